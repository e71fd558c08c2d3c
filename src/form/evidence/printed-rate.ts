import type { FundColumn } from '../fields';
import type { GridCell } from './grid';

/**
 * Whether the 执行率 printed in a row is the one its amounts give, within a percent point; it may be
 * printed as a percentage, in percent points or as a ratio.
 */
export function isRateOf({
  initial,
  budget,
  executed,
  rate,
}: Partial<Record<FundColumn, GridCell>>): boolean {
  const whole = (budget ?? initial)?.number;
  if (!whole || executed?.number == null || rate?.number == null) return false;
  const given = (executed.number / whole) * 100;
  return [rate.number, rate.number * 100].some((points) => Math.abs(points - given) <= 1);
}

/** Whether a figure is printed with its percent sign. */
export function isPercentage({ cell }: GridCell): boolean {
  return /[%％]\s*$/.test(cell.text);
}
