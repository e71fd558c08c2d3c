import type { FundRow } from '../../form';
import { columnSums } from '../../rules';
import { isRestated, isRestatedOtherwise, printedRates, type Scored } from '../../scoring';
import { type Decimal, halfWidth, parseAmount, isWithin } from '../../values';
import { figureIn, repeatsOneOf } from './cell-figures';
import { type Doubt, LAST_DIGIT } from './doubt';
import { LETTERED_OTHERWISE } from './lettered-rate';
import {
  amountsOf,
  isAbout,
  isOfItsRate,
  isOfRoundedAmounts,
  isOfSlippedAmount,
  isRight,
  OF_OTHER_AMOUNTS,
  type OverFund,
} from './fund-figures';
import { remainderOf } from './told-by-total';

/** A rate that an edit would write over. */
export interface OverRate extends OverFund {
  readonly rate: Scored;
  /** The row it stands in. */
  readonly row: FundRow | null;
}

/** Why what stands in the place of a rate may be none, or one that nothing speaks for. */
export const RATE_DOUBTS: readonly Doubt<OverRate>[] = [
  { why: '表内的数可能是金额或分数，不是执行率', holds: mayBeAmountOrPoints },
  {
    why: '表中另有一行预算执行率，小数取法不同',
    holds: ({ input, rate }) => isRestatedOtherwise(input.form, rate),
  },
  {
    why: '表中另有一行预算执行率与它相同，可能是金额填错了',
    holds: ({ input, rate, fund }) => rate === fund.rate && isRestated(input.form, rate),
  },
  LETTERED_OTHERWISE,
  {
    why: '金额取整前可以得出表内的执行率，可能是按取整前的金额算的',
    holds: ({ input: { form }, rate, row }) =>
      !!row && !!form.fund && isOfRoundedAmounts(rate, row, form.fund),
  },
  { why: '各资金来源的金额与总额不符，可能是金额填错了', holds: isOfRefutedSource },
  {
    why: '与另一资金来源的金额互换后，两行执行率都相符，可能是金额填错了行',
    holds: isOfExchangedSource,
  },
  { why: '表内总分正好计入了这一执行率应得的分，可能是金额填错了', holds: isCountedByTotal },
  {
    why: OF_OTHER_AMOUNTS.why,
    holds: (over) => over.rate === over.fund.rate && OF_OTHER_AMOUNTS.holds(over),
  },
  { why: '表内得分是按取整的执行率算的，执行率可能也取整', holds: isWholeByScore },
  {
    why: '金额有一位数字写错时执行率正好相符，可能是金额填错了',
    holds: ({ input, fund, rate }) =>
      rate === fund.rate &&
      !fund.score.printed &&
      !isAbout(rate) &&
      isOfSlippedAmount(input.form, rate),
  },
  { why: '表中没有别的数印证这一格是执行率', holds: isUnproven },
];

/**
 * In the column of rates 339.55 or 0.09 may be the amount beside it, and 10 the points of a row that slid,
 * where those read for the execution are no whole number. 100 is a rate first.
 */
function mayBeAmountOrPoints({ input, text, held: typed, fund, row }: OverRate): boolean {
  if (!typed || /[%％]/.test(text)) return false;
  // dust behind 10.00 does not hide what it is
  const held = parseAmount({ text })?.value ?? typed;
  const isAmount = repeatsOneOf(text, [row?.initial, row?.budget, row?.executed]);
  if (isAmount && !held.eq(100)) return true;
  const points = [input.standard.parameters.executionWeight.value, USUAL_POINTS];
  // 104.00 is the 10 points and the 4.00 of two columns that became one
  const computed = fund.rate.computed?.toString();
  if (computed && points.some((one) => held.toString() === `${one}${computed}`)) return true;
  return held.gt(MOST_SPENT) || (points.some((one) => held.eq(one)) && !hasPoints(input, fund));
}

/** The rate of a source whose amounts do not add up with the others to those of all funds. */
function isOfRefutedSource({ input: { form }, rate, fund }: OverRate): boolean {
  if (rate === fund.rate || isAbout(rate)) return false;
  return columnSums(form).some(({ column, agrees }) => column !== 'initial' && !agrees);
}

/** The rate of a source that is right with the budget or the spending of another one, whose rate is right with its own. */
function isOfExchangedSource({ input: { form }, fund, rate, row }: OverRate): boolean {
  const { printed } = rate;
  const block = form.fund;
  const own = row && block && amountsOf(row, block);
  if (!printed || !own || rate === fund.rate) return false;
  return block.sources.some((other, i) => {
    const [its, theirs] = [amountsOf(other, block), fund.sources[i]?.printed];
    if (other === row || !its || !theirs) return false;
    const isRateOf = (given: Decimal, executed: Decimal, budget: Decimal) =>
      budget.isZero()
        ? given.isZero() || executed.isZero()
        : isWithin(executed.div(budget).times(100), given, LAST_DIGIT);
    return (
      (isRateOf(printed, its.executed, own.budget) && isRateOf(theirs, own.executed, its.budget)) ||
      (isRateOf(printed, own.executed, its.budget) && isRateOf(theirs, its.executed, own.budget))
    );
  });
}

/** A rate without a score of its own of which the printed total has the points, beside all other scores as printed. */
function isCountedByTotal({ input: { scores, standard }, fund, rate }: OverRate): boolean {
  const { computed } = rate;
  if (rate !== fund.rate || fund.score.printed || !computed) return false;
  const left = remainderOf(scores, fund.score);
  const points = fund.weight.value ?? standard.parameters.executionWeight.value;
  if (!left?.gt(0)) return false;
  const gives = (percent: Decimal) => isWithin(percent.times(points).div(100), left, TENTH);
  return printedRates(rate).some(gives) && !gives(computed);
}

/** A score of one decimal may be off by no more. */
const TENTH = '0.05';

/** A rate of which the printed score has the whole number, where arithmetic gives decimals: 9.6 of 10 for 95.56 %. */
function isWholeByScore({ fund, rate }: OverRate): boolean {
  const { printed } = fund.score;
  const { computed } = rate;
  const { value: points } = fund.weight;
  if (rate !== fund.rate || !printed || !points?.gt(0) || !computed || computed.isInteger())
    return false;
  if (isWithin(computed.times(points).div(100), printed, LAST_DIGIT)) return false;
  const told = printed.div(points).times(100);
  return told.isInteger() && isWithin(told, computed, '0.5');
}

/** Of 预算执行 in most places. */
const USUAL_POINTS = 10;

/** In percent points; what is more was hardly ever spent, and is an amount rather than a rate. */
const MOST_SPENT = 150;

/** Whether the points of 预算执行 are printed, as points are: 141.55 in their place is no figure of theirs. */
function hasPoints({ form }: OverRate['input'], { weight }: OverRate['fund']): boolean {
  const points = figureIn(weight.text ?? '');
  return points ? points.isInteger() : !!form.fund?.headingWeight;
}

/** Beside no sign of percent, not about what the amounts give, no right rate of another row, and no score that follows from it. */
function isUnproven({ fund, rate }: OverRate): boolean {
  if (!rate.printed || /%/.test(halfWidth(rate.text ?? '')) || isAbout(rate)) return false;
  const others = [fund.rate, ...fund.sources].filter((other) => other !== rate);
  if (others.some(isRight)) return false;
  return rate !== fund.rate || !(isRight(fund.score) || isOfItsRate(fund));
}
