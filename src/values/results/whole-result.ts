import { Decimal } from '../decimal';
import { normaliseValue } from '../grammar/normalise';
import { resultLevel } from '../qualitative';
import type { Result, Target } from '../value';

/**
 * All of it, in figures or in words as the target has it: 全覆盖 as the result of a percentage is 100%,
 * and 100% as the result of 全覆盖, or 100%完成 as that of any text, meets it. Any other result stays as it is.
 */
export function readWhole(target: Target, result: Result, text: string): Result {
  if (target.kind === 'number' && target.percent) return inFigures(result, text);
  return target.kind === 'qualitative' ? inWords(target, result, text) : result;
}

function inFigures(result: Result, text: string): Result {
  if (result.kind !== 'qualitative' || !WHOLE.test(normaliseValue(text))) return result;
  const all = { value: new Decimal(100), unit: null, percent: true };
  return { kind: 'number', operator: null, ...all, raw: result.raw };
}

function inWords({ raw: due }: Target, result: Result, text: string): Result {
  if (result.kind !== 'number' || !result.percent || !result.value.eq(100)) return result;
  const plain = normaliseValue(text);
  const isAll = WHOLE.test(due) || (plain.startsWith('100%') && resultLevel(plain) === 'met');
  return isAll ? { kind: 'qualitative', level: 'met', raw: result.raw } : result;
}

const WHOLE = /^(?:已|均已|已经|实现)?(?:全部|全覆盖|全部覆盖|全额|百分之百|百分百)$/;
