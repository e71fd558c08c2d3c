import { exceedsPoints } from '../../../scoring';
import { oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { hasReason } from '../reasons/owed-reason';
import { type Row, rowsOf } from '../rows/rows';
import { isRefuted, scoreCause } from './score-cause';

/**
 * The rows that fell short and of which a person may have taken more points off than their share, saying why:
 * no slip of arithmetic gives the printed score. Such a deduction is a person's right;
 * whether it is one is asked, and the share is offered, never written unasked.
 */
export const deductedWithReason = oncePer((input: RuleInput): readonly Row[] =>
  rowsOf(input).filter((row) => {
    const { printed, computed } = row.score;
    if (!isRefuted(row) || !printed || !computed || printed.isNegative()) return false;
    if (!exceedsPoints(computed, printed)) return false;
    return scoreCause(row, input.standard) === null && hasReason(input, row);
  }),
);
