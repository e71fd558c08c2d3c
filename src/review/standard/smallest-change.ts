import type { Field, Form, Indicator } from '../../form';
import { scoreAt, type Scores } from '../../scoring';
import { EMPTY_CELL } from '../../sheet';
import { Decimal, halfWidth } from '../../values';
import type { Review } from '../review';
import { scoredUnder } from './scored-under';

/** What the least better result of one row would change; for understanding only, nothing is written. */
export interface SmallestChange {
  /** Index into `form.indicators`. */
  readonly indicator: number;
  /** The result nearest to the printed one, in steps of its last printed digit. */
  readonly result: Decimal;
  readonly score: Decimal;
  readonly total: Decimal | null;
  readonly grade: string | null;
}

/** How far the total is from its neighbours, in points; null where there is no higher or lower grade. */
export interface GradeDistance {
  readonly total: Decimal;
  readonly grade: string;
  /** Points to the next grade up, and its name. */
  readonly up: { readonly points: Decimal; readonly grade: string } | null;
  /** Points above the lower edge of the present grade; the total falls when more than these are lost. */
  readonly down: { readonly points: Decimal; readonly grade: string } | null;
  /** The rows that could lift the grade alone, each with its smallest sufficient result. */
  readonly rows: readonly SmallestChange[];
}

/** The smallest result that raises the row's score; null where the row has full marks or is no number. */
export function smallestScoreChange(review: Review, indicator: number): SmallestChange | null {
  const before = review.scores.indicators[indicator]?.computed;
  if (!before) return null;
  return search(review, indicator, (scores) =>
    Boolean(scoreAt(scores, indicator).computed?.gt(before)),
  );
}

/** How far the final total is from the next grades; null while the total is provisional. */
export function gradeDistance(review: Review): GradeDistance | null {
  const { scores, standard, form } = review;
  const total = scores.total.value;
  const grade = scores.grade.expected;
  if (!total || scores.total.provisional || !grade) return null;
  const steps = standard.parameters.grades.value;
  const at = steps.findIndex(({ name }) => name === grade);
  const [above, own, below] = [steps[at - 1], steps[at], steps[at + 1]];
  return {
    total,
    grade,
    up: above ? { points: new Decimal(above.from).minus(total), grade: above.name } : null,
    down: own && below ? { points: total.minus(own.from), grade: below.name } : null,
    rows: above
      ? form.indicators.flatMap((_, index) => {
          const lifts = (changed: Scores) => !!changed.total.value?.gte(above.from);
          const change = search(review, index, lifts);
          return change ? [change] : [];
        })
      : [],
  };
}

/** Finds the first sufficient result between the printed one and the target; scores only rise on that way. */
function search(
  { form, standard, standardChoice, scores }: Review,
  index: number,
  isEnough: (scores: Scores) => boolean,
): SmallestChange | null {
  const row = form.indicators[index];
  const target = row?.target?.parsed;
  const actual = row?.actual?.parsed;
  if (target?.kind !== 'number' || actual?.kind !== 'number') return null;
  if (!row || scoreAt(scores, index).deviation !== 'shortfall') return null;
  const step = new Decimal(10).pow(-Math.max(actual.value.decimalPlaces(), shownDecimals(row)));
  const span = target.value.minus(actual.value);
  const direction = span.isNegative() ? -1 : 1;
  const at = (count: Decimal) => actual.value.plus(step.mul(count).mul(direction));
  const scored = (count: Decimal) =>
    scoredUnder(withResult(form, index, at(count)), standard, standardChoice);
  let high = span.abs().div(step).ceil();
  if (!isEnough(scored(high))) return null;
  let low = new Decimal(0);
  while (high.minus(low).gt(1)) {
    const middle = low.plus(high).div(2).floor();
    if (isEnough(scored(middle))) high = middle;
    else low = middle;
  }
  const changed = scored(high);
  const { computed } = scoreAt(changed, index);
  if (!computed) return null;
  return {
    indicator: index,
    result: at(high),
    score: computed,
    total: changed.total.value,
    grade: changed.grade.expected,
  };
}

/** The form with another result in one row and neither its score nor the total printed, so that arithmetic speaks alone. */
function withResult(form: Form, index: number, value: Decimal): Form {
  const indicators = form.indicators.map((row, i) => (i === index ? changed(row, value) : row));
  const total = form.total && { ...form.total, score: blank(form.total.score) };
  return { ...form, indicators, total };
}

function changed(row: Indicator, value: Decimal): Indicator {
  const { actual } = row;
  if (actual?.parsed.kind !== 'number') return row;
  const score = blank(row.score);
  return { ...row, actual: { ...actual, parsed: { ...actual.parsed, value } }, score };
}

function blank(field: Field | null): Field | null {
  return field && { ...field, text: '', cell: EMPTY_CELL };
}

function shownDecimals({ actual }: Indicator): number {
  return /\.(\d+)/.exec(halfWidth(actual?.text ?? ''))?.[1]?.length ?? 0;
}
