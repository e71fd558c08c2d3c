import type { Field, FundBlock, FundRow } from '../../form';
import { STANDARDS } from '../../standards';
import { Decimal, isWithin } from '../../values';
import { canBeExecutionWeight, headingPoints } from '../weight/execution-weight';
import { numberIn } from '../shared/printed-number';
import type { Doubt } from '../shared/scores';

interface Amounts {
  readonly budget: Decimal;
  readonly executed: Decimal;
}

/**
 * Why a figure printed under 执行率 or 得分 of a fund row is hardly a wrong rate or score, but another
 * figure: the points, an amount, something of a table beside. A wrong rate is written over; the figure
 * of another column never is, and where one is misplaced its whole row may be. Null where none is.
 * @param fullMarks the points of a whole form under the standard
 */
export function strangeFigure(
  row: FundRow,
  fund: FundBlock,
  amounts: Amounts,
  fullMarks: Decimal,
): Doubt | null {
  const weight = numberIn(row.weight);
  if (row.weight && weight && !canBeExecutionWeight(weight, fullMarks))
    return doubtOf(row.weight, '分值', '超出了分值可能的范围');
  return strangeRate(row, fund, amounts) ?? strangeScore(row, fund, amounts, fullMarks);
}

function strangeRate(row: FundRow, fund: FundBlock, amounts: Amounts): Doubt | null {
  const rate = numberIn(row.rate);
  const { budget, executed } = amounts;
  if (!row.rate || !rate || isRate(rate, amounts)) return null;
  if (rate.abs().gte(MOST_RATE)) return doubtOf(row.rate, '执行率', '超出了执行率可能的范围');
  if (isPoints(rate, fund)) return doubtOf(row.rate, '执行率', '可能是分值');
  if (addsUp(fund)) return doubtOf(row.rate, '执行率', '与其他各行相加如同金额');
  const isOfNothing = budget.isZero() && executed.isZero() && !rate.isZero();
  return isOfNothing ? doubtOf(row.rate, '执行率', '没有相应的预算数和执行数') : null;
}

/** In percent points. */
const MOST_RATE = 1000;

function strangeScore(
  row: FundRow,
  fund: FundBlock,
  { budget, executed }: Amounts,
  fullMarks: Decimal,
): Doubt | null {
  const score = numberIn(row.score);
  if (!row.score || !score) return null;
  if (score.abs().gt(fullMarks)) return doubtOf(row.score, '得分', '超出了得分可能的范围');
  const isShort = executed.lt(budget);
  if (isShort && (isPoints(score, fund) || isHeadingsPoints(score, row, fund)))
    return doubtOf(row.score, '得分', '可能是分值');
  // a score above its points beside a rate that is none: the figures of the row stand one column off
  const [weight, rate] = [numberIn(row.weight), numberIn(row.rate)];
  const isOff = weight && score.gt(weight) && rate && !isRate(rate, { budget, executed });
  return isOff ? doubtOf(row.score, '得分', '大于分值，执行率也不符，本行可能错位') : null;
}

/** Whether a printed rate is about what the amounts give, as percent points or as a ratio. */
function isRate(printed: Decimal, { budget, executed }: Amounts): boolean {
  if (budget.isZero()) return printed.isZero();
  const rate = executed.div(budget);
  return printed.minus(rate.times(100)).abs().lt(1) || printed.minus(rate).abs().lt('0.01');
}

/** Whether a figure is what standards give 预算执行率, where nothing in the block says the points (0.01 says none). */
function isPoints(figure: Decimal, { total, headingWeight }: FundBlock): boolean {
  if (headingWeight || numberIn(total?.weight ?? null)?.gte(1)) return false;
  return STANDARDS.some(({ parameters }) => figure.eq(parameters.executionWeight.value));
}

/** Whether a score is the points of the heading, which the blank cell under 分值 then lacks: the row has slid. */
function isHeadingsPoints(
  score: Decimal,
  { weight }: FundRow,
  { headingWeight }: FundBlock,
): boolean {
  return weight?.text === '' && headingPoints(headingWeight)?.eq(score) === true;
}

/** Whether what stands under 执行率 adds up to its first row, as amounts do and rates do not. */
function addsUp({ total, sources }: FundBlock): boolean {
  const whole = numberIn(total?.rate ?? null);
  const rates = sources.flatMap(({ rate }) => numberIn(rate) ?? []);
  const parts = rates.filter((one) => !one.isZero());
  if (!whole || parts.length < 2) return false;
  const sum = parts.reduce<Decimal>((all, one) => all.plus(one), new Decimal(0));
  return isWithin(sum, whole, '0.02');
}

function doubtOf({ at, text }: Field, column: string, why: string): Doubt {
  return { why: `「${column}」栏的${text}${why}`, cells: [at], kind: 'stray' };
}
