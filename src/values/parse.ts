import { readCellValue } from './cell-value';
import { withColumns } from './columns';
import { trendOfName } from './direction';
import { readNone } from './none';
import { resultLevel } from './qualitative';
import type { ValueInput } from './input';
import { isRemark } from './words/remarks';
import { LEFT_OPEN, TAKES_BACK } from './words/restating';
import type { Result, Target } from './value';

/**
 * The 年度指标值 of one row as a target. Numbers are in base units (1.2万人 is 12000 人, 90万元 is
 * 900000 元), percentages in percent points. Never throws: what cannot be decided is `unknown`.
 */
export function parseTarget(input: ValueInput): Target {
  const reading = withColumns(readNone(readCellValue(input), input.name), input);
  if (reading.kind !== 'number' || reading.trend) return reading;
  const trend = trendOfName(input.name ?? '');
  return trend === null ? reading : { ...reading, trend };
}

/**
 * The 实际完成值 of one row as a result, in the same units as a target. An operator is kept only as
 * printed in the cell itself; the operator column and the name speak of the target.
 */
export function parseResult(input: ValueInput): Result {
  const cell = readNone(withoutRemark(input), input.name);
  const reading = withColumns(cell, { ...input, operatorText: '' });
  if (reading.kind === 'qualitative') return { ...reading, level: resultLevel(reading.raw) };
  if (reading.kind !== 'number') return reading;
  return {
    ...reading,
    operator: cell.kind === 'number' && !SPELLED_ZERO.test(cell.raw) ? cell.operator : null,
  };
}

/** 95%，已达标: a remark without figures behind the result, or one in brackets, leaves it as it is. */
function withoutRemark(input: ValueInput): Target {
  const whole = readCellValue(input);
  if (whole.kind !== 'unknown' || typeof input.value === 'number') return whole;
  const [, counted, said = ''] = WITH_BRACKETS.exec(whole.raw) ?? [];
  if (counted !== undefined && !LEFT_OPEN.test(said)) return alone(input, counted, whole);
  const [, bare, words = ''] = BEFORE_WORDS.exec(whole.raw) ?? [];
  if (bare !== undefined && isRemark(words) && !TAKES_BACK.test(words))
    return alone(input, bare, whole);
  const [head = ''] = whole.raw.split(/[,。;]/);
  const remark = whole.raw.slice(head.length);
  if (head === '' || /\p{N}|[一二三四五六七八九十百千万亿两零]/u.test(remark)) return whole;
  return alone(input, head, whole);
}

/** The head of the result where it is a number by itself. */
function alone(input: ValueInput, head: string, whole: Target): Target {
  const reading = readCellValue({ ...input, text: head, value: head });
  return reading.kind === 'number' ? { ...reading, raw: whole.raw } : whole;
}

/** 95.6%(问卷200份): a number, and in brackets how it came about, unless that takes part of it back. */
const WITH_BRACKETS = /^([^()]+)\(([^()]*)\)$/;
/** 13 已验收: a number and a predicate. */
const BEFORE_WORDS = /^([^\d\p{Script=Han}]*\d[\d.]*[%‰]?)(\p{Script=Han}+)$/u;

/** 零事故 says = only by its words; a result that uses them repeats no operator. */
const SPELLED_ZERO = /^(?:实现|确保|保持)?零|^(?:无|没有)$/;
