import type { Deviation } from '../shared/scores';

/** Whether a row reached its target, or went beyond it. */
export function isDone(deviation: Deviation): boolean {
  return deviation === 'none' || deviation === 'over';
}

/** Whether a row fell short of its target; one that nobody can tell did neither. */
export function isShort(deviation: Deviation): boolean {
  return deviation === 'shortfall' || deviation === 'unmet';
}
