import type { Field } from '../../form';
import type { Rounding, Standard } from '../../standards';
import { Decimal, oncePer } from '../../values';
import { comparePrinted } from '../printed/compare-printed';
import { cellLeaf, deferred, roundingLeaf, worked } from '../explain/explain';
import { type FundAmounts, percentRange } from './fund-amounts';
import { intersect, type Interval } from '../shared/interval';
import { asShown } from '../shared/printed-number';
import { preimage, roundBy, roundingText, roundPrinted } from '../shared/rounding';
import type { Explanation } from '../shared/explanation';
import type { Scored } from '../shared/scores';
import type { ScoredBy } from '../shared/scoring-context';

const PERCENT = new Decimal(100);

/**
 * 执行率 in percent points: executed ÷ budget. A printed rate is right when some amounts behind the
 * printed ones give it; one printed with fewer digits than the standard keeps (86%) is right when it is
 * the rate rounded the same way to those digits, and so is one printed as
 * a ratio (0.86). Nothing spent of a budget of nothing is 0.
 */
export function executionRate(
  field: Field | null,
  amounts: FundAmounts,
  { standard, habits }: ScoredBy,
): Scored {
  const rounding = standard.parameters.rateRounding.value;
  const exact = exactRate(amounts);
  const computed = roundBy(exact, rounding);
  return comparePrinted({
    field,
    computed,
    rounding,
    explanation: deferred(() => explain(amounts, computed, standard)),
    alike: (printed) => isRatio(printed, exact, rounding),
    coarser: (printed, shownDigits) => {
      const digits = Math.max(shownDigits, printed.decimalPlaces());
      return digits < rounding.digits && roundBy(exact, { ...rounding, digits }).eq(printed);
    },
    reachable: (printed) => rateRange(printed, rounding.digits, amounts, standard) !== null,
    habits: habits ? { ways: [{ exact, title: null }], excluded: isExtreme(exact) } : undefined,
  });
}

/** In percent points, the same under every standard. */
const exactRate = oncePer(({ budget, executed }: FundAmounts) =>
  budget.isZero() ? new Decimal(0) : executed.times(PERCENT).div(budget),
);

/** No rounding turns less than everything into 100%, or something into nothing. */
function isExtreme(exact: Decimal): (printed: Decimal) => boolean {
  return (printed) =>
    (exact.lt(PERCENT) && printed.gte(PERCENT)) || (exact.gt(0) && printed.lte(0));
}

/** 0.984 for 98.4%, as a cell shows it without its percent format. */
function isRatio(printed: Decimal, exact: Decimal, rounding: Rounding): boolean {
  if (printed.lte(0) || printed.gt(1)) return false;
  const points = printed.times(PERCENT);
  const digits = Math.min(points.decimalPlaces(), rounding.digits);
  return roundBy(exact, { ...rounding, digits }).eq(roundPrinted(points, { ...rounding, digits }));
}

function explain(amounts: FundAmounts, computed: Decimal, { parameters }: Standard): Explanation {
  const { budget, executed, budgetField, executedField } = amounts;
  const { rateRounding } = parameters;
  const shown = {
    executed: asShown(executed, executedField.text),
    budget: asShown(budget, budgetField.text),
  };
  const formula = budget.isZero()
    ? '0（预算数与执行数均为零）'
    : roundingText(`${shown.executed} ÷ ${shown.budget} × 100`, rateRounding.value);
  return worked('执行率', computed.toFixed(rateRounding.value.digits), formula, [
    cellLeaf('全年执行数', shown.executed, executedField),
    cellLeaf('全年预算数', shown.budget, budgetField),
    roundingLeaf('rateRounding', rateRounding),
  ]);
}

/**
 * The unrounded rates that the amounts allow and that print as `printed` at so many digits; null when
 * there is none.
 */
export function rateRange(
  printed: Decimal,
  digits: number,
  amounts: FundAmounts,
  { parameters }: Standard,
): Interval | null {
  if (amounts.budget.lte(0) || printed.isNegative()) return null;
  const { mode } = parameters.rateRounding.value;
  return intersect(preimage(printed, { mode, digits }), percentRange(amounts));
}
