import type { Standard } from '../../standards';
import { Decimal } from '../../values';
import type { Scored } from '../shared/scores';
import { gradeOf } from './grade';

/**
 * Whether a printed total that is no sum may be the sum rounded out of habit. A habit is not shown by the one figure
 * it excuses: a total is taken for rounded to a whole number, or for cut off, only where a score of the form is too,
 * and never where it would be another grade than that of the sum.
 * @param counted the scores that the total counts
 */
export function isRoundedByHabit(
  printed: Decimal,
  sum: Decimal,
  counted: readonly Scored[],
  { parameters }: Standard,
): boolean {
  const grades = parameters.grades.value;
  if (gradeOf(printed, grades) !== gradeOf(sum, grades)) return false;
  if (printed.isInteger()) return counted.some(isRoundedToWhole);
  // 98.4 of 98.45 is a digit left out rather than a rounding
  const isHalfUp = sum.toDecimalPlaces(printed.decimalPlaces(), Decimal.ROUND_HALF_UP).eq(printed);
  return isHalfUp || counted.some(({ habit }) => habit !== undefined);
}

function isRoundedToWhole({ printed, computed, habit }: Scored): boolean {
  if (habit === undefined || !printed || !computed) return false;
  return printed.isInteger() && !computed.isInteger();
}
