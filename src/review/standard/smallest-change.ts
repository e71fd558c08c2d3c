import type { Field, Form, Indicator } from '../../form';
import { numberPair, scoreAt, type Scores } from '../../scoring';
import { EMPTY_CELL } from '../../sheet';
import {
  asPrinted,
  Decimal,
  halfWidth,
  type NumberResult,
  type NumberTarget,
  oncePer,
} from '../../values';
import type { Review } from '../review';
import { scoredUnder } from './scored-under';

/** What the least better result of one row would change; for understanding only, nothing is written. */
export interface SmallestChange {
  /** Index into `form.indicators`. */
  readonly indicator: number;
  /** The result nearest to the printed one, in steps of its last printed digit and in the unit it prints. */
  readonly result: Decimal;
  /** The same as the row would print it: 48.6万元. */
  readonly text: string;
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
  const known = changesOf(review);
  const before = known.get(indicator);
  if (before !== undefined) return before;
  const change = scoreChange(review, indicator);
  known.set(indicator, change);
  return change;
}

/** What was worked out of a review, since each answer takes some ten whole scorings. */
const changesOf = oncePer((_: Review) => new Map<number, SmallestChange | null>());

function scoreChange(review: Review, indicator: number): SmallestChange | null {
  const before = review.scores.indicators[indicator]?.computed;
  if (!before) return null;
  return search(review, indicator, (scores) =>
    Boolean(scoreAt(scores, indicator).computed?.gt(before)),
  );
}

/** How far the final total is from the next grades; null while the total is provisional. */
export const gradeDistance = oncePer((review: Review): GradeDistance | null => {
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
});

/** Finds the first sufficient result between the printed one and the target; scores only rise on that way. */
function search(
  { form, standard, standardChoice, scores }: Review,
  index: number,
  isEnough: (scores: Scores) => boolean,
): SmallestChange | null {
  const row = form.indicators[index];
  if (!row || scoreAt(scores, index).deviation !== 'shortfall') return null;
  const way = wayToTarget(row);
  if (!way) return null;
  const { printed, goal, scale } = way;
  const step = new Decimal(10).pow(-Math.max(printed.decimalPlaces(), shownDecimals(row)));
  const span = goal.minus(printed);
  const direction = span.isNegative() ? -1 : 1;
  const at = (count: Decimal) => printed.plus(step.mul(count).mul(direction));
  const scored = (count: Decimal) =>
    scoredUnder(withResult(form, index, at(count), scale), standard, standardChoice);
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
    text: `${at(high).toFixed()}${way.unit}`,
    score: computed,
    total: changed.total.value,
    grade: changed.grade.expected,
  };
}

/** From the result to the target, both in the unit that the result prints. */
interface Way {
  readonly printed: Decimal;
  readonly goal: Decimal;
  /** How much of the base unit the printed one is: 10000 for 万元. */
  readonly scale: Decimal;
  /** '' where the result prints none. */
  readonly unit: string;
}

/** Null where the two do not compare, or a result of zero does not tell how its unit converts. */
function wayToTarget(row: Indicator): Way | null {
  const [target, actual] = [row.target?.parsed, row.actual?.parsed];
  const pair = numberPair(row);
  if (target?.kind !== 'number' || actual?.kind !== 'number' || !pair || 'why' in pair) return null;
  const scale = scaleOf(actual, target);
  const isZero = pair.actual.isZero();
  if (!scale || (isZero && actual.unit !== null && actual.unit !== target.unit)) return null;
  // a fall beside a growth counts as negative, and no larger fall makes it one
  const ratio = isZero ? new Decimal(1) : actual.value.div(pair.actual);
  if (ratio.lte(0)) return null;
  return {
    printed: asPrinted(actual),
    goal: pair.target.mul(ratio).div(scale),
    scale,
    unit: actual.written?.unit ?? (actual.percent ? '%' : (actual.unit ?? '')),
  };
}

function scaleOf({ value, written }: NumberResult, target: NumberTarget): Decimal | null {
  if (!written) return new Decimal(1);
  if (!written.value.isZero()) return value.div(written.value);
  const same = target.written?.unit === written.unit ? target.written.value : null;
  return same?.isZero() === false ? target.value.div(same) : null;
}

/** The form with another result in one row and neither its score nor the total printed, so that arithmetic speaks alone. */
function withResult(form: Form, index: number, printed: Decimal, scale: Decimal): Form {
  const indicators = form.indicators.map((row, i) =>
    i === index ? changed(row, printed, scale) : row,
  );
  const total = form.total && { ...form.total, score: blank(form.total.score) };
  return { ...form, indicators, total };
}

function changed(row: Indicator, printed: Decimal, scale: Decimal): Indicator {
  const { actual } = row;
  if (actual?.parsed.kind !== 'number') return row;
  const { written } = actual.parsed;
  const value = {
    value: printed.mul(scale),
    ...(written && { written: { ...written, value: printed } }),
  };
  const score = blank(row.score);
  return { ...row, actual: { ...actual, parsed: { ...actual.parsed, ...value } }, score };
}

function blank(field: Field | null): Field | null {
  return field && { ...field, text: '', cell: EMPTY_CELL };
}

function shownDecimals({ actual }: Indicator): number {
  return /\.(\d+)/.exec(halfWidth(actual?.text ?? ''))?.[1]?.length ?? 0;
}
