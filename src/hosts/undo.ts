import {
  anotherWorkbook,
  lastingNames,
  planUndo,
  type Receipt,
  type Refusal,
  type SheetChange,
  type SheetRef,
  type SpreadsheetHost,
  type UndoResult,
} from '../sheet';

/**
 * Takes back what a receipt wrote, in one reading of its sheets and one write: each cell gets its
 * value, formula and number format back where it still holds what was written; the others are left
 * and listed. Marks stay as they are; those of the write are the session's to remove.
 * @throws HostError when the host cannot read or write, `another-workbook` for a receipt of another
 */
export async function undo(host: SpreadsheetHost, receipt: Receipt): Promise<UndoResult> {
  const workbook = await host.workbook();
  if (!lastingNames(workbook).includes(receipt.workbook)) throw anotherWorkbook(nameIn(receipt));
  const sheets = sheetsOf(receipt, workbook.id);
  const snapshots = await host.readAll({ sheets, merges: 'remembered' });
  const present = new Set(snapshots.map(({ sheet }) => sheet.id));
  const plans = snapshots.map((snapshot) => ({
    sheet: snapshot.sheet,
    ...planUndo(receipt, snapshot),
  }));
  const left: Refusal[] = receipt.written
    .filter(({ sheet }) => !present.has(sheet.id))
    .map(({ sheet, edit }) => ({ sheet, edit, code: 'gone' }));
  left.push(...plans.flatMap((plan) => plan.left));
  const untouched = plans.reduce((sum, plan) => sum + plan.untouched, 0);
  const changes = plans
    .filter(({ edits }) => edits.length > 0)
    .map(({ sheet, edits }): SheetChange => ({ sheet, edits, marks: null }));
  if (changes.length === 0) return { restored: [], left, untouched };
  const done = await host.apply(changes);
  return {
    restored: done.written.map(({ sheet, edit }) => ({ sheet, cell: edit.cell })),
    left: [...left, ...done.refused],
    untouched,
  };
}

function nameIn({ written }: Receipt): string {
  return written[0]?.sheet.name ?? '';
}

/** The sheets written to, by the id the workbook has now: it may have been opened again since. */
function sheetsOf({ written }: Receipt, workbook: string): SheetRef[] {
  const sheets = written.map(({ sheet }) => ({ ...sheet, workbook }));
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
