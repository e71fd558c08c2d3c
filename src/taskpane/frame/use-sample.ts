import type { PaneOptions } from './pane-options';
import { useSession } from './session-context';

/** 用示例表试一试: the host's own way, else a new worksheet where it can add one; null where neither is. */
export function useSample({ onSample }: PaneOptions): (() => Promise<void>) | null {
  const session = useSession();
  const isAdded = !onSample && session.host.capabilities.addSheet;
  if (!onSample && !isAdded) return null;
  return async () => {
    void session.change({ welcomed: true });
    if (!onSample) {
      const sheet = await session.papers.sample();
      return sheet ? session.check(sheet) : undefined;
    }
    await onSample();
    // A page that opens the sample as another workbook takes this pane down; elsewhere it is checked here.
    setTimeout(() => !session.stopped && void session.check());
  };
}
