import { directionTold } from '../../../scoring';
import type { Row } from '../rows/rows';

/**
 * Whether a row's printed score is asked about, since it stands under a reading that only the form's other rows
 * speak against, or that a bare number is of something counted: 返工次数 and 超编人数 are counted too. A word of
 * the row itself refutes it.
 */
export function isAskedReading({ indicator, score }: Row): boolean {
  if (score.outcome !== 'fail' || !score.candidates || !score.reading) return false;
  const due = indicator.target?.parsed;
  if (due?.kind !== 'number') return false;
  const told = directionTold(indicator, due);
  return told === null || (told === 'count' && due.unit === null && !due.percent);
}
