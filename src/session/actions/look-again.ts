import type { SessionCore } from '../core';

/** After a write the sheet is read once more, so that formulas fed by it are judged too. */
export async function lookAgain(core: SessionCore, sheet = core.sheet): Promise<void> {
  const { book } = core.state;
  if (book) core.set({ book: { ...book, stale: true } });
  if (!sheet) return;
  try {
    await core.recall(sheet);
    core.show(await core.check({ sheet, merges: 'remembered' }));
  } catch (error) {
    // The write itself succeeded and is shown as such; only the view is behind.
    core.set({ stale: true, liveFault: core.faultOf(error, '核验') });
  }
}
