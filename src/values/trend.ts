import type { Quantity } from './value';

/**
 * The result counted in the direction of its target: 下降3% beside 增长5% is -3%. Why that is not safe
 * where a side leaves its direction open.
 */
export function alongTrend(
  target: Quantity,
  result: Quantity,
): Quantity | { readonly why: string } {
  if (target.trend === undefined && result.trend === 'down') {
    return { why: '完成值写的是下降，指标值没有写升降' };
  }
  const isFall = target.trend === 'down' || result.trend === 'down';
  if (isFall && (result.value.isNegative() || target.value.isNegative())) {
    return { why: '写了下降又带负号，看不出升降' };
  }
  const isOpposite = target.trend && result.trend && target.trend !== result.trend;
  return isOpposite ? negated(result) : result;
}

function negated({ written, ...rest }: Quantity): Quantity {
  const value = rest.value.neg();
  return written === undefined
    ? { ...rest, value }
    : { ...rest, value, written: { ...written, value: written.value.neg() } };
}
