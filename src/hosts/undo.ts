import {
  anotherWorkbook,
  lastingName,
  planUndo,
  type Receipt,
  type Refusal,
  type SheetChange,
  type SheetRef,
  type SpreadsheetHost,
  type UndoResult,
} from '../sheet';

/**
 * Takes back what a receipt wrote, in one write: each cell gets its value, formula and number format
 * back where it still holds what was written; the others are left and listed. Marks stay as they are.
 * @throws HostError when the host cannot read or write, `another-workbook` for a receipt of another
 */
export async function undo(host: SpreadsheetHost, receipt: Receipt): Promise<UndoResult> {
  const workbook = await host.workbook();
  if (receipt.workbook !== lastingName(workbook)) throw anotherWorkbook(nameIn(receipt));
  const present = new Set((await host.sheets()).map(({ id }) => id));
  const changes: SheetChange[] = [];
  const left: Refusal[] = receipt.written
    .filter(({ sheet }) => !present.has(sheet.id))
    .map(({ sheet, edit }) => ({ sheet, edit, code: 'gone' }));
  for (const old of sheetsOf(receipt).filter(({ id }) => present.has(id))) {
    // Since the write the workbook may have been closed and opened again.
    const sheet = { ...old, workbook: workbook.id };
    const plan = planUndo(receipt, await host.read({ sheet, merges: 'remembered' }));
    left.push(...plan.left);
    if (plan.edits.length > 0) changes.push({ sheet, edits: plan.edits, marks: null });
  }
  if (changes.length === 0) return { restored: [], left };
  const done = await host.apply(changes);
  return {
    restored: done.written.map(({ sheet, edit }) => ({ sheet, cell: edit.cell })),
    left: [...left, ...done.refused],
  };
}

function nameIn({ written }: Receipt): string {
  return written[0]?.sheet.name ?? '';
}

function sheetsOf({ written }: Receipt): SheetRef[] {
  return [...new Map(written.map(({ sheet }) => [sheet.id, sheet])).values()];
}
