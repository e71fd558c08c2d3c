import type { Review } from '../../review';
import { useSessionState } from '../frame/session-context';

/** The review of the form shown, or null. */
export function useShownReview(): Review | null {
  const { screen } = useSessionState();
  return screen.kind === 'result' ? (screen.review.reviews[screen.current] ?? null) : null;
}
