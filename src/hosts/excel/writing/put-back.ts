import { type CellContent, type Edit, sameContent, type SheetRef } from '../../../sheet';
import { contentsOf, queueCells, setCells } from './write-block';

/** A cell with what it is to hold again. */
export interface Restoration {
  readonly sheet: SheetRef;
  readonly edit: Edit;
  /** What it holds now. */
  readonly from: CellContent;
  readonly to: CellContent;
}

/**
 * Sets cells back in one trip and reads them again.
 * @returns those that do not hold what they should
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Restoration[],
): Promise<Restoration[]> {
  if (cells.length === 0) return [];
  const pending = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet.id);
    setCells(sheet, areaOf(cell.edit), [cell]);
    return { cell, range: queueCells(sheet, areaOf(cell.edit)) };
  });
  await context.sync();
  return pending
    .filter(({ cell, range }) => {
      const [content] = contentsOf(range, 1);
      return !content || !sameContent(content, cell.to);
    })
    .map(({ cell }) => cell);
}

/** Reads what the cells of some edits hold; null where the sheet is gone. */
export async function readBack(
  context: Excel.RequestContext,
  cells: readonly { readonly sheet: SheetRef; readonly edit: Edit }[],
): Promise<(CellContent | null)[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of cells) {
    if (sheets.has(sheet.id)) continue;
    const found = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    found.load('id');
    sheets.set(sheet.id, found);
  }
  await context.sync();
  const ranges = cells.map(({ sheet, edit }) => {
    const found = sheets.get(sheet.id);
    return !found || found.isNullObject ? null : queueCells(found, areaOf(edit));
  });
  await context.sync();
  return ranges.map((range) => (range ? (contentsOf(range, 1)[0] ?? null) : null));
}

function areaOf({ cell: { row, column } }: Edit) {
  return { top: row, left: column, bottom: row, right: column };
}
