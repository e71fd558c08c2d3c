import {
  type Anchored,
  type Cell,
  type CellContent,
  sameContent,
  type SheetRef,
  SheetSnapshot,
  writtenPlace,
} from '../../../sheet';
import { cellAt } from '../reading/cell-content';
import { areaOf } from '../model/range-area';

/** A cell of a sheet, by what stood around it, and what it is thought to hold. */
interface Sought {
  readonly sheet: SheetRef;
  readonly edit: Anchored;
  readonly from: CellContent;
}

export interface Located<T extends Sought> {
  /** At the place it has by now. */
  readonly cell: T;
  /** Whether it holds what it is thought to. */
  readonly holds: boolean;
  /** What it does hold. */
  readonly held: CellContent;
}

/** Where some cells are by now, in one trip; those that are not found, or whose sheet is gone, are left out. */
export async function locate<T extends Sought>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<Located<T>[]> {
  const used = new Map(cells.map(({ sheet }) => [sheet.id, queueUsed(context, sheet)]));
  await context.sync();
  const seen = new Map([...used].map(([id, pending]) => [id, snapshotOf(pending)]));
  return cells.flatMap((cell) => {
    const now = seen.get(cell.sheet.id);
    const place = now && writtenPlace(now, { ...cell.edit, after: cell.from });
    if (!place) return [];
    const held = now.cell(place);
    const holds = sameContent(held, cell.from);
    return [{ cell: { ...cell, edit: { ...cell.edit, cell: place } }, holds, held }];
  });
}

interface PendingSheet {
  readonly sheet: SheetRef;
  readonly range: Excel.Range;
}

function queueUsed({ workbook }: Excel.RequestContext, sheet: SheetRef): PendingSheet {
  const range = workbook.worksheets.getItemOrNullObject(sheet.id).getUsedRangeOrNullObject(true);
  range.untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,numberFormat');
  return { sheet, range };
}

/** What the cells hold and show; no more is asked of it. */
function snapshotOf({ sheet, range }: PendingSheet): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  if (!range.isNullObject) {
    const { top, left } = areaOf(range);
    range.values.forEach((cells, row) =>
      rows.set(
        top + row,
        new Map(cells.map((_, column) => [left + column, cellAt(range, row, column, false)])),
      ),
    );
  }
  return new SheetSnapshot({ sheet, hidden: false, rows, merges: [] });
}
