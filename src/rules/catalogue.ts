import type { Rule } from './rule';
import { actualMissing } from './actual-missing';
import { allFull } from './all-full';
import { benefitHollowPercent } from './benefit-hollow-percent';
import { budgetAdjustedUnexplained } from './budget-adjusted-unexplained';
import { cellTruncatedDisplay } from './cell-truncated-display';
import { columnShift } from './column-shift';
import { comparatorDuplicate } from './comparator-duplicate';
import { comparatorMissing } from './comparator-missing';
import { comparatorVsName } from './comparator-vs-name';
import { controlChars } from './control-chars';
import { dateInOtherYear } from './date-in-other-year';
import { dateLate } from './date-late';
import { errorValue } from './error-value';
import { execBudgetBasis } from './exec-budget-basis';
import { execFullNothingDone } from './exec-full-nothing-done';
import { execLowOutputFull } from './exec-low-output-full';
import { execMissing } from './exec-missing';
import { execOverBudget } from './exec-over-budget';
import { execRateMismatch } from './exec-rate-mismatch';
import { execScoreMismatch } from './exec-score-mismatch';
import { execZeroBudget } from './exec-zero-budget';
import { formulaStale } from './formula-stale';
import { fullScoreUnmet } from './full-score-unmet';
import { fundAmountMissing } from './fund-amount-missing';
import { fundPrecision } from './fund-precision';
import { fundSum } from './fund-sum';
import { fundTotalZero } from './fund-total-zero';
import { fundUnreadable } from './fund-unreadable';
import { goalCopied } from './goal-copied';
import { goalEmpty } from './goal-empty';
import { gradeMismatch } from './grade-mismatch';
import { gradeMissing } from './grade-missing';
import { gradeUnknown } from './grade-unknown';
import { groupMissing } from './group-missing';
import { headerAmbiguous } from './header-ambiguous';
import { headerMissing } from './header-missing';
import { hiddenCells } from './hidden-cells';
import { htmlResidue } from './html-residue';
import { l1L2Mismatch } from './l1-l2-mismatch';
import { l2Mismatch } from './l2-mismatch';
import { l3Duplicate } from './l3-duplicate';
import { l3OutputBenefitDuplicate } from './l3-output-benefit-duplicate';
import { metButDeducted } from './met-but-deducted';
import { nameMissing } from './name-missing';
import { numberAsText } from './number-as-text';
import { overachieved } from './overachieved';
import { placeholderRow } from './placeholder-row';
import { qualBand } from './qual-band';
import { qualResultOnQuant } from './qual-result-on-quant';
import { qualUnknownResult } from './qual-unknown-result';
import { quantNotNumber } from './quant-not-number';
import { quantResultOnQual } from './quant-result-on-qual';
import { quantityQualitative } from './quantity-qualitative';
import { rateOutOfRange } from './rate-out-of-range';
import { rateReachable } from './rate-reachable';
import { reasonContradiction } from './reason-contradiction';
import { reasonCopied } from './reason-copied';
import { reasonIrrelevant } from './reason-irrelevant';
import { reasonMissingExec } from './reason-missing-exec';
import { reasonMissingOver } from './reason-missing-over';
import { reasonMissing } from './reason-missing';
import { reasonNeedless } from './reason-needless';
import { reasonPlaceholder } from './reason-placeholder';
import { reasonVague } from './reason-vague';
import { resultCopiesTargetAll } from './result-copies-target-all';
import { resultCopiesTarget } from './result-copies-target';
import { satisfactionMisnamed } from './satisfaction-misnamed';
import { satisfactionUnproved } from './satisfaction-unproved';
import { scoreByActualPercent } from './score-by-actual-percent';
import { scoreIntegerRounded } from './score-integer-rounded';
import { scoreMismatch } from './score-mismatch';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreOverWeight } from './score-over-weight';
import { scoreRoundedNotTruncated } from './score-rounded-not-truncated';
import { scoreUndecided } from './score-undecided';
import { standardMismatch } from './standard-mismatch';
import { strictBoundary } from './strict-boundary';
import { targetMissing } from './target-missing';
import { targetOver100Percent } from './target-over-100-percent';
import { targetTooLow } from './target-too-low';
import { targetVague } from './target-vague';
import { targetZeroGe } from './target-zero-ge';
import { templateCopied } from './template-copied';
import { totalMismatch } from './total-mismatch';
import { totalMissing } from './total-missing';
import { totalNearEdge } from './total-near-edge';
import { totalWeightNot100 } from './total-weight-not-100';
import { unitMismatch } from './unit-mismatch';
import { unitMissingOneSide } from './unit-missing-one-side';
import { unitWord } from './unit-word';
import { weightDominant } from './weight-dominant';
import { weightGroup } from './weight-group';
import { weightNonpositive } from './weight-nonpositive';
import { weightPreset } from './weight-preset';
import { weightTotal } from './weight-total';
import { yearMissing } from './year-missing';

/** Every check of the catalogue, in alphabetical order of their ids. */
export const RULES: readonly Rule[] = [
  actualMissing,
  allFull,
  benefitHollowPercent,
  budgetAdjustedUnexplained,
  cellTruncatedDisplay,
  columnShift,
  comparatorDuplicate,
  comparatorMissing,
  comparatorVsName,
  controlChars,
  dateInOtherYear,
  dateLate,
  errorValue,
  execBudgetBasis,
  execFullNothingDone,
  execLowOutputFull,
  execMissing,
  execOverBudget,
  execRateMismatch,
  execScoreMismatch,
  execZeroBudget,
  formulaStale,
  fullScoreUnmet,
  fundAmountMissing,
  fundPrecision,
  fundSum,
  fundTotalZero,
  fundUnreadable,
  goalCopied,
  goalEmpty,
  gradeMismatch,
  gradeMissing,
  gradeUnknown,
  groupMissing,
  headerAmbiguous,
  headerMissing,
  hiddenCells,
  htmlResidue,
  l1L2Mismatch,
  l2Mismatch,
  l3Duplicate,
  l3OutputBenefitDuplicate,
  metButDeducted,
  nameMissing,
  numberAsText,
  overachieved,
  placeholderRow,
  qualBand,
  qualResultOnQuant,
  qualUnknownResult,
  quantNotNumber,
  quantResultOnQual,
  quantityQualitative,
  rateOutOfRange,
  rateReachable,
  reasonContradiction,
  reasonCopied,
  reasonIrrelevant,
  reasonMissingExec,
  reasonMissingOver,
  reasonMissing,
  reasonNeedless,
  reasonPlaceholder,
  reasonVague,
  resultCopiesTargetAll,
  resultCopiesTarget,
  satisfactionMisnamed,
  satisfactionUnproved,
  scoreByActualPercent,
  scoreIntegerRounded,
  scoreMismatch,
  scoreMissing,
  scoreNegative,
  scoreOverWeight,
  scoreRoundedNotTruncated,
  scoreUndecided,
  standardMismatch,
  strictBoundary,
  targetMissing,
  targetOver100Percent,
  targetTooLow,
  targetVague,
  targetZeroGe,
  templateCopied,
  totalMismatch,
  totalMissing,
  totalNearEdge,
  totalWeightNot100,
  unitMismatch,
  unitMissingOneSide,
  unitWord,
  weightDominant,
  weightGroup,
  weightNonpositive,
  weightPreset,
  weightTotal,
  yearMissing,
];

/** The rule of that id, or null. */
export function findRule(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
