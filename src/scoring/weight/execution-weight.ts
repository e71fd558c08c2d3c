import { type Field, type Form, type Indicator, isExecutionIndicator } from '../../form';
import { STANDARDS, type Standard } from '../../standards';
import { Decimal, halfWidth, isWithin, oncePer } from '../../values';
import { decimalOf } from '../shared/decimal-of';
import { weightScale } from './indicator-weight';
import { weightOfRows } from './other-points';
import { numberIn, readNumber } from '../shared/printed-number';

export interface ExecutionWeight {
  /** The cell that prints it, or where it would be printed. */
  readonly field: Field | null;
  /** Null when the form gives no points for 预算执行率, or its cell cannot be read. */
  readonly value: Decimal | null;
  /** Whether a cell should hold it and holds something else. */
  readonly unreadable: boolean;
  /** Whether nothing in the form says it, so that the points are only the standard's. */
  readonly assumed: boolean;
}

/**
 * The points of 预算执行率: from its cell, else from the heading of the fund block (10分), else what the
 * indicators leave of full marks (as in reference table 11), else the standard's.
 */
export function executionWeight(
  form: Form,
  weights: readonly (Decimal | null)[],
  standard: Standard,
): ExecutionWeight {
  const field = form.fund?.total?.weight ?? null;
  const read = field && readNumber(field);
  if (read?.kind === 'number') {
    const scale = weightScale(form);
    return { field, value: scale && read.value.times(scale), unreadable: false, assumed: false };
  }
  if (read?.kind === 'unreadable') {
    return { field, value: null, unreadable: true, assumed: false };
  }
  const heading = form.fund?.headingWeight ?? null;
  const printed = headingPoints(heading);
  if (printed) return { field: heading, value: printed, unreadable: false, assumed: false };
  return { field, ...leftOver(form, weights, standard), unreadable: false };
}

/** Whether a row of the indicator block is 预算执行率 itself. */
export const hasExecutionIndicator = oncePer(({ indicators }: Form): boolean =>
  indicators.some(isExecutionIndicator),
);

/** Whether so many points can be those of 预算执行率: a tenth of all, a fifth or some more, never over half. */
export function canBeExecutionWeight(points: Decimal, fullMarks: Decimal): boolean {
  return points.times(2).lte(fullMarks);
}

/** What the rows leave, where that can be points of 预算执行率. */
function leftOver(
  form: Form,
  weights: readonly (Decimal | null)[],
  { parameters }: Standard,
): Pick<ExecutionWeight, 'value' | 'assumed'> {
  // what the rows leave is no part of 预算执行率 where a row of its own has its points
  const isElsewhere = !form.fund?.total?.weight && !form.fund?.total?.score;
  const isOwn = (row: Indicator, i: number) => isExecutionIndicator(row) && weights[i]?.gt(0);
  if (isElsewhere && hasExecutionIndicator(form) && form.indicators.some(isOwn)) {
    return { value: null, assumed: false };
  }
  const standardWeight = { value: decimalOf(parameters.executionWeight), assumed: true };
  if (weights.length === 0 || weights.some((weight) => weight === null)) return standardWeight;
  const left = decimalOf(parameters.fullMarks).minus(weightOfRows(form));
  const hasScore = !!form.fund?.total?.score;
  // a blank where they would be printed may be what is missing, and so may a point of a row
  const isNowhere = !form.fund?.total?.weight;
  if (left.gt(0)) {
    const isLikely =
      hasScore && isNowhere && canBeExecutionWeight(left, decimalOf(parameters.fullMarks));
    const isTold = (isLikely || isUsual(left)) && !contradictsUsual(form, left);
    return isTold ? { value: left, assumed: false } : standardWeight;
  }
  // a blank is no sign of points where the rows have them all, nor is a score that a row of its own repeats
  const score = form.fund?.total?.score;
  const isScoredHere = !!score && score.text !== '' && !hasExecutionIndicator(form);
  return isScoredHere ? standardWeight : { value: null, assumed: false };
}

/**
 * Whether the printed rate and score of the funds give each other with points that some standard has, and not with
 * those: a point of a row is missing then.
 */
function contradictsUsual({ fund }: Form, left: Decimal): boolean {
  const rate = numberIn(fund?.total?.rate ?? null);
  const score = numberIn(fund?.total?.score ?? null);
  if (!rate?.gt(0) || !score?.gt(0)) return false;
  const isOf = (points: Decimal | number) => isWithin(rate.times(points).div(100), score, ROUNDED);
  return !isOf(left) && STANDARDS.some(({ parameters }) => isOf(parameters.executionWeight.value));
}

/** By how much a score of one decimal may be off. */
const ROUNDED = 0.05;

/** A remainder that no standard gives 预算执行率 shows that a row is missing rather than what its points are. */
function isUsual(left: Decimal): boolean {
  return STANDARDS.some(({ parameters }) => left.equals(parameters.executionWeight.value));
}

/** The points in the heading of the fund block: 项目资金（10分）. */
export function headingPoints(heading: Field | null): Decimal | null {
  return numberIn(heading) ?? pointsIn(heading);
}

function pointsIn(heading: Field | null): Decimal | null {
  const points = /(?<!\d)(\d+(?:\.\d+)?)分/.exec(halfWidth(heading?.text ?? ''))?.[1];
  return points === undefined ? null : new Decimal(points);
}
