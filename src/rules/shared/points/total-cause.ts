import type { Scored } from '../../../scoring';
import type { Decimal } from '../../../values';
import type { RuleInput } from '../../rule';
import { otherRounding } from '../words/rounding';

/** Why a printed total is not the sum of the scores, as a message of `total-mismatch`. */
export interface TotalCause {
  readonly message: 'text' | 'noExecution' | 'executionTwice' | 'rounding' | 'corrected' | 'plain';
  /** 四舍五入到整数; empty where nothing was rounded otherwise. */
  readonly how: string;
}

/**
 * What a wrong total shows of how it came about; `plain` where it shows nothing.
 * @param computed the sum of the scores as they should be
 */
export function totalCause(computed: Decimal, { scores, standard }: RuleInput): TotalCause {
  const { printed } = scores.total;
  const execution = scores.fund?.score.value;
  if (!printed) return { message: 'text', how: '' };
  // beside a score that is asked about, what is left over agrees with another figure by chance
  if (scores.indicators.some(isAskedAbout)) return { message: 'plain', how: '' };
  // beside points that are not all there, a row that is not there either may agree with the execution by chance
  const isWhole = scores.totalWeight.eq(standard.parameters.fullMarks.value);
  if (isWhole && execution && !execution.isZero()) {
    if (printed.equals(computed.minus(execution))) {
      return { message: 'noExecution', how: '' };
    }
    // the full marks left standing are the likelier cause
    const isFull = printed.equals(standard.parameters.fullMarks.value);
    if (!isFull && printed.equals(computed.plus(execution))) {
      return { message: 'executionTwice', how: '' };
    }
  }
  // beside a score that is itself wrong, digits that agree do so by chance
  if (hasWrongScore(scores)) return { message: 'corrected', how: '' };
  const by = otherRounding(computed, printed, standard.parameters.scoreRounding.value);
  return by ? { message: 'rounding', how: by.label } : { message: 'plain', how: '' };
}

/** Whether a printed score is wrong itself. */
export function hasWrongScore({ indicators, fund }: RuleInput['scores']): boolean {
  return [...indicators, ...(fund ? [fund.score] : [])].some(({ outcome }) => outcome === 'fail');
}

/** Whether a score that a person gave is to be looked at. */
function isAskedAbout({ state, outcome, printed }: Scored): boolean {
  return state === 'judgement' && outcome === 'review' && printed !== null;
}
