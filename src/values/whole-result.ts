import { Decimal } from './decimal';
import { normaliseValue } from './normalise';
import type { Result, Target } from './value';

/** 全覆盖 and 全部 as the result of a percentage: all of it, 100%. Any other result stays as it is. */
export function readWhole(target: Target, result: Result, text: string): Result {
  const isShare = target.kind === 'number' && target.percent;
  if (!isShare || result.kind !== 'qualitative' || !WHOLE.test(normaliseValue(text))) return result;
  return {
    kind: 'number',
    operator: null,
    value: new Decimal(100),
    unit: null,
    percent: true,
    raw: result.raw,
  };
}

const WHOLE = /^(?:已|均已|已经)?(?:全部|全覆盖|全部覆盖|全额|百分之百|百分百)$/;
