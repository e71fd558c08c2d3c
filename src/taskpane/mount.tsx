import { createRoot } from 'react-dom/client';
import type { SpreadsheetHost } from '../sheet';
import { bureauOfPage, Session } from '../session';
import { Pane } from './pane';
import type { PaneOptions } from './frame/pane-options';

/**
 * Draws the pane into an element and connects it to a host.
 * @returns the way to take it down again; listeners of the host are removed with it
 */
export function mountPane(
  element: HTMLElement,
  host: SpreadsheetHost,
  options: PaneOptions = {},
): () => void {
  const { bureau, fault } = options.bureau ?? bureauOfPage();
  const session = new Session(host, {
    store: options.storage,
    quiet: options.quiet,
    bureau,
    bureauFault: fault,
  });
  const root = createRoot(element);
  const isPage = element.closest('main, aside, [role="main"], [role="complementary"]') === null;
  root.render(<Pane session={session} options={options} isPage={isPage} />);
  void session.start();
  options.onSession?.(session);
  return () => {
    session.stop();
    root.unmount();
  };
}
