import type { Session } from '../session';

/** What the ribbon buttons work on, and how the pane is shown where the Office program can. */
export interface RibbonContext {
  readonly session: Session;
  /** Brings the pane to the front. */
  showPane(): Promise<void>;
}

type Button = (context: RibbonContext) => Promise<void>;

/** The functions manifest.xml names. */
const BUTTONS: Readonly<Record<string, Button>> = {
  reviewAndWrite: async ({ session, showPane }) => {
    await session.write('active');
    if (needsAttention(session)) await showPane();
  },
  clearMarks: async ({ session, showPane }) => {
    await session.clearMarks('active');
    if (session.state.fault) await showPane();
  },
  undoWrite: async ({ session, showPane }) => {
    await session.undo('active');
    const { fault, done } = session.state;
    const isComplete = done?.kind === 'undone' && done.result.left.length === 0;
    if (fault || !isComplete) await showPane();
  },
};

/** Connects the ribbon buttons; each tells Office when it is done, whatever happened. */
export function associateRibbon(context: RibbonContext): void {
  for (const [name, button] of Object.entries(BUTTONS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await button(context);
      } finally {
        event.completed();
      }
    });
  }
}

/** Findings, cells that were not written, or anything else the officer should see. */
function needsAttention({ state }: Session): boolean {
  const { fault, done, screen } = state;
  if (fault || screen.kind !== 'result' || done?.kind !== 'written') return true;
  const { refused, marks } = done.receipt;
  if (refused.length > 0 || marks.some((one) => one.refused !== null)) return true;
  return screen.review.reviews.some((review) => review.verdict !== 'ready');
}
