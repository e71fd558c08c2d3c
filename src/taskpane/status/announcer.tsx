import type { SessionState } from '../../session';
import { summarize } from '../../session';
import { doneSentence } from '../edits/done-sentence';
import { useSessionState } from '../frame/session-context';
import { workSentence } from './work-sentence';

/** Says politely to a screen reader what came of the last action, and nothing a sighted officer does not see. */
export function Announcer() {
  return (
    <div role="status" aria-live="polite" className="jx-offscreen">
      {sentence(useSessionState())}
    </div>
  );
}

function sentence(state: SessionState): string {
  if (state.work) return workSentence(state.work);
  if (state.fault) return state.fault.message;
  const { screen, done, ticks } = state;
  const what = done ? [doneSentence(done)] : [];
  if (screen.kind === 'no-form') return [...what, screen.refusal.message].join('');
  if (screen.kind !== 'result') return what.join('');
  const review = screen.review.reviews[screen.current];
  return [...what, review ? `${summarize(review, ticks).headline}。` : ''].join('');
}
