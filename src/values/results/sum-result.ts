import { readValue } from '../grammar/grammar';
import type { Result, Target } from '../value';

/**
 * Several figures of which one is named their sum, in the unit of the target: 三期共168人次 is 168人次. Any
 * other result stays as it is.
 */
export function readSum(target: Target, result: Result): Result {
  if (target.kind !== 'number' || target.unit === null || result.kind !== 'unknown') return result;
  const [, before = '', sum = ''] = SUM.exec(result.raw) ?? [];
  if (sum === '' || NOT_DONE.test(before)) return result;
  const reading = readValue(sum, null);
  if (reading.kind !== 'number' || reading.operator !== null) return result;
  return reading.unit === target.unit ? { ...reading, raw: result.raw } : result;
}

const SUM = /^([^共合总累]+)(?:共计?|合计|总计|累计)(\d[\d.]*[^\d.,;。][^\d,;。]*)$/;
/** 计划三期共168人次 is what was meant to be, and 还差 what was not done. */
const NOT_DONE = /[未没不尚缺差应拟]|计划|目标|预计|取消/;
