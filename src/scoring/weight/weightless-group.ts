import { type Form, indicatorAt } from '../../form';
import type { Standard } from '../../standards';
import { Decimal, oncePer } from '../../values';
import { executionWeight } from './execution-weight';
import { groupPoints, sumOfWeights, weightsOf } from './indicator-weight';
import { decimalOf } from '../shared/decimal-of';
import { otherWeights } from './other-points';
import { numberIn } from '../shared/printed-number';

/** Rows without points of their own, which share those of their group as a person likes. */
export interface WeightlessGroup {
  /** Indexes of its rows in the form. */
  readonly rows: readonly number[];
  /** The points of the group: its heading's, else what the form's other weights leave of full marks. */
  readonly points: Decimal;
  /** Sum of the printed scores; null while one is blank or none. */
  readonly printed: Decimal | null;
}

/**
 * The groups of rows without 分值. A heading that prints points (产出指标（50分）) makes one; rows under
 * no such heading share what is left of full marks.
 */
export function weightlessGroups(form: Form, standard: Standard): readonly WeightlessGroup[] {
  const weights = weightsOf(form);
  const byHeading = new Map<string, [number, ...number[]]>();
  form.indicators.forEach((indicator, i) => {
    if (weights[i] !== null || indicator.weight || indicator.scoredWith) return;
    const key = headingOf(form, i);
    const group = byHeading.get(key);
    if (group) group.push(i);
    else byHeading.set(key, [i]);
  });
  return [...byHeading.values()].map((rows) => ({
    rows,
    points: groupPoints(indicatorAt(form, rows[0]), form) ?? pointsLeft(form, standard),
    printed: sumOfPrinted(form, rows),
  }));
}

function headingOf(form: Form, index: number): string {
  const { level1, level2, sharedPoints } = indicatorAt(form, index);
  if (sharedPoints) return `shared ${sharedPoints.at.row}`;
  if (level2?.points != null) return `2 ${level2.at.row}`;
  return level1?.points != null ? `1 ${level1.text}` : '';
}

function pointsLeft(form: Form, standard: Standard): Decimal {
  const weights = weightsOf(form);
  const headings = pointsInHeadings(form);
  const execution = executionWeight(form, weights, standard).value ?? new Decimal(0);
  const given = sumOfWeights([...weights, ...otherWeights(form), ...headings, execution]);
  return Decimal.max(0, decimalOf(standard.parameters.fullMarks).minus(given));
}

/** The points of every heading that prints some, each counted once. */
const pointsInHeadings = oncePer((form: Form): readonly Decimal[] => {
  const weights = weightsOf(form);
  const seen = new Map<string, Decimal>();
  form.indicators.forEach((indicator, i) => {
    const points = weights[i] === null ? groupPoints(indicator, form) : null;
    if (points) seen.set(headingOf(form, i), points);
  });
  return [...seen.values()];
});

function sumOfPrinted(form: Form, rows: readonly number[]): Decimal | null {
  const printed = rows.map((i) => numberIn(indicatorAt(form, i).score));
  return printed.every((score) => score !== null) ? Decimal.sum(...printed) : null;
}
