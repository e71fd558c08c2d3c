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

/** What ribbon-stubs.js, the first script of the page, has put into it. */
export interface RibbonClicks {
  /** The functions it answers for. */
  readonly names: readonly string[];
  /** From now on these answer, first of all to the clicks that came before. */
  answer(buttons: Readonly<Record<string, Answer>>): void;
}

type Answer = (event: Office.AddinCommands.Event) => void;

/** Connects the ribbon buttons; each tells Office when it is done, whatever happened. */
export function associateRibbon(context: RibbonContext): void {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- our own script of the page
  const { ribbonClicks } = globalThis as { ribbonClicks?: RibbonClicks };
  const answers = Object.entries(BUTTONS).map(([name, button]): [string, Answer] => [
    name,
    (event) => void answer(button, context, event),
  ]);
  if (ribbonClicks) ribbonClicks.answer(Object.fromEntries(answers));
  else for (const [name, act] of answers) Office.actions.associate(name, act);
}

async function answer(
  button: Button,
  context: RibbonContext,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await button(context);
  } catch {
    // The session tells its own faults; what is left is a pane this Excel cannot show.
  } finally {
    event.completed();
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
