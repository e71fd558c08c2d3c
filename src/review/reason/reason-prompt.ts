import type { Indicator } from '../../form';
import { alignQuantities, type Decimal, type NumberResult, type NumberTarget } from '../../values';

const OPEN_HALF = '原因：____ 措施：____';

/**
 * What the figures of a row say of its deviation: 指标值95%，实际88.2%，偏差−6.8个百分点.
 * Null where target or actual is blank: there is nothing to say yet.
 */
export function reasonFacts(indicator: Indicator): string | null {
  const { target, actual } = indicator;
  if (!target || !actual || !target.phrase || !actual.joined) return null;
  if (target.parsed.kind === 'blank' || actual.parsed.kind === 'blank') return null;
  const facts = `指标值${target.phrase}，实际${actual.joined}`;
  if (target.parsed.kind !== 'number' || actual.parsed.kind !== 'number') return facts;
  const difference = deviationText(target.parsed, actual.parsed);
  return difference === null ? facts : `${facts}，偏差${difference}`;
}

/** The factual first half of a reason for the officer to complete, never an invented cause. */
export function reasonPrompt(indicator: Indicator): string | null {
  const facts = reasonFacts(indicator);
  return facts === null ? null : `${facts}。${OPEN_HALF}`;
}

/** −6.8个百分点, +2次, in the unit as printed; null where the units do not compare. */
function deviationText(target: NumberTarget, actual: NumberResult): string | null {
  const { written } = actual;
  if (written && written.unit === target.written?.unit) {
    const unit = written.unit === '‰' ? '个千分点' : unitText(target, actual, written.unit);
    return `${signed(written.value.minus(target.written.value))}${unit}`;
  }
  const aligned = alignQuantities(target, actual);
  if (aligned.kind !== 'aligned') return null;
  const unit = aligned.percent ? '个百分点' : (aligned.unit ?? '');
  return `${signed(aligned.result.minus(aligned.target))}${unit}`;
}

/** 万元 as printed; a bare 万 is followed by what it counts. */
function unitText(target: NumberTarget, actual: NumberResult, scale: string): string {
  const counted = actual.unit ?? target.unit ?? '';
  return scale.endsWith(counted) ? scale : `${scale}${counted}`;
}

function signed(number: Decimal): string {
  if (number.isZero()) return '0';
  return `${number.isNegative() ? '−' : '+'}${number.abs().toFixed()}`;
}
