import { type Receipt, type SheetRef, sheetKey } from '../../sheet';
import { undo } from '../../hosts/undo';
import type { SessionCore } from '../core';
import { editKey } from '../ticks';

/**
 * Takes a receipt back and keeps what may be taken back later. Sheets that carried no mark before the write
 * carry none again, once all of it is taken back.
 * @throws HostError from the host
 */
export async function takeBack(core: SessionCore, receipt: Receipt): Promise<void> {
  const result = await undo(core.host, receipt);
  const workbook = core.state.workbook?.id ?? '';
  for (const { sheet } of receipt.written) core.unheard.own({ ...sheet, workbook });
  core.receipts.remove(receipt);
  core.receipts.add(stillToUndo(receipt, result.left));
  const marked = result.left.length === 0 ? await unmark(core, sheetsOf(receipt, workbook)) : [];
  core.set({ done: { kind: 'undone', receipt, result, ...(marked.length > 0 && { marked }) } });
}

/** The sheets the write was the first to mark. */
function sheetsOf({ written, unmarked = [] }: Receipt, workbook: string): SheetRef[] {
  const sheets = new Map(written.map(({ sheet }) => [sheet.id, { ...sheet, workbook }]));
  return [...sheets.values()].filter(({ id }) => unmarked.includes(id));
}

/** Removes the marks of sheets; says which keep theirs. The cells have their old contents in any case. */
async function unmark(
  { host, marked }: SessionCore,
  sheets: readonly SheetRef[],
): Promise<SheetRef[]> {
  if (sheets.length === 0) return [];
  try {
    const changes = sheets.map((sheet) => ({ sheet, edits: [], marks: [] }));
    const { marks } = await host.apply(changes);
    const kept = marks.filter(({ refused }) => refused !== null).map(({ sheet }) => sheet);
    for (const sheet of sheets) {
      if (!kept.some(({ id }) => id === sheet.id)) marked.delete(sheetKey(sheet));
    }
    return kept;
  } catch {
    return [...sheets];
  }
}

/** What an undo could not restore but may restore later, once the sheet is no longer protected. */
function stillToUndo(receipt: Receipt, left: Receipt['refused']): Receipt {
  const later = left.filter(({ code }) => code === 'locked' || code === 'ignored');
  const keys = new Set(later.map(({ sheet, edit }) => `${sheet.id} ${editKey(edit)}`));
  return {
    ...receipt,
    written: receipt.written.filter(({ sheet, edit }) => keys.has(`${sheet.id} ${editKey(edit)}`)),
  };
}
