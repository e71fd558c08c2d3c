import { Decimal } from '../decimal';
import type { Result, Target } from '../value';

/** 17/18 as the result of a percentage is the share it is, 94.4…%; anywhere else it may be two numbers. */
export function readShare(target: Target, result: Result): Result {
  if (target.kind !== 'number' || !target.percent || result.kind !== 'unknown') return result;
  const [, part = '0', whole = '0'] = SHARE.exec(result.raw) ?? [];
  if (Number(whole) === 0 || Number(part) > Number(whole)) return result;
  const value = new Decimal(part).times(100).div(whole);
  return { kind: 'number', operator: null, value, unit: null, percent: true, raw: result.raw };
}

const SHARE = /^(\d{1,6})\/(\d{1,6})$/;
