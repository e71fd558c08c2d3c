import { fundRows, type Indicator, indicatorAt } from '../../form';
import { addendsOf, numberIn, type Scores, statesOtherWay } from '../../scoring';
import { sameCell } from '../../sheet';
import { Decimal, isWithin } from '../../values';
import { figureIn, numberOf } from './cell-figures';
import { type Doubt, LAST_DIGIT, type WrittenOver } from './doubt';
import { leavesOtherwise } from './rounded-otherwise';
import { pairOf } from './row-done';
import { countsSlippedRow } from './slipped-figures';
import { STATED_OTHERWISE } from './stated-otherwise';

/** Why what stands in the place of the total may be none. */
export const TOTAL_DOUBTS: readonly Doubt<WrittenOver>[] = [
  { why: '表内的数可能是分值合计', holds: mayBePoints },
  { why: '表中另一行印有算出的总分', holds: isPrintedElsewhere },
  { why: '表内的数在另一栏的表头之下', holds: isUnderOther },
  { why: '表内的数可能是取整后的总分', holds: isRoundedAlone },
  { why: '表内的数比其中一项得分还小，可能不是总分', holds: isLessThanAnAddend },
  { why: '各行分值合计不足满分，表内总分可能计入了表上已缺的一行', holds: countsLostRow },
  { why: '有一项得分可以有别的结果，表内总分是按那个结果加的', holds: isOfOtherReading },
  {
    why: '有一项得分可能取了别的小数位数，表内总分是按那个结果加的',
    holds: ({ input: { scores } }) => leavesOtherwise(scores),
  },
  {
    why: '有一行的得分和指标值或实际完成值可能都写错了一位，表内总分是按写对的加的',
    holds: countsSlippedRow,
  },
  { why: '加分、扣分由人给定，可能是其中一项填错了', holds: isOfOtherPoints },
  { why: '预算执行率的分值没有印出，总分计入多少分看不出来', holds: countsUnprintedPoints },
  {
    why: STATED_OTHERWISE,
    holds: ({ input: { form } }) => statesOtherWay(form, { kind: 'total' }),
  },
];

/** 100 with no points beside it, or over their column too, may be what the points add up to, wherever the total stands. */
function mayBePoints({ input: { form, scores, standard }, held }: WrittenOver): boolean {
  const sums = [standard.parameters.fullMarks.value, scores.totalWeight];
  if (!held || !sums.some((sum) => held.eq(sum))) return false;
  const { weight = null, score = null } = form.total ?? {};
  if (!weight || sameCell(weight.at, score?.at ?? null)) return true;
  // 99.86 beside 100: the two changed places
  return figureIn(weight.text)?.eq(held) !== true;
}

/**
 * Another row than those of the indicators and the funds prints the computed total, in the head, below the
 * indicators, or right below the form: of two totals nobody says which is meant. Full marks may be points.
 */
function isPrintedElsewhere({ input, at, held }: WrittenOver): boolean {
  const { form, scores, standard } = input;
  const { computed: total } = scores.total;
  if (!held || !total) return false;
  const { area, fund, indicators, snapshot } = form;
  const last = Math.max(...indicators.map(({ row }) => row));
  const others = [at.row, ...fundRows(fund).map(({ row }) => row)];
  const isFull = total.eq(standard.parameters.fullMarks.value);
  const first = indicators[0]?.row ?? 0;
  return snapshot
    .rowNumbers()
    .filter((row) => row > last || (row < first && !isFull))
    .filter((row) => row >= area.top && row <= area.bottom + BELOW && !others.includes(row))
    .some((row) =>
      snapshot
        .cellsInRow(row)
        .filter(({ column }) => column >= area.left && column <= area.right)
        .some((one) => numberOf(one.cell)?.eq(total)),
    );
}

/** A total that a row put in has parted from its form. */
const BELOW = 2;

/** A total under another column's header that no field is read by: what another scorer's scores add up to, merged with it. */
function isUnderOther({ input: { form }, at, held }: WrittenOver): boolean {
  const isAbove = (header: { readonly at: typeof at } | null) =>
    header?.at.column === at.column && header.at.row < at.row;
  return !!held && form.columns.some(({ field, header }) => field === 'ignored' && isAbove(header));
}

/** A total that only differs by a rounding which no score of the form shows. */
function isRoundedAlone({ input: { scores } }: WrittenOver): boolean {
  return scores.total.roundedAlone !== undefined;
}

/** A total below one of its scores is no sum an officer made. */
function isLessThanAnAddend({ input: { scores } }: WrittenOver): boolean {
  const { fund, indicators, others, total } = scores;
  const { printed } = total;
  if (!printed) return false;
  const addends = [...(fund ? [fund.score] : []), ...indicators, ...others];
  return addends.some(({ value }) => value?.gt(printed) === true);
}

/** More than the scores there are by no more than the points that miss: a row emptied or taken out was scored, too. */
function countsLostRow({ input: { scores, standard } }: WrittenOver): boolean {
  const { printed, computed } = scores.total;
  if (!printed || !computed) return false;
  const more = printed.minus(computed);
  return more.gt(0) && scores.totalWeight.plus(more).lte(standard.parameters.fullMarks.value);
}

/**
 * The sum with one row at another value that it may have: full marks where it did not fall short and a person took
 * points off, what another reading of it gives, or its share where no sign says that less is better.
 */
function isOfOtherReading({ input: { form, scores } }: WrittenOver): boolean {
  const { indicators, total } = scores;
  const { printed, computed } = total;
  if (!printed || !computed) return false;
  const apart = printed.minus(computed);
  if (isOfExact(scores, apart)) return true;
  return indicators.some((row) => {
    const { value, weight, candidates = [], state, deviation } = row;
    if (!value || !weight) return false;
    const isMet = deviation === 'none' || deviation === 'over';
    const isLowered = state === 'judgement' && isMet && value.lt(weight);
    const others = [...candidates.map((one) => one.value), ...(isLowered ? [weight] : [])];
    if (others.some((other) => !other.eq(value) && other.minus(value).eq(apart))) return true;
    const share = shareUnsigned(indicatorAt(form, row.index), weight);
    return isWithin(share?.minus(value), apart, LAST_DIGIT);
  });
}

/** The sum with one score, or all, exact that only a habit of rounding explains: 7.61 where 7 is printed. */
function isOfExact(scores: Scores, apart: Decimal): boolean {
  const lost = addendsOf(scores).flatMap(({ habit, value, computed }) =>
    habit !== undefined && value && computed ? [computed.minus(value)] : [],
  );
  const isApart = (more: Decimal) => isWithin(more, apart, LAST_DIGIT);
  return lost.some(isApart) || (lost.length > 1 && isApart(Decimal.sum(...lost)));
}

/** What a row that falls short of a target without a sign has by its share, whichever way its name is read. */
function shareUnsigned(row: Indicator, weight: Decimal): Decimal | null {
  const pair = pairOf(row);
  const due = row.target?.parsed;
  if (!pair || due?.kind !== 'number' || due.operator !== null) return null;
  return pair.completion?.lt(1) ? weight.times(pair.completion) : null;
}

/** What one of the points that a person gives or takes beside the indicators would make up, of those it may have. */
function isOfOtherPoints({ input: { form, scores } }: WrittenOver): boolean {
  const { others, total } = scores;
  const { printed, computed } = total;
  if (!printed || !computed) return false;
  const apart = printed.minus(computed);
  return others.some(({ printed: given }, i) => {
    const most = numberIn(form.otherPoints[i]?.weight ?? null) ?? MOST_BESIDE;
    if (!given) return false;
    // what was taken off stays so
    const other = given.isNegative() ? given.plus(apart).neg() : given.plus(apart);
    return other.gte(0) && other.lte(most);
  });
}

/** More 加分 or 扣分 than this is hardly ever set. */
const MOST_BESIDE = 10;

/** The points of 预算执行 are what the rows leave of full marks, and none that the form prints. */
function countsUnprintedPoints({ input: { form, scores }, held }: WrittenOver): boolean {
  const { fund } = scores;
  if (!held || fund?.score.value?.gt(0) !== true) return false;
  return !fund.weight.cell && !form.fund?.headingWeight && !fund.score.cell;
}
