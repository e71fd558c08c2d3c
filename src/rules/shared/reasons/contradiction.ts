import { isShort } from '../../../scoring';
import { owesReason } from './owed-reason';
import type { Row } from '../rows/rows';
import { SAYS_MET, SAYS_OVER, SAYS_UNMET } from '../words/vocabulary';

/** How the reason's text contradicts the figures; null where it does not. */
export function contradictionOf(row: Row, text: string): 'unmet' | 'over' | null {
  const { deviation, value, weight, state } = row.score;
  const isFull = state === 'determined' && !!value && !!weight?.equals(value);
  if (isFull && !owesReason(row) && SAYS_UNMET.test(text)) return 'unmet';
  return isShort(deviation) && (SAYS_OVER.test(text) || SAYS_MET.test(text.trim())) ? 'over' : null;
}
