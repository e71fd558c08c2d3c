import type { Field } from '../form';
import type { Standard } from '../standards';
import { Decimal } from '../values';
import { comparePrinted } from './compare-printed';
import { cellLeaf, roundingLeaf, worked } from './explain';
import { type FundAmounts, ratioRange } from './fund-amounts';
import { intersect, type Interval } from './interval';
import { asShown } from './printed-number';
import { preimage, roundBy, roundingText } from './rounding';
import type { Scored } from './scores';

const PERCENT = new Decimal(100);

/**
 * 执行率 in percent points: executed ÷ budget. A printed rate is right when some amounts behind the
 * printed ones give it; one printed with fewer digits than the standard keeps (86%) is right when it is
 * the rate rounded the same way to those digits. Nothing spent of a budget of nothing is 0.
 */
export function executionRate(
  field: Field | null,
  amounts: FundAmounts,
  standard: Standard,
): Scored {
  const { budget, executed, budgetField, executedField } = amounts;
  const rounding = standard.parameters.rateRounding;
  const exact = budget.isZero() ? new Decimal(0) : executed.times(PERCENT).div(budget);
  const computed = roundBy(exact, rounding.value);
  const shown = {
    executed: asShown(executed, executedField.text),
    budget: asShown(budget, budgetField.text),
  };
  const formula = budget.isZero()
    ? '0（预算数与执行数均为零）'
    : roundingText(`${shown.executed} ÷ ${shown.budget} × 100`, rounding.value);
  const explanation = worked('执行率', computed.toFixed(rounding.value.digits), formula, [
    cellLeaf('全年执行数', shown.executed, executedField),
    cellLeaf('全年预算数', shown.budget, budgetField),
    roundingLeaf('rateRounding', rounding),
  ]);
  return comparePrinted({
    field,
    computed,
    rounding: rounding.value,
    explanation,
    reachable: (printed, shownDigits) =>
      rateRange(printed, shownDigits, amounts, standard) !== null,
  });
}

/** The unrounded rates that the amounts allow and that print as `printed`; null when there is none. */
export function rateRange(
  printed: Decimal,
  shownDigits: number,
  amounts: FundAmounts,
  { parameters }: Standard,
): Interval | null {
  const { mode, digits } = parameters.rateRounding.value;
  if (amounts.budget.lte(0) || printed.isNegative()) return null;
  const kept = Math.min(digits, Math.max(shownDigits, printed.decimalPlaces()));
  if (printed.decimalPlaces() > digits) return null;
  return intersect(preimage(printed, { mode, digits: kept }), ratioRange(amounts, PERCENT));
}
