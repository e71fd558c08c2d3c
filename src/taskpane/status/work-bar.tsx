import { useEffect, useState } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { useSession, useSessionState } from '../frame/session-context';
import { workSentence } from './work-sentence';

/** Anything shorter than this is over before it could be read. */
const SHOWN_AFTER_MS = 1000;

/** What is being done and how far, with a way to stop, once it takes longer than a moment. */
export function WorkBar() {
  const session = useSession();
  const { work } = useSessionState();
  const [late, setLate] = useState(false);
  const working = work !== null;
  useEffect(() => {
    if (!working) return;
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [working]);
  if (!work || !late) return null;
  const { progress } = work;
  const sentence = workSentence(work);
  return (
    <section className="jx-work" aria-label="进度">
      <p className="jx-work-text">{sentence}</p>
      <ProgressBar
        aria-label={sentence}
        value={progress ? progress.done / Math.max(1, progress.total) : undefined}
      />
      {work.cancellable && (
        <Button size="small" className="jx-small-action" onClick={() => session.cancel()}>
          取消
        </Button>
      )}
    </section>
  );
}
