import type { Form, FundBlock, FundRow } from '../../form';
import { columnSums } from '../../rules';
import { budgetField, type FundScores, numberIn, printedRates, type Scored } from '../../scoring';
import { Decimal, isWithin, parseAmount } from '../../values';
import { type Doubt, LAST_DIGIT, type WrittenOver } from './doubt';
import { slipsOfShare } from './slips';

/** A figure of the funds that an edit would write over. */
export interface OverFund extends WrittenOver {
  readonly fund: FundScores;
}

/**
 * The printed rate and score give each other, far from what the amounts give, which nothing else on the form
 * bears out: two figures speak against one, and the one may be mistyped.
 */
export const OF_OTHER_AMOUNTS: Doubt<OverFund> = {
  why: '表内的执行率和得分彼此相符，可能是金额填错了',
  holds({ input: { form }, fund }) {
    const { rate } = fund;
    if (rate.outcome !== 'fail') return false;
    if (isAbout(rate) && !isOfSlippedAmount(form, rate)) return false;
    if (rate.printed?.gt(0) !== true || !isOfItsRate(fund)) return false;
    const sums = columnSums(form).filter(({ column }) => column !== 'initial');
    return sums.length < 2 || sums.some(({ agrees }) => !agrees);
  },
};

/**
 * Whether one slip of a digit in an amount makes a printed rate right, or an amount is the other once more, which is
 * what a cell copied beside itself looks like.
 */
export function isOfSlippedAmount({ fund }: Form, rate: Scored): boolean {
  const amounts = fund?.total && amountsOf(fund.total, fund);
  const { computed, printed } = rate;
  if (!amounts || !computed || !printed) return false;
  if (computed.eq(100)) return true;
  // a rate that is only rounded otherwise is one of these amounts
  if (isWithin(printed, computed, LAST_DIGIT)) return false;
  const { budget, executed, texts } = amounts;
  if (budget.isZero()) return false;
  const share = executed.div(budget).times(100);
  const slips = slipsOfShare(texts.executed, texts.budget);
  const within = Decimal.max(LAST_DIGIT, lastDigit(rate));
  return printedRates(rate).some((one) =>
    slips.some(({ factor }) => isWithin(share.times(factor), one, within)),
  );
}

/**
 * Whether a printed rate is one of amounts that round to the printed ones, rounded or cut off itself: 94.34 % of 66
 * and 63 万元. Of two decimals in both the standard itself says as much; 元 are not rounded.
 */
export function isOfRoundedAmounts(rate: Scored, row: FundRow, fund: FundBlock): boolean {
  const amounts = amountsOf(row, fund);
  if (!amounts || fund.unit === '元') return false;
  const [budget, executed] = [
    around(amounts.budget, amounts.texts.budget),
    around(amounts.executed, amounts.texts.executed),
  ];
  if (!budget || !executed || budget.low.lte(0)) return false;
  const [low, high] = [executed.low.div(budget.high), executed.high.div(budget.low)];
  const step = stepOf(rate);
  // so exact a rate of so exact amounts is the standard's own affair
  if (step.lt(FINE) && budget.isFine && executed.isFine) return false;
  return printedRates(rate).some(
    (one) => one.gt(low.times(100).minus(step)) && one.lte(high.times(100).plus(step.div(2))),
  );
}

/** What the last digit of a rate counts, of two decimals at least: 1 in 94%. */
function stepOf({ text }: Scored): Decimal {
  const digits = /\.(\d+)/.exec(text ?? '')?.[1]?.length ?? 0;
  return new Decimal(10).pow(-Math.min(digits, 2));
}

/** What an amount of two decimals or less may have been before it was rounded; null for more, or in 元. */
function around(amount: Decimal, text: string) {
  const printed = parseAmount({ text });
  if (!printed || printed.decimals > 2 || printed.unit === '元') return null;
  const half = new Decimal(10).pow(-printed.decimals).div(2);
  return { low: amount.minus(half), high: amount.plus(half), isFine: half.lt(FINE) };
}

/** Figures of two decimals have steps below it, of one above. */
const FINE = '0.02';

/** What the rate of a row of the funds divides, and by what; null where either is no number. */
export function amountsOf(row: FundRow, fund: FundBlock) {
  const [whole, part] = [budgetField(row, fund), row.executed];
  const [budget, executed] = [numberIn(whole), numberIn(part)];
  if (!whole || !part || !budget || !executed) return null;
  return { budget, executed, texts: { budget: whole.text, executed: part.text } };
}

/** A rate mistyped in its last digits is still the rate, whichever way it is read: 0.96 may be 96. */
export function isAbout(rate: Scored): boolean {
  const { computed } = rate;
  const readings = printedRates(rate);
  if (!computed || readings.length === 0) return false;
  return readings.every((one) => isWithin(one, computed, FEW_POINTS));
}

/** In percent points. */
const FEW_POINTS = 5;

/** A figure that is right, or a blank that will be; nothing is right by chance too often. */
export function isRight({ printed, computed, outcome }: Scored): boolean {
  if (outcome === 'missing') return computed?.isZero() === false;
  return outcome === 'pass' && printed?.isZero() === false;
}

/** Whether the printed score is what the printed rate gives. */
export function isOfItsRate({ rate, score, weight }: FundScores): boolean {
  return isShare(score, rate, weight.value);
}

/**
 * Whether a printed score is what a printed rate, percent points or a ratio, gives of so many points, each of the
 * two as exact as its last digit.
 */
export function isShare(score: Scored, rate: Scored, points: Decimal | number | null): boolean {
  const { printed } = score;
  if (!printed || points === null) return false;
  const ofPoints = lastDigit(rate).times(points).div(100);
  const within = Decimal.max(LAST_DIGIT, lastDigit(score).plus(ofPoints));
  return printedRates(rate).some((one) => isWithin(one.times(points).div(100), printed, within));
}

/** What the last digit after the point counts, a tenth at most: 0.1 in 9.6; whole figures are as they are. */
function lastDigit({ text }: Scored): Decimal {
  const digits = /\.(\d+)/.exec(text ?? '')?.[1]?.length;
  return digits === undefined ? new Decimal(0) : new Decimal(10).pow(-digits);
}
