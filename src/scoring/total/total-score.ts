import type { Field, Form } from '../../form';
import type { CellAddress } from '../../sheet';
import type { Rounding, Standard } from '../../standards';
import { Decimal } from '../../values';
import { addendsOf, countedFund, sumOf, type Worked } from './addends';
import {
  compareAdmissible,
  type Member,
  openNumber,
  unscoredNumber,
} from '../printed/compare-printed';
import { decimalOf } from '../shared/decimal-of';
import { deferred } from '../explain/explain';
import { explainTotal } from './explain-total';
import { sumOfWeights } from '../weight/indicator-weight';
import { habitOf } from '../printed/habits';
import { openCells } from '../printed/open-cells';
import { isRoundedByHabit } from './rounded-total';
import { otherWeights } from '../weight/other-points';
import { NOTHING } from '../row/scored-row';
import { isSign, numberIn, readNumber } from '../shared/printed-number';
import { roundBy, roundPrinted } from '../shared/rounding';
import type { FundScores, IndicatorScore, Scored, TotalScore } from '../shared/scores';
import type { ScoringContext } from '../shared/scoring-context';

/**
 * 总分: the execution score and every row's score as it counts in the end. Provisional while a score is
 * undecided or an input missing; a form nobody has filled has no total, not a total of nothing.
 */
export function scoreTotal(worked: Worked, context: ScoringContext): TotalScore {
  const summed = addUp(worked, context);
  const open = waiting(summed);
  if (open) return open;
  const { counted, sum, rounding } = summed;
  const scored = compareAdmissible([
    memberOf(summed, sum, ''),
    ...restored(counted).map((gain) =>
      memberOf(summed, roundBy(sum.plus(gain), rounding), ALL_RESTORED),
    ),
  ]);
  if (scored.candidates && scored.value === null) return withoutOrWith(summed, scored);
  if (scored.outcome !== 'fail') return settled(scored);
  return (
    countedAlone(summed) ??
    maybeOtherwise(summed) ?? {
      ...scored,
      provisional: null,
      follows: followsFrom(summed),
      ...roundedAlone(summed, scored),
    }
  );
}

const ALL_RESTORED = '已完成而被扣分的各项都改为满分';

/** The scores of a form and what they add up to. */
interface Summed extends Worked, ScoringContext {
  readonly rounding: Rounding;
  /** Where the total is printed. */
  readonly field: Field | null;
  readonly addends: readonly Scored[];
  /** Those of the addends that are settled. */
  readonly counted: readonly Scored[];
  readonly sum: Decimal;
}

function addUp(worked: Worked, context: ScoringContext): Summed {
  const { form, standard } = context;
  const rounding = standard.parameters.scoreRounding.value;
  const addends = addendsOf(worked);
  const counted = addends.filter(({ value }) => value !== null);
  const sum = roundBy(sumOf(counted), rounding);
  return {
    ...context,
    ...worked,
    rounding,
    field: form.total?.score ?? null,
    addends,
    counted,
    sum,
  };
}

/** The total as far as it goes where it cannot be settled yet, whatever is printed; null where it can. */
function waiting(summed: Summed): TotalScore | null {
  const { form, fund, indicators, others, standard, field, counted, sum } = summed;
  const waitsFor = [...cellsWaitedFor(fund, indicators), ...unscoredOthers(others)];
  // a sign where the total belongs is a total nobody gave
  if (field && isSign(field) && counted.length > 0)
    return openTotal(summed, [...waitsFor, field.at]);
  const isIncomplete =
    waitsFor.length > 0 ||
    lacksExecution(form, fund, indicators, standard) ||
    (!numberIn(field) && mayHideScore(form, fund));
  // a sum beyond full marks comes of points that are wrong themselves, or read wrongly
  const isBeyond = sum.gt(decimalOf(standard.parameters.fullMarks)) && !numberIn(field)?.eq(sum);
  if (!isIncomplete && !isBeyond && counted.length > 0) return null;
  const open = openTotal(summed, waitsFor);
  return counted.length === 0 || form.unfilled ? { ...open, provisional: null } : open;
}

function openTotal(
  { form, addends, rounding, sum }: Summed,
  waitsFor: readonly CellAddress[],
): TotalScore {
  const isMissing = addends.some(({ state }) => state === 'missing');
  const state = isMissing ? 'missing' : 'judgement';
  const open = openNumber(form.total?.score ?? null, state, rounding.digits);
  return { ...open, provisional: { value: sum, waitsFor } };
}

/** A total as the printed one is compared with. */
function memberOf(summed: Summed, computed: Decimal, reading: string): Member {
  const { fund, indicators, others, standard, habits, rounding, field, counted } = summed;
  const full = decimalOf(standard.parameters.fullMarks);
  return {
    field,
    computed,
    rounding,
    reading,
    explanation: deferred(() =>
      explainTotal(fund, indicators, others, computed.toFixed(rounding.digits)),
    ),
    reachable: (printed) => printed.eq(roundPrinted(sumAsStored(counted), rounding)),
    habits: habits
      ? {
          ways: [{ exact: computed, title: null }],
          excluded: (printed) =>
            isNoRounding(printed, computed, full) ||
            !isRoundedByHabit(printed, computed, counted, standard),
        }
      : undefined,
  };
}

/** Nothing where something is due, and full marks of less, are what no rounding gives. */
function isNoRounding(printed: Decimal, computed: Decimal, full: Decimal): boolean {
  return printed.lte(0) || (computed.lt(full) && printed.gte(full));
}

/** The rounding that gives a wrong total where no score of the form shows the like; left out where none does. */
function roundedAlone(
  { field, sum, rounding, standard, habits }: Summed,
  { printed }: Scored,
): Pick<TotalScore, 'roundedAlone'> {
  const read = field && readNumber(field);
  if (!habits || !printed || read?.kind !== 'number') return {};
  const full = decimalOf(standard.parameters.fullMarks);
  const way = {
    ways: [{ exact: sum, title: null }],
    excluded: (one: Decimal) => isNoRounding(one, sum, full),
  };
  const how = habitOf(roundPrinted(printed, rounding), read.shownDigits, way, rounding);
  return how === null ? {} : { roundedAlone: how };
}

/** The sum with the points that were taken off without a word, or without them: a person says which. */
function withoutOrWith(summed: Summed, scored: Scored): TotalScore {
  const waitsFor = loweredCells(summed.indicators);
  return { ...scored, provisional: { value: summed.sum, waitsFor }, follows: followsFrom(summed) };
}

/** The printed sum is one of those the form proves, and settles the grade. */
function settled(scored: Scored): TotalScore {
  const state = scored.value === null ? scored.state : 'determined';
  const computed = scored.candidates ? scored.value : scored.computed;
  return { ...scored, state, computed, provisional: null };
}

/** A row 合计 that says it counts the rows alone, and does; the grade is that of the whole form all the same. */
function countedAlone(summed: Summed): TotalScore | null {
  const { sum } = summed;
  const rows = sumOfRowsAlone(summed);
  if (!rows) return null;
  const alone = compareAdmissible([memberOf(summed, rows, '合计一行只算各项指标，不含预算执行')]);
  return alone.outcome === 'pass'
    ? { ...alone, computed: sum, value: sum, provisional: null }
    : null;
}

/** A total that is not the sum, where it may count what no cell shows; null where each part has its cell. */
function maybeOtherwise(summed: Summed): TotalScore | null {
  const { form, fund, indicators, rounding, field, counted } = summed;
  const printed = numberIn(field);
  if (!printed) return null;
  // where no cell has its points, 预算执行 may be none of what is scored
  const execution = countedFund(fund)?.score;
  if (execution && form.fund && !printsPoints(form)) {
    const others = counted.filter((one) => one !== execution);
    const rest = printed.minus(roundBy(sumOf(others), rounding));
    if (rest.isZero() || isUnreadInFund(form, rest)) return openTotal(summed, NOTHING);
  }
  const open = openCells(form);
  if (open.length > 0) return openTotal(summed, open);
  // without a 得分 of some row nobody can see whether a person took points off there
  const isUnseen = indicators.some(({ cell, value }) => cell === null && value !== null);
  return isUnseen ? openTotal(summed, NOTHING) : null;
}

/** Whether the row of all funds has a figure that no header or label names, as much as a total counts beside its rows. */
function isUnreadInFund(form: Form, rest: Decimal): boolean {
  return unreadInFund(form).some((figure) => figure.eq(rest));
}

/** Whether the score of 预算执行 may be such a figure, where no cell has its points. */
function mayHideScore(form: Form, fund: FundScores | null): boolean {
  const weight = countedFund(fund)?.weight.value;
  if (!weight || printsPoints(form)) return false;
  return unreadInFund(form).some((figure) => figure.gt(0) && figure.lte(weight));
}

/** The figures in the row of all funds that are no field, under a header nobody knows or under none. */
function unreadInFund({ fund, ledger, snapshot }: Form): Decimal[] {
  if (!fund?.total) return [];
  const { row } = fund.total;
  return snapshot.cellsInRow(row).flatMap(({ column, cell }) => {
    const at = { row, column };
    const as = ledger.claimOf(at)?.as ?? 'aside';
    return as === 'aside' ? (numberIn({ at, cell, text: cell.text }) ?? []) : [];
  });
}

/**
 * What the rows add up to without 预算执行, where the total row says by its own weight total that it counts
 * them alone; null where it does not.
 */
function sumOfRowsAlone({ form, fund, counted, rounding }: Summed): Decimal | null {
  const { total, indicators } = form;
  const printed = total?.weight ? numberIn(total.weight) : null;
  const weights = indicators.flatMap(({ weight }) => (weight && numberIn(weight)) ?? []);
  if (!printed || !fund?.weight.value || weights.length < indicators.length) return null;
  const own = weights.reduce<Decimal>((sum, weight) => sum.plus(weight), new Decimal(0));
  const rows = counted.filter((score) => score !== fund.score);
  return own.eq(printed) ? roundBy(sumOf(rows), rounding) : null;
}

/** The points that rows lowered without a word would bring back, as one sum; none where no row was lowered. */
function restored(scores: readonly Scored[]): Decimal[] {
  const gains = scores.flatMap(({ lowered, computed, value }) =>
    lowered && computed && value ? [computed.minus(value)] : [],
  );
  return gains.length === 0 ? [] : [Decimal.sum(...gains)];
}

function loweredCells(indicators: readonly IndicatorScore[]): CellAddress[] {
  return indicators.flatMap(({ lowered, cell }) => (lowered && cell ? [cell] : []));
}

/** A form without points has no total at all. */
export function noTotal(form: Form, { parameters }: Standard): TotalScore {
  const field = form.total?.score ?? null;
  return {
    ...unscoredNumber(field, parameters.scoreRounding.value.digits),
    provisional: null,
  };
}

function cellsWaitedFor(
  fund: FundScores | null,
  indicators: readonly IndicatorScore[],
): CellAddress[] {
  const fromFund = countedFund(fund)?.waitsFor ?? [];
  return [...fromFund, ...indicators.flatMap(({ waitsFor }) => waitsFor ?? [])];
}

/** Rows without target and result that nobody gave points yet. */
function unscoredOthers(others: readonly Scored[]): CellAddress[] {
  return others.flatMap(({ state, cell }) => (state === 'missing' && cell ? [cell] : []));
}

/** Whether points remain for 预算执行率, or for rows we do not see, that no row of the form lets us compute. */
function lacksExecution(
  form: Form,
  fund: FundScores | null,
  indicators: readonly IndicatorScore[],
  { parameters }: Standard,
): boolean {
  const weights = () =>
    sumOfWeights([...indicators.map(({ weight }) => weight), ...otherWeights(form)]);
  const full = decimalOf(parameters.fullMarks);
  if (!fund) return form.fund === null && weights().lt(full);
  if (!countedFund(fund)) return false;
  const isAssumed = fund.weight.value !== null && !printsPoints(form);
  return (
    fund.score.state === 'missing' || (isAssumed && !weights().plus(fund.weight.value).eq(full))
  );
}

/** Whether the fund block has a place for points: without one, those of 预算执行率 are only the standard's. */
function printsPoints({ fund }: Form): boolean {
  return !!(fund?.total?.weight ?? fund?.total?.score ?? fund?.headingWeight);
}

/** The sum a formula over accepted cells gives: their stored values, unrounded where they are. */
function sumAsStored(scores: readonly Scored[]): Decimal {
  return scores.reduce(
    (sum, { value, printed, outcome }) =>
      sum.plus((outcome === 'pass' && printed ? printed : value) ?? 0),
    new Decimal(0),
  );
}

/** Whether a wrong total is the sum of the scores as they are printed. */
function followsFrom({ field, addends }: Summed): boolean {
  const printed = field && numberIn(field);
  if (!printed) return false;
  const sum = addends.reduce((all, score) => all.plus(score.printed ?? 0), new Decimal(0));
  return sum.eq(printed);
}
