import type { Area } from '../../sheet';
import type { KnownSheet } from './known-sheet';
import { loadAreas } from './range-area';
import { type PendingFormats, queueFormats } from './tagged-formats';

/** Everything one read asks of one sheet, in the trip it is part of. */
export interface SheetQuery {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Null when the remembered layout is to be used. */
  readonly layout: LayoutQuery | null;
  readonly formats: PendingFormats;
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
const ROWS_BELOW = 6;
const COLUMNS_BESIDE = 3;

/**
 * Puts the reading of a sheet into the batch under way. Ranges are not tracked, so that no batch
 * follows to release them.
 */
export function querySheet(sheet: Excel.Worksheet, options: QueryOptions): SheetQuery {
  const query = querySheetWithoutCells(sheet, options);
  query.used.load('values,formulas,text,numberFormat');
  return query;
}

/** The same without the cells, which are then read in parts. */
export function querySheetWithoutCells(sheet: Excel.Worksheet, options: QueryOptions): SheetQuery {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected,options');
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.untrack();
  const used = filled.getResizedRange(ROWS_BELOW, COLUMNS_BESIDE);
  used.untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount,format/protection/locked');
  return {
    sheet,
    used,
    layout: options.freshLayout ? queryLayout(used) : null,
    formats: queueFormats(sheet, options.known?.formats ?? []),
  };
}

/** Asks for merged areas and hidden rows and columns; on the desktop this empties the undo history. */
export function queryLayout(used: Excel.Range): LayoutQuery {
  const merges = used.getMergedAreasOrNullObject();
  merges.untrack();
  loadAreas(merges);
  return {
    merges,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

/** Asks for the cells of some rows of the used range (0-based rows of the sheet). */
export function queryRows(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.untrack();
  range.load('values,formulas,text,numberFormat');
  return range;
}
