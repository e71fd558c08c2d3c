import { summedFormula } from '../../../sheet';
import type { RuleInput } from '../../rule';

/**
 * Whether the total is a formula that gives the right sum with what the cells hold now, and only shows what it
 * gave before: recalculated, it is right.
 */
export function isStaleTotal({ form, scores: { total } }: RuleInput): boolean {
  const { cell, computed, outcome } = total;
  if (!cell || !computed || outcome !== 'fail') return false;
  return summedFormula(form.snapshot, cell)?.toDecimalPlaces(total.digits).eq(computed) === true;
}
