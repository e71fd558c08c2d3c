import type { Form } from '../form';
import type { CellAddress } from '../sheet';
import type { Standard } from '../standards';
import { Decimal } from '../values';
import { compareAdmissible, type Member, nothingToScore, openNumber } from './compare-printed';
import { decimalOf } from './decimal-of';
import { cellLeaf, deferred, worked } from './explain';
import type { Explanation } from './explanation';
import { sumOfWeights } from './indicator-weight';
import { openCells } from './open-cells';
import { otherWeights } from './other-points';
import { NOTHING } from './scored-row';
import { isSign, numberIn } from './printed-number';
import { roundBy, roundPrinted } from './rounding';
import type { FundScores, IndicatorScore, Scored, Scores, TotalScore } from './scores';

/**
 * 总分: the execution score and every row's score as it counts in the end. Provisional while a score is
 * undecided or an input missing; a form nobody has filled has no total, not a total of nothing.
 */
export function scoreTotal(
  form: Form,
  { fund, indicators, others }: Pick<Scores, 'fund' | 'indicators' | 'others'>,
  standard: Standard,
  habits: boolean,
): TotalScore {
  const full = decimalOf(standard.parameters.fullMarks);
  const field = form.total?.score ?? null;
  const rounding = standard.parameters.scoreRounding.value;
  const addends = addendsOf({ fund, indicators, others });
  const counted = addends.filter(({ value }) => value !== null);
  const waitsFor = [...cellsWaitedFor(fund, indicators), ...unscoredOthers(others)];
  const incomplete = waitsFor.length > 0 || lacksExecution(form, fund, indicators, standard);
  const sum = roundBy(sumOf(counted), rounding);
  const totalMember = (computed: Decimal, reading: string): Member => ({
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
          excluded: (printed) => printed.lte(0) || (computed.lt(full) && printed.gte(full)),
        }
      : undefined,
  });
  // a sum beyond full marks comes of points that are wrong themselves, or read wrongly
  const isBeyond = sum.gt(full) && !numberIn(field)?.eq(sum);
  // a sign where the total belongs is a total nobody gave
  if (field && isSign(field) && counted.length > 0) {
    const provisional = { value: sum, waitsFor: [...waitsFor, field.at] };
    return { ...undecidedTotal(form, addends, rounding.digits), provisional };
  }
  if (incomplete || isBeyond || counted.length === 0) {
    const provisional = counted.length === 0 || form.unfilled ? null : { value: sum, waitsFor };
    return { ...undecidedTotal(form, addends, rounding.digits), provisional };
  }
  const scored = compareAdmissible([
    totalMember(sum, ''),
    ...restored(counted).map((gain) =>
      totalMember(roundBy(sum.plus(gain), rounding), '已完成而被扣分的各项都改为满分'),
    ),
  ]);
  if (scored.candidates && scored.value === null) {
    const provisional = { value: sum, waitsFor: loweredCells(indicators) };
    return { ...scored, provisional, follows: addsUpAsPrinted(field && numberIn(field), addends) };
  }
  const rows = scored.outcome === 'fail' ? sumOfRowsAlone(form, fund, counted, rounding) : null;
  if (rows) {
    // the grade is that of the whole form all the same
    const alone = compareAdmissible([totalMember(rows, '合计一行只算各项指标，不含预算执行')]);
    if (alone.outcome === 'pass') return { ...alone, computed: sum, value: sum, provisional: null };
  }
  if (scored.outcome !== 'fail') {
    // the printed sum is one of those the form proves, and settles the grade
    const state = scored.value === null ? scored.state : 'determined';
    const computed = scored.candidates ? scored.value : scored.computed;
    return { ...scored, state, computed, provisional: null };
  }
  // where no cell has its points, 预算执行 may be none of what is scored
  const isRate = fund && form.fund && !printsPoints(form) && fund.inTotal !== false;
  if (
    isRate &&
    numberIn(field)?.eq(roundBy(sumOf(counted.filter((one) => one !== fund.score)), rounding))
  ) {
    const provisional = { value: sum, waitsFor: NOTHING };
    return { ...undecidedTotal(form, addends, rounding.digits), provisional };
  }
  const open = numberIn(field) ? openCells(form) : [];
  if (open.length > 0) {
    const provisional = { value: sum, waitsFor: open };
    return { ...undecidedTotal(form, addends, rounding.digits), provisional };
  }
  // without a 得分 of some row nobody can see whether a person took points off there
  if (indicators.some(({ cell, value }) => cell === null && value !== null) && numberIn(field)) {
    return {
      ...undecidedTotal(form, addends, rounding.digits),
      provisional: { value: sum, waitsFor },
    };
  }
  return {
    ...scored,
    provisional: null,
    follows: addsUpAsPrinted(field && numberIn(field), addends),
  };
}

/** The scores a total is made of; 预算执行 counts once. */
export function addendsOf({
  fund,
  indicators,
  others,
}: Pick<Scores, 'fund' | 'indicators' | 'others'>): Scored[] {
  return [...(fund && fund.inTotal !== false ? [fund.score] : []), ...indicators, ...others];
}

/**
 * What the rows add up to without 预算执行, where the total row says by its own weight total that it counts
 * them alone; null where it does not.
 */
function sumOfRowsAlone(
  { total, indicators }: Form,
  fund: FundScores | null,
  counted: readonly Scored[],
  rounding: Parameters<typeof roundBy>[1],
): Decimal | null {
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
    ...nothingToScore(field, parameters.scoreRounding.value.digits),
    provisional: null,
  };
}

function cellsWaitedFor(
  fund: FundScores | null,
  indicators: readonly IndicatorScore[],
): CellAddress[] {
  const fromFund = fund && fund.inTotal !== false ? (fund.waitsFor ?? []) : [];
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
  const weights = sumOfWeights([...indicators.map(({ weight }) => weight), ...otherWeights(form)]);
  const full = decimalOf(parameters.fullMarks);
  if (!fund) return form.fund === null && weights.lt(full);
  if (fund.inTotal === false) return false;
  const isAssumed = fund.weight.value !== null && !printsPoints(form);
  return fund.score.state === 'missing' || (isAssumed && !weights.plus(fund.weight.value).eq(full));
}

/** Whether the fund block has a place for points: without one, those of 预算执行率 are only the standard's. */
function printsPoints({ fund }: Form): boolean {
  return !!(fund?.total?.weight ?? fund?.total?.score ?? fund?.headingWeight);
}

function undecidedTotal(form: Form, addends: readonly Scored[], digits: number): Scored {
  const isMissing = addends.some(({ state }) => state === 'missing');
  return openNumber(form.total?.score ?? null, isMissing ? 'missing' : 'judgement', digits);
}

/** What scores add up to; one that is not settled counts as nothing. */
export function sumOf(scores: readonly Scored[]): Decimal {
  return scores.reduce((sum, { value }) => sum.plus(value ?? 0), new Decimal(0));
}

/** The sum a formula over accepted cells gives: their stored values, unrounded where they are. */
function sumAsStored(scores: readonly Scored[]): Decimal {
  return scores.reduce(
    (sum, { value, printed, outcome }) =>
      sum.plus((outcome === 'pass' && printed ? printed : value) ?? 0),
    new Decimal(0),
  );
}

function addsUpAsPrinted(printed: Decimal | null, addends: readonly Scored[]): boolean {
  if (!printed) return false;
  const sum = addends.reduce((all, score) => all.plus(score.printed ?? 0), new Decimal(0));
  return sum.eq(printed);
}

function explainTotal(
  fund: FundScores | null,
  indicators: readonly IndicatorScore[],
  others: readonly Scored[],
  total: string,
): Explanation {
  const execution = fund && fund.inTotal !== false && fund.score.value !== null ? fund.score : null;
  const rows = indicators.filter(({ value }) => value !== null);
  const given = others.filter(({ value }) => value !== null);
  const [row, other] = [rows[0], given[0]];
  const parts = [
    ...(execution ? [`${pointsOf(execution)}（预算执行）`] : []),
    ...(row ? [`${sumOf(rows).toFixed(row.digits)}（${rows.length} 项指标）`] : []),
    ...(other
      ? [`${sumOf(given).toFixed(other.digits)}（另外评分的 ${given.length} 项，按表内得分）`]
      : []),
  ];
  return worked('总分', total, parts.join(' + '), [
    ...(execution ? [addend('预算执行得分', execution)] : []),
    ...rows.map((row) => addend('指标得分', row)),
    ...given.map((row) => addend('另外评分', row)),
  ]);
}

function pointsOf({ value, digits }: Scored): string {
  return value?.toFixed(digits) ?? '';
}

function addend(label: string, score: Scored): Explanation {
  const value = pointsOf(score);
  if (!score.cell) return score.explanation ?? { ...worked(label, value, '', []), formula: null };
  return { ...cellLeaf(label, value, score.cell), children: score.explanation?.children ?? [] };
}
