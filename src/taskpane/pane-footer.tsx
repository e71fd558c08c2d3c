import { Button } from '@fluentui/react-components';
import { StandardChooser } from './standard-chooser';
import { useSession, useSessionState } from './session-context';

/** The standard in use, and the two ways back. */
export function PaneFooter() {
  const session = useSession();
  const { work, undoable } = useSessionState();
  const busy = work !== null;
  return (
    <div className="jx-footer" role="group" aria-label="口径和撤销">
      <StandardChooser />
      <Button
        size="small"
        appearance="subtle"
        className="jx-footer-button"
        disabledFocusable={busy || !undoable}
        onClick={() => void session.undo()}
      >
        撤销写回
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className="jx-footer-button"
        disabledFocusable={busy}
        onClick={() => void session.clearMarks()}
      >
        清除标记
      </Button>
    </div>
  );
}
