import type { Rule } from './rule';
import { actualMissing } from './actual-missing';
import { errorValue } from './error-value';
import { execMissing } from './exec-missing';
import { execOverBudget } from './exec-over-budget';
import { execRateMismatch } from './exec-rate-mismatch';
import { execScoreMismatch } from './exec-score-mismatch';
import { fundSum } from './fund-sum';
import { fundUnreadable } from './fund-unreadable';
import { gradeMismatch } from './grade-mismatch';
import { gradeMissing } from './grade-missing';
import { headerAmbiguous } from './header-ambiguous';
import { headerMissing } from './header-missing';
import { hiddenCells } from './hidden-cells';
import { htmlResidue } from './html-residue';
import { l3Duplicate } from './l3-duplicate';
import { numberAsText } from './number-as-text';
import { overachieved } from './overachieved';
import { qualBand } from './qual-band';
import { quantNotNumber } from './quant-not-number';
import { rateReachable } from './rate-reachable';
import { reasonMissing } from './reason-missing';
import { reasonPlaceholder } from './reason-placeholder';
import { scoreMismatch } from './score-mismatch';
import { scoreMissing } from './score-missing';
import { scoreOverWeight } from './score-over-weight';
import { scoreUndecided } from './score-undecided';
import { standardMismatch } from './standard-mismatch';
import { targetMissing } from './target-missing';
import { totalMismatch } from './total-mismatch';
import { totalMissing } from './total-missing';
import { weightTotal } from './weight-total';

/** Every check of the catalogue, in alphabetical order of their ids. */
export const RULES: readonly Rule[] = [
  actualMissing,
  errorValue,
  execMissing,
  execOverBudget,
  execRateMismatch,
  execScoreMismatch,
  fundSum,
  fundUnreadable,
  gradeMismatch,
  gradeMissing,
  headerAmbiguous,
  headerMissing,
  hiddenCells,
  htmlResidue,
  l3Duplicate,
  numberAsText,
  overachieved,
  qualBand,
  quantNotNumber,
  rateReachable,
  reasonMissing,
  reasonPlaceholder,
  scoreMismatch,
  scoreMissing,
  scoreOverWeight,
  scoreUndecided,
  standardMismatch,
  targetMissing,
  totalMismatch,
  totalMissing,
  weightTotal,
];

/** The rule of that id, or null. */
export function findRule(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
