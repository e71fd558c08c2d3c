import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../session';

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane. @throws Error outside a pane */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a part of the pane was drawn outside it');
  return session;
}

/** The state of the session; the component is drawn again after every change. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
