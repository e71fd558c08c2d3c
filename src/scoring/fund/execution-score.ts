import type { Field } from '../../form';
import { CHOICE_TITLES, PARAMETER_TITLES, type Standard } from '../../standards';
import { Decimal } from '../../values';
import { comparePrinted } from '../printed/compare-printed';
import { rateRange } from './execution-rate';
import { cellLeaf, deferred, parameterLeaf, roundingLeaf, worked } from '../explain/explain';
import type { Explanation } from '../shared/explanation';
import type { Habits } from '../printed/habits';
import { type FundAmounts, percentRange, ratioRange } from './fund-amounts';
import { capAt, intersect, type Interval, scale } from '../shared/interval';
import { asShown } from '../shared/printed-number';
import { preimage, roundBy, roundingText } from '../shared/rounding';
import type { Scored } from '../shared/scores';
import type { ScoredBy } from '../shared/scoring-context';

const ONE = new Decimal(1);

/** What 预算执行 is scored from. */
export interface ScoredExecution {
  /** Where the score is printed. */
  readonly field: Field | null;
  readonly weight: Decimal;
  /** Where the weight is printed; null where the standard gives it. */
  readonly weightField: Field | null;
  readonly amounts: FundAmounts;
  readonly rate: Scored;
}

/**
 * 预算执行 in points, from the unrounded ratio, never above the weight. A printed score is right when
 * the same amounts give both it and the accepted rate; a blank one is a person's where the amounts as printed
 * do not.
 */
export function executionScore(
  { field, weight, weightField, amounts, rate }: ScoredExecution,
  { standard, habits }: ScoredBy,
): Scored {
  const rounding = standard.parameters.scoreRounding.value;
  const exact = exactScore(weight, amounts, standard);
  const computed = roundBy(exact, rounding);
  const reachable = (printed: Decimal) => {
    const scores = scoresOfRate(weight, amounts, rate, standard);
    if (printed.isNegative()) return false;
    return scores.some((range) => intersect(range, preimage(printed, rounding)) !== null);
  };
  const scored = comparePrinted({
    field,
    computed,
    rounding,
    explanation: deferred(() => explain(weight, weightField, amounts, computed, standard)),
    reachable,
    habits: habits ? habitsOf(weight, exact, amounts, rate, standard) : undefined,
  });
  // amounts that give the printed rate give other points than the printed amounts do
  const isOpen = scored.outcome === 'missing' && rate.reachable && !reachable(computed);
  return isOpen
    ? { ...scored, state: 'judgement', computed: null, value: null, outcome: 'review' }
    : scored;
}

/** The other documented rule, and the printed rate taken for the ratio: 10 × 86% is 8.6. */
function habitsOf(
  weight: Decimal,
  exact: Decimal,
  amounts: FundAmounts,
  rate: Scored,
  standard: Standard,
): Habits {
  const { executionRule } = standard.parameters;
  const other = executionRule.value === 'banded' ? 'proportional' : 'banded';
  const rule = { ...executionRule, value: other } as const;
  const otherwise = { ...standard, parameters: { ...standard.parameters, executionRule: rule } };
  const byRate = rate.outcome === 'pass' && rate.value ? weight.times(rate.value).div(100) : exact;
  return {
    ways: [
      { exact, title: null },
      { exact: Decimal.min(weight, byRate), title: '按表内执行率计算' },
      { exact: exactScore(weight, amounts, otherwise), title: CHOICE_TITLES.executionRule[other] },
    ],
    excluded: (printed) => printed.isNegative() || (exact.lt(weight) && printed.gte(weight)),
  };
}

/** The share of the weight that a rate in percent points gives by the documented bands (10/7/5/0). */
export function bandedShare(rate: Decimal, { parameters }: Standard): Decimal {
  return shareOf(rate, parameters.executionSteps.value);
}

function exactScore(weight: Decimal, amounts: FundAmounts, { parameters }: Standard): Decimal {
  const { budget, executed } = amounts;
  if (parameters.executionRule.value === 'banded') {
    return weight.times(shareOf(executed.times(100).div(budget), parameters.executionSteps.value));
  }
  return Decimal.max(0, Decimal.min(weight, weight.times(executed).div(budget)));
}

/** Every score that the amounts behind the accepted rate give. */
function scoresOfRate(
  weight: Decimal,
  amounts: FundAmounts,
  rate: Scored,
  standard: Standard,
): Interval[] {
  const { executionRule, executionSteps } = standard.parameters;
  const rates = acceptedRates(amounts, rate, standard);
  if (!rates) return [];
  if (executionRule.value === 'proportional') {
    const byRate = scale(rates, weight, new Decimal(100));
    // the amounts once more, because the way through the rate divides before it multiplies
    const both = intersect(byRate, ratioRange(amounts, weight));
    return both ? [capAt(both, weight)] : [];
  }
  const steps = executionSteps.value;
  return steps.flatMap((step, i) => {
    const top = steps[i - 1];
    const high = top ? new Decimal(top.from) : rates.high;
    const band = { low: new Decimal(step.from), high, lowIncluded: true, highIncluded: !top };
    const points = weight.times(new Decimal(step.share));
    const exact = { low: points, high: points, lowIncluded: true, highIncluded: true };
    return intersect(rates, band) ? [exact] : [];
  });
}

function acceptedRates(amounts: FundAmounts, rate: Scored, standard: Standard): Interval | null {
  if (rate.cell === null || rate.value === null) return percentRange(amounts);
  // 86 in place of 86.20 stands for every rate that prints as 86
  const coarse = !rate.reachable && !rate.value.eq(rate.computed ?? rate.value);
  const digits = coarse ? rate.value.decimalPlaces() : rate.digits;
  return rateRange(rate.value, digits, amounts, standard);
}

function shareOf(rate: Decimal, steps: readonly { from: number; share: number }[]): Decimal {
  const step = steps.find(({ from }) => rate.gte(new Decimal(from)));
  return new Decimal(step?.share ?? 0);
}

function explain(
  weight: Decimal,
  weightField: Field | null,
  amounts: FundAmounts,
  computed: Decimal,
  { parameters }: Standard,
): Explanation {
  const { budget, executed, budgetField, executedField } = amounts;
  const { executionRule, executionSteps, scoreRounding } = parameters;
  const shown = {
    weight: weightField ? asShown(weight, weightField.text) : weight.toString(),
    executed: asShown(executed, executedField.text),
    budget: asShown(budget, budgetField.text),
  };
  const quotient = `${shown.weight} × ${shown.executed} ÷ ${shown.budget}`;
  const ratio = executed.div(budget);
  const proportional = ratio.gt(ONE)
    ? `${shown.weight}（${shown.executed} ÷ ${shown.budget} 超过 100%，以分值为限）`
    : roundingText(quotient, scoreRounding.value);
  const banded = `${shown.weight} × ${shareOf(ratio.times(100), executionSteps.value).toString()}`;
  const isBanded = executionRule.value === 'banded';
  const title = CHOICE_TITLES.executionRule[executionRule.value];
  return worked(
    '得分',
    computed.toFixed(scoreRounding.value.digits),
    isBanded ? `${banded}（${shown.executed} ÷ ${shown.budget} 所在档次）` : proportional,
    [
      ...(weightField ? [cellLeaf('分值', shown.weight, weightField)] : []),
      cellLeaf('全年执行数', shown.executed, executedField),
      cellLeaf('全年预算数', shown.budget, budgetField),
      parameterLeaf(title, title, executionRule.source),
      ...(isBanded
        ? [
            parameterLeaf(
              PARAMETER_TITLES.executionSteps,
              PARAMETER_TITLES.executionSteps,
              executionSteps.source,
            ),
          ]
        : [roundingLeaf('scoreRounding', scoreRounding)]),
    ],
  );
}
