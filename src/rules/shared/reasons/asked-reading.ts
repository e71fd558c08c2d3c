import { directionTold } from '../../../scoring';
import type { Row } from '../rows/rows';

/**
 * Whether a row's printed score is asked about, since it stands under a reading that only the form's other rows
 * speak against; a word of the row itself refutes it.
 */
export function isAskedReading({ indicator, score }: Row): boolean {
  if (score.outcome !== 'fail' || !score.candidates || !score.reading) return false;
  const due = indicator.target?.parsed;
  return due?.kind === 'number' && directionTold(indicator, due) === null;
}
