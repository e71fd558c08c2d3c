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

/** So often a cell is set back that was typed into in the very moment. */
const ROUNDS = 3;

/**
 * Sets cells back in one trip and reads them again. What was typed into one since it was looked at is
 * found on the way and comes back in a trip of its own.
 * @returns those that do not hold what they should
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Restoration[],
  rounds = ROUNDS,
): Promise<Restoration[]> {
  if (cells.length === 0) return [];
  if (rounds === 0) return [...cells];
  const pending = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet.id);
    const area = areaOf(cell.edit);
    const found = queueCells(sheet, area);
    setCells(sheet, area, [cell]);
    return { cell, found, left: queueCells(sheet, area) };
  });
  await context.sync();
  const stuck: Restoration[] = [];
  const typed: Restoration[] = [];
  for (const { cell, found, left } of pending) {
    const [held = null] = contentsOf(found, 1);
    const [now = null] = contentsOf(left, 1);
    if (held && now && !sameContent(held, cell.from)) typed.push({ ...cell, from: now, to: held });
    else if (!now || !sameContent(now, cell.to)) stuck.push(cell);
  }
  return [...stuck, ...(await putBack(context, typed, rounds - 1))];
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
