import type { Indicator } from '../form';
import { type Decimal, type NumberResult, type NumberTarget } from '../values';

const OPEN_HALF = '原因：____ 措施：____';

/**
 * The factual first half of a reason for the officer to complete, never an invented cause:
 * 指标值95%，实际88.2%，偏差−6.8个百分点。原因：____ 措施：____.
 * Null where target or actual is blank: there is nothing to say yet.
 */
export function reasonPrompt(indicator: Indicator): string | null {
  const { target, actual } = indicator;
  if (!target || !actual || !target.joined || !actual.joined) return null;
  if (target.parsed.kind === 'blank' || actual.parsed.kind === 'blank') return null;
  const facts = `指标值${target.joined}，实际${actual.joined}`;
  if (target.parsed.kind !== 'number' || actual.parsed.kind !== 'number') {
    return `${facts}。${OPEN_HALF}`;
  }
  return `${facts}，偏差${deviationText(target.parsed, actual.parsed)}。${OPEN_HALF}`;
}

/** −6.8个百分点, +2次; without a sign where there is no deviation. */
function deviationText(target: NumberTarget, actual: NumberResult): string {
  const difference = actual.value.minus(target.value);
  return `${signed(difference)}${unitText(target, actual)}`;
}

function signed(number: Decimal): string {
  if (number.isZero()) return '0';
  return `${number.isNegative() ? '−' : '+'}${number.abs().toFixed()}`;
}

function unitText(target: NumberTarget, actual: NumberResult): string {
  if (target.percent || actual.percent) return '个百分点';
  return actual.unit ?? target.unit ?? '';
}
