import type { Indicator } from '../form';
import type { RuleInput } from '../rules';
import { type ComputedField, type Edit, sameCell } from '../sheet';
import { type Decimal, halfWidth, parseAmount } from '../values';

/**
 * Whether a number that an edit would write over may belong elsewhere: points in the place of the total,
 * an amount in that of the rate, a target or a result in that of the score. Such a figure is told of and never written over.
 */
export function isMisplaced(input: RuleInput, edit: Edit<ComputedField>): boolean {
  const { text } = input.form.snapshot.cell(edit.cell);
  const held = parseAmount({ text, value: edit.before.value })?.value;
  if (!held) return false;
  if (edit.field === 'total') return mayBePoints(input, held);
  if (edit.field === 'rate') return mayBeOfFunds(input, held, text);
  if (edit.field !== 'score') return false;
  const index = input.form.indicators.findIndex(
    ({ score }) => score !== null && sameCell(score.at, edit.cell),
  );
  const indicator = input.form.indicators[index];
  const weight = input.scores.indicators[index]?.weight;
  return !!indicator && !!weight && held.gt(weight) && isOfRow(held, indicator);
}

/**
 * In the column of rates 339.55 may be the amount beside it, and 10 the points of a row that slid, where
 * those read for the execution are no whole number.
 */
function mayBeOfFunds({ scores, standard }: RuleInput, held: Decimal, text: string): boolean {
  if (/[%％]/.test(text)) return false;
  const points = figureIn(scores.fund?.weight.text ?? '');
  const isPoints = held.eq(standard.parameters.executionWeight.value) || held.eq(10);
  return held.gt(MOST_RATE) || (isPoints && points !== null && !points.isInteger());
}

/** In percent points; what is more was hardly ever spent, and is an amount rather than a rate. */
const MOST_RATE = 150;

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

/** The first number of a text: ≥98.00, 249人次. */
function figureIn(text: string): Decimal | null {
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?/.exec(halfWidth(text)) ?? [];
  return parseAmount({ text: digits })?.value ?? null;
}
