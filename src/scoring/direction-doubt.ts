import type { Indicator } from '../form';
import { countsSaving, countsUnwelcome, isDuration, type NumberTarget } from '../values';

/**
 * Why nobody can tell whether more or less of the target is good: a cost or a term printed without
 * ≤ or ≥, or a number that may be a day. Null where the operator settles it, or where more is good as far as the row tells.
 */
export function directionDoubt(indicator: Indicator, target: NumberTarget): string | null {
  if (target.operator !== null && target.operator !== '=') return null;
  if (target.value.isZero()) return null;
  if (mayBeDay(indicator, target)) return '可能是几月几日，也可能是小数';
  if (!isLessBetter(indicator, target)) return null;
  return target.operator === null
    ? '指标值没有写比较符号，这项指标一般越小越好，无法判断低于或高于指标值是否扣分'
    : '指标值要求相等，这项指标一般越小越好，无法判断低于或高于指标值是否扣分';
}

/** 9.30 under 时效 may be the 30th of September. */
function mayBeDay(
  { level2 }: Indicator,
  { value, unit, percent, operator }: NumberTarget,
): boolean {
  const isBare = operator === null && unit === null && !percent && level2?.text.startsWith('时效');
  return !!isBare && !value.isInteger() && value.gt(1) && value.lt(13);
}

function isLessBetter({ name, level2 }: Indicator, { unit, operator }: NumberTarget): boolean {
  if (countsUnwelcome(name.text)) return true;
  const group = level2?.text ?? '';
  if (group.includes('成本')) return !countsSaving(name.text);
  return group.startsWith('时效') && operator === null && unit !== null && isDuration(unit);
}
