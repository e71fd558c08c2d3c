import { type Field, fundRows, type Indicator, straysBeside } from '../../form';
import type { RuleInput } from '../../rules';
import { figureAt, type IndicatorScore, type Scored } from '../../scoring';
import { type Cell, type CellAddress, type ComputedField, type Edit, sameCell } from '../../sheet';
import { type Decimal, halfWidth, parseAmount } from '../../values';
import { isRowNumber } from './row-numbers';

/**
 * Why a number that an edit would write over may belong elsewhere, as a Chinese clause: an amount or points in
 * the place of the rate, points in that of the total, a target, a result, points taken off or a figure with
 * more digits than scores have in that of the score. Null where it stands in its place.
 */
export function whyMisplaced(input: RuleInput, edit: Edit<ComputedField>): string | null {
  const cell = input.form.snapshot.cell(edit.cell);
  const held = numberOf(cell);
  // what is below zero is no figure of the form at all, and wrong wherever it belongs
  if (!held || isBelowZero(held) || edit.field === 'grade') return null;
  if (changedPlaces(input, edit)) return '同一行另有一格正是算出的数，两格可能填反了';
  switch (edit.field) {
    case 'total':
      return whyNoTotal(input, edit, held);
    case 'rate':
      return mayBeOfFunds(input, edit, held) ? '表内的数可能是金额或分数，不是执行率' : null;
    case 'score':
      return whyOutOfPlace(input, edit) ?? whyNoScore(input, edit, held);
  }
}

/** Whether an edit would write over -98.02, which no arithmetic gives: a sign may have come to it from the cell beside. */
export function isOverNegative({ form }: RuleInput, { cell }: Edit): boolean {
  const held = numberOf(form.snapshot.cell(cell));
  return held !== null && isBelowZero(held);
}

function isBelowZero(number: Decimal): boolean {
  return number.isNegative() && !number.isZero();
}

function whyNoTotal(input: RuleInput, edit: Edit, held: Decimal): string | null {
  if (mayBePoints(input, held)) return '表内的数可能是分值合计';
  if (isPrintedElsewhere(input, edit)) return '表中另一行印有算出的总分';
  return isUnderOther(input, edit) ? '表内的数在另一栏的表头之下' : null;
}

function whyOutOfPlace(input: RuleInput, edit: Edit): string | null {
  if (isOutOfColumn(input, edit)) return '这一格与其他各行的得分不在同一列';
  return isBesideStray(input, edit) ? '同一行另有不知属于哪一栏的内容' : null;
}

/** Of an indicator; the score of the funds has no target or result to be taken for. */
function whyNoScore(input: RuleInput, edit: Edit, held: Decimal): string | null {
  const { form, scores } = input;
  const index = form.indicators.findIndex(({ score }) => score && sameCell(score.at, edit.cell));
  const indicator = form.indicators[index];
  const score = scores.indicators[index];
  if (!indicator || !score?.weight) return null;
  if (repeatsOneOf(form.snapshot.cell(edit.cell).text, [indicator.target, indicator.actual])) {
    return '表内的数与本行的指标值或实际完成值相同，可能填错了格';
  }
  if (isBesideScore(input, edit, score)) return '右边一格正是算出的得分，表内的数可能是扣分';
  if (!held.gt(score.weight)) return null;
  if (isOfRow(held, indicator)) return '表内的数超过分值，可能是本行的指标值或实际完成值';
  return isFinerThanScores(held, score, indicator)
    ? '表内的数超过分值，小数位数也比得分多，可能不是得分'
    : null;
}

/** A cell in another column than every other score, slides left out: one merged over 扣分 and 得分 may hold either. */
function isOutOfColumn({ form }: RuleInput, { cell }: Edit): boolean {
  const scores = form.indicators.flatMap(({ score, shift }) =>
    score ? [{ at: score.at, column: score.at.column - shift }] : [],
  );
  const own = scores.find(({ at }) => sameCell(at, cell));
  const others = scores.filter((one) => one !== own);
  return !!own && others.length > 1 && others.every(({ column }) => column !== own.column);
}

/**
 * 2.05 in a row with ≥2.05, digit for digit: one of the row's figures once more. A whole number may be
 * the same by chance.
 */
function repeatsOneOf(text: string, fields: readonly (Field | null | undefined)[]): boolean {
  const digits = digitsIn(text);
  if (!digits.includes('.') || Number(digits) === 0) return false;
  return fields.some((field) => digitsIn(field?.text ?? '') === digits);
}

/** 3.45 with 6.55 right of it, which is what the row scores: points taken off, in a row that slid. */
function isBesideScore({ form }: RuleInput, { cell }: Edit, { computed }: Scored): boolean {
  const { column } = form.snapshot.anchorOf(cell);
  const next = form.snapshot.cellsInRow(cell.row).find((one) => one.column > column);
  const beside = next && numberOf(next.cell);
  return !!beside && !!computed && beside.minus(computed).abs().lte(LAST_DIGIT);
}

/**
 * The figure that belongs in a cell stands in its row once more, where nothing of the form is read, as under the
 * last year's scores: the two may have changed places. A number of the rows is there by chance.
 */
function changedPlaces({ form, scores }: RuleInput, { cell }: Edit): boolean {
  const { ledger, snapshot, unread } = form;
  const computed = figureAt(scores, cell)?.computed;
  if (!computed) return false;
  const aside = [...ledger.ofRow(cell.row).values()].filter(({ as }) => as === 'aside');
  const inRow = [...aside, ...unread.filter(({ at }) => at.row === cell.row)];
  return inRow.some(({ at }) => {
    const other = numberOf(snapshot.cell(at));
    return other?.minus(computed).abs().lte(LAST_DIGIT) === true && !countsRows(form, at);
  });
}

/** Whether a figure counts the rows along with those above and below it. */
function countsRows({ snapshot }: RuleInput['form'], at: CellAddress): boolean {
  const down = [-2, -1, 0, 1, 2].map((step) => at.row + step);
  const figures = down.map((row) => (row < 0 ? null : numberOf(snapshot.cell({ ...at, row }))));
  return isRowNumber(figures, down.indexOf(at.row));
}

/**
 * 9.17 in no column at all, in the row of a score that is wrong or in most of the others: it may be the one that is
 * meant. Or a rule (每低1个百分点扣1分) by which the row is scored.
 */
function isBesideStray({ form }: RuleInput, { cell }: Edit): boolean {
  return straysBeside(form, cell.row).some(
    ({ text }) => parseAmount({ text }) !== null || /[扣减得计记][\d.]{1,4}分/.test(text),
  );
}

/** By how much two scores may differ that are rounded in two ways. */
export const LAST_DIGIT = 0.011;

/**
 * Another row than those of the indicators and the funds prints the computed total, in the head, below the
 * indicators, or right below the form: of two totals nobody says which is meant. Full marks may be points.
 */
function isPrintedElsewhere({ form, scores, standard }: RuleInput, { cell }: Edit): boolean {
  const { computed: total } = scores.total;
  if (!total) return false;
  const { area, fund, indicators, snapshot } = form;
  const last = Math.max(...indicators.map(({ row }) => row));
  const others = [cell.row, ...fundRows(fund).map(({ row }) => row)];
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

/** A total under another column's header that no field is read by: what another scorer's scores add up to, merged with it. */
function isUnderOther({ form }: RuleInput, { cell }: Edit): boolean {
  return form.columns.some(
    ({ field, header }) =>
      field === 'ignored' && header?.at.column === cell.column && header.at.row < cell.row,
  );
}

/** A total that a row put in has parted from its form. */
const BELOW = 2;

/**
 * 33.333333 among scores of two decimals was not typed as one: it was computed, and where not from the
 * row's own figures without a limit (12 × 40 ÷ 36), then for something else.
 */
function isFinerThanScores(
  held: Decimal,
  { weight, digits }: IndicatorScore,
  { target, actual }: Indicator,
): boolean {
  if (held.decimalPlaces() <= digits) return false;
  const [goal, result] = [target, actual].map((field) => figureIn(field?.text ?? ''));
  if (!weight || !goal || !result || goal.isZero()) return true;
  const uncapped = weight.times(result).div(goal).toDecimalPlaces(held.decimalPlaces());
  return !uncapped.eq(held);
}

/**
 * In the column of rates 339.55 or 0.09 may be the amount beside it, and 10 the points of a row that slid,
 * where those read for the execution are no whole number. 100 is a rate first.
 */
function mayBeOfFunds(
  { form, scores, standard }: RuleInput,
  { cell }: Edit,
  typed: Decimal,
): boolean {
  const { text } = form.snapshot.cell(cell);
  // dust behind 10.00 does not hide what it is
  const held = parseAmount({ text })?.value ?? typed;
  if (/[%％]/.test(text)) return false;
  const row = fundRows(form.fund).find(({ rate }) => rate !== null && sameCell(rate.at, cell));
  const isAmount = repeatsOneOf(text, [row?.initial, row?.budget, row?.executed]);
  if (isAmount && !held.eq(100)) return true;
  const full = [standard.parameters.executionWeight.value, 10];
  // 104.00 is the 10 points and the 4.00 of two columns that became one
  const rate = scores.fund?.rate.computed;
  if (rate && full.some((points) => held.toString() === `${points}${rate.toString()}`)) return true;
  const isPoints = full.some((one) => held.eq(one));
  return held.gt(MOST_SPENT) || (isPoints && !standsElsewhere(form, scores.fund));
}

/** Whether the points of 预算执行 are printed, as points are: 141.55 in their place is no figure of theirs. */
function standsElsewhere(
  { fund }: RuleInput['form'],
  scored: RuleInput['scores']['fund'],
): boolean {
  const points = figureIn(scored?.weight.text ?? '');
  return points ? points.isInteger() : !!fund?.headingWeight;
}

/** In percent points; what is more was hardly ever spent, and is an amount rather than a rate. */
const MOST_SPENT = 150;

/** 100 with no points beside it, or over their column too, may be what the points add up to, wherever the total stands. */
function mayBePoints({ form, scores, standard }: RuleInput, held: Decimal): boolean {
  const isPoints = held.eq(standard.parameters.fullMarks.value) || held.eq(scores.totalWeight);
  const { weight = null, score = null } = form.total ?? {};
  if (!isPoints || !weight || sameCell(weight.at, score?.at ?? null)) return isPoints;
  // 99.86 beside 100: the two changed places
  return figureIn(weight.text)?.eq(held) !== true;
}

/** A figure that is nearer to the row's target or result than these are to each other: two cells changed places. */
function isOfRow(held: Decimal, { target, actual }: Indicator): boolean {
  const [first, second] = [target, actual].map((field) => figureIn(field?.text ?? ''));
  if (!first || !second) return false;
  const apart = first.minus(second).abs();
  return [first, second].some((figure) => figure.minus(held).abs().lt(apart));
}

function numberOf({ text, value }: Pick<Cell, 'text' | 'value'>): Decimal | null {
  return parseAmount({ text, value })?.value ?? null;
}

/** The first number of a text: ≥98.00, 249人次. */
function figureIn(text: string): Decimal | null {
  return parseAmount({ text: digitsIn(text) })?.value ?? null;
}

function digitsIn(text: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(halfWidth(text))?.[0] ?? '';
}
