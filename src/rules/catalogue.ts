import type { Rule } from './rule';
import { actualMissing } from './result/actual-missing';
import { allFull } from './score/all-full';
import { benefitHollowPercent } from './target/benefit-hollow-percent';
import { budgetAdjustedUnexplained } from './fund/budget-adjusted-unexplained';
import { cellTruncatedDisplay } from './form/cell-truncated-display';
import { columnShift } from './form/column-shift';
import { comparatorDuplicate } from './target/comparator-duplicate';
import { comparatorMissing } from './target/comparator-missing';
import { comparatorVsName } from './target/comparator-vs-name';
import { controlChars } from './form/control-chars';
import { dateInOtherYear } from './result/date-in-other-year';
import { dateLate } from './result/date-late';
import { errorValue } from './form/error-value';
import { execBudgetBasis } from './fund/exec-budget-basis';
import { execFullNothingDone } from './fund/exec-full-nothing-done';
import { execLowOutputFull } from './fund/exec-low-output-full';
import { execMissing } from './fund/exec-missing';
import { execOverBudget } from './fund/exec-over-budget';
import { execRateMismatch } from './fund/exec-rate-mismatch';
import { execScoreMismatch } from './fund/exec-score-mismatch';
import { execZeroBudget } from './fund/exec-zero-budget';
import { formulaStale } from './score/formula-stale';
import { fullScoreUnmet } from './score/full-score-unmet';
import { fundAmountMissing } from './fund/fund-amount-missing';
import { fundPrecision } from './fund/fund-precision';
import { fundSum } from './fund/fund-sum';
import { fundTotalZero } from './fund/fund-total-zero';
import { fundUnreadable } from './fund/fund-unreadable';
import { goalCopied } from './form/goal-copied';
import { goalEmpty } from './form/goal-empty';
import { gradeMismatch } from './score/grade-mismatch';
import { gradeMissing } from './score/grade-missing';
import { gradeUnknown } from './score/grade-unknown';
import { groupMissing } from './form/group-missing';
import { headerAmbiguous } from './form/header-ambiguous';
import { headerMissing } from './form/header-missing';
import { hiddenCells } from './form/hidden-cells';
import { htmlResidue } from './form/html-residue';
import { l1L2Mismatch } from './form/l1-l2-mismatch';
import { l2Mismatch } from './form/l2-mismatch';
import { l3Duplicate } from './form/l3-duplicate';
import { l3OutputBenefitDuplicate } from './form/l3-output-benefit-duplicate';
import { metButDeducted } from './score/met-but-deducted';
import { nameMissing } from './form/name-missing';
import { numberAsText } from './form/number-as-text';
import { overachieved } from './result/overachieved';
import { placeholderRow } from './form/placeholder-row';
import { qualBand } from './score/qual-band';
import { qualResultOnQuant } from './result/qual-result-on-quant';
import { qualUnknownResult } from './result/qual-unknown-result';
import { quantNotNumber } from './result/quant-not-number';
import { quantResultOnQual } from './result/quant-result-on-qual';
import { quantityQualitative } from './target/quantity-qualitative';
import { rateOutOfRange } from './result/rate-out-of-range';
import { rateReachable } from './fund/rate-reachable';
import { reasonContradiction } from './reason/reason-contradiction';
import { reasonCopied } from './reason/reason-copied';
import { reasonIrrelevant } from './reason/reason-irrelevant';
import { reasonMissingExec } from './reason/reason-missing-exec';
import { reasonMissingOver } from './reason/reason-missing-over';
import { reasonMissing } from './reason/reason-missing';
import { reasonNeedless } from './reason/reason-needless';
import { reasonPlaceholder } from './reason/reason-placeholder';
import { reasonVague } from './reason/reason-vague';
import { resultCopiesTargetAll } from './result/result-copies-target-all';
import { resultCopiesTarget } from './result/result-copies-target';
import { satisfactionMisnamed } from './form/satisfaction-misnamed';
import { satisfactionUnproved } from './result/satisfaction-unproved';
import { scoreByActualPercent } from './score/score-by-actual-percent';
import { scoreIntegerRounded } from './score/score-integer-rounded';
import { scoreMismatch } from './score/score-mismatch';
import { scoreMissing } from './score/score-missing';
import { scoreNegative } from './score/score-negative';
import { scoreOverWeight } from './score/score-over-weight';
import { scoreRoundedNotTruncated } from './score/score-rounded-not-truncated';
import { scoreUndecided } from './score/score-undecided';
import { standardMismatch } from './score/standard-mismatch';
import { strictBoundary } from './target/strict-boundary';
import { targetMissing } from './target/target-missing';
import { targetOver100Percent } from './target/target-over-100-percent';
import { targetTooLow } from './target/target-too-low';
import { targetVague } from './target/target-vague';
import { targetZeroGe } from './target/target-zero-ge';
import { templateCopied } from './form/template-copied';
import { totalMismatch } from './score/total-mismatch';
import { totalMissing } from './score/total-missing';
import { totalNearEdge } from './score/total-near-edge';
import { totalWeightNot100 } from './weight/total-weight-not-100';
import { unitMismatch } from './result/unit-mismatch';
import { unitMissingOneSide } from './result/unit-missing-one-side';
import { unitWord } from './result/unit-word';
import { weightDominant } from './weight/weight-dominant';
import { weightGroup } from './weight/weight-group';
import { weightNonpositive } from './weight/weight-nonpositive';
import { weightPreset } from './weight/weight-preset';
import { weightTotal } from './weight/weight-total';
import { yearMissing } from './form/year-missing';

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
