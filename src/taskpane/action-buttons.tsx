import { Button } from '@fluentui/react-components';
import { editKey, editsOf } from '../session';
import type { SheetReview } from '../review';
import { useSession, useSessionState } from './session-context';

/** The one primary button, with the count where it is known, and 只核验. */
export function ActionButtons({ review }: { readonly review: SheetReview }) {
  const session = useSession();
  const { work, leftOut, stale } = useSessionState();
  const busy = work !== null;
  const count = editsOf(review).filter((edit) => !leftOut.has(editKey(edit))).length;
  const known = count > 0 && !stale;
  return (
    <div className="jx-actions">
      <Button
        appearance="primary"
        className="jx-primary"
        disabledFocusable={busy}
        onClick={() => void session.write()}
      >
        {known ? `核验并写回 ${count} 处` : '核验并写回'}
      </Button>
      <Button
        className="jx-secondary"
        disabledFocusable={busy}
        onClick={() => void session.check()}
      >
        只核验
      </Button>
    </div>
  );
}
