import type { Indicator } from '../form';

/**
 * The indicators without the blanks of a 备注 column, where a row of the foot asks for the reasons in words
 * (偏差大或目标未完成原因分析): what is only a remark owes none. What is written in the column stays a reason.
 */
export function withStatedReason(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.map((one) => (one.reason?.text === '' ? { ...one, reason: null } : one));
}
