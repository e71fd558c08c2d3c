import type { Area } from '../../../sheet';
import type { KnownSheet } from '../model/known-sheet';
import { areaOf, loadAreas } from '../model/range-area';
import { type PendingFormats, queueFormats } from '../model/tagged-formats';

/** What no review can do without, asked for in the trip under way. */
export interface SheetQuery {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly asked: {
    /** Without it a sheet filled up to the last row or column can be read. */
    readonly hasMargin: boolean;
    /** Without it a range of any size can be. */
    readonly hasLock: boolean;
  };
}

/** What a review is better with; Excel may refuse any of it. */
export interface OptionalQuery {
  /** Null when the remembered layout is to be used. */
  readonly layout: LayoutQuery | null;
  /** Null when they are known to be unreadable. */
  readonly formats: PendingFormats | null;
}

/** What the client sends as a write though it changes nothing, and Excel takes as one. */
export interface LayoutQuery {
  readonly merges: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export interface QueryOptions {
  readonly freshLayout: boolean;
  readonly known: KnownSheet | null;
}

/**
 * Empty cells read beyond the filled ones: a total or a grade still blank may stand at the very edge
 * of a form, where only its merge and its number format tell of it.
 */
export const ROWS_BELOW = 6;
export const COLUMNS_BESIDE = 3;

/**
 * Puts the reading of a sheet without its cells into the batch under way. Ranges are not tracked, so
 * that no batch follows to release them.
 */
export function querySheet(
  sheet: Excel.Worksheet,
  { hasMargin, hasLock }: SheetQuery['asked'] = { hasMargin: true, hasLock: true },
): SheetQuery {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected,options');
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.untrack();
  const used = hasMargin ? filled.getResizedRange(ROWS_BELOW, COLUMNS_BESIDE) : filled;
  used.untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  if (hasLock) used.load('format/protection/locked');
  return { sheet, used, asked: { hasMargin, hasLock } };
}

/** Asks for the cells of a range as well. */
export function loadCells(range: Excel.Range): void {
  range.load('values,formulas,text,numberFormat');
}

/** Puts what a review is better with into the batch as well. */
export function queryOptional(
  { sheet, used }: SheetQuery,
  { freshLayout, known }: QueryOptions,
): OptionalQuery {
  const isRefused = !freshLayout && known?.unread.has('marks');
  return {
    layout: freshLayout ? queryLayout(used) : null,
    formats: isRefused ? null : queueFormats(sheet, known?.formats ?? []),
  };
}

/** Asks for merged areas and hidden rows and columns; on the desktop this empties the undo history. */
export function queryLayout(used: Excel.Range): LayoutQuery {
  return {
    merges: queryMerges(used),
    rows: queryRowsHidden(used),
    columns: queryColumnsHidden(used),
  };
}

export function queryMerges(used: Excel.Range): Excel.RangeAreas {
  const merges = used.getMergedAreasOrNullObject();
  merges.untrack();
  loadAreas(merges);
  return merges;
}

export function queryRowsHidden(used: Excel.Range): LayoutQuery['rows'] {
  return used.getRowProperties({ rowHidden: true });
}

export function queryColumnsHidden(used: Excel.Range): LayoutQuery['columns'] {
  return used.getColumnProperties({ columnHidden: true });
}

/** Which cells of a range are locked, row by row. */
export function queryLocks(
  used: Excel.Range,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return used.getCellProperties({ format: { protection: true } });
}

/** A range by its area, for a trip in which no other range of the sheet is at hand. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.untrack();
  return range;
}

/** The used range for one more trip: a range that is not tracked ends with its trip. */
export function usedAgain({ sheet, used }: SheetQuery): Excel.Range {
  return rangeOf(sheet, areaOf(used));
}
