import { FileHost, newWorkbook } from '../../src/hosts/file';
import { reviewSheet } from '../../src/review';
import { planUndo, type SheetSnapshot } from '../../src/sheet';
import type { Standard } from '../../src/standards';
import { type Grid, newSheetOf } from './grid';
import { type Fault, ticked } from './judge';

/** Writes a review's edits into a real .xlsx and takes them back: the cells hold what they held. */
export async function fileFaults(grid: Grid, standard: Standard): Promise<Fault[]> {
  const host = FileHost.open(newWorkbook([newSheetOf(grid)]), { name: 'fuzz.xlsx' });
  const before = await host.read();
  const edits = ticked(reviewSheet(before, { standard }));
  if (edits.length === 0) return [];
  const { sheet } = before;
  const receipt = await host.apply([{ sheet, edits, marks: null }]);
  const after = await host.read();
  const second = ticked(reviewSheet(after, { standard }));
  const undo = planUndo(receipt, after);
  await host.apply([{ sheet, edits: undo.edits, marks: null }]);
  const restored = await host.read();
  return [
    ...(receipt.refused.length > 0 ? [fault('not written', receipt.refused.length)] : []),
    ...(second.length > 0 ? [fault('edits after the write', second.length)] : []),
    ...(contentOf(restored) === contentOf(before) ? [] : [fault('cells not restored', 1)]),
  ];
}

function fault(what: string, count: number): Fault {
  return { kind: 'file', detail: `${what}: ${count}` };
}

/** Every cell that holds something, with what it holds and how it shows. */
function contentOf(sheet: SheetSnapshot): string {
  const cells = sheet.rowNumbers().flatMap((row) =>
    sheet
      .cellsInRow(row)
      .filter(({ cell }) => cell.value !== null || cell.formula !== null)
      .map(({ column, cell }) => [row, column, cell]),
  );
  return JSON.stringify(cells);
}
