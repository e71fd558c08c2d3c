import type { Area } from '../../sheet';
import type { KnownSheet } from './known-sheet';
import { loadAreas } from './range-area';
import { type PendingFormats, queueFormats } from './tagged-formats';

/** Everything one read asks of one sheet, in the trip it is part of. */
export interface SheetQuery {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null when the remembered merges are to be used. */
  readonly merges: Excel.RangeAreas | null;
  readonly formats: PendingFormats;
}

export interface QueryOptions {
  readonly freshMerges: boolean;
  readonly known: KnownSheet | null;
}

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
  const used = queueUsed(sheet);
  return {
    sheet,
    used,
    ...queueHidden(used),
    merges: options.freshMerges ? queueMerges(used) : null,
    formats: queueFormats(sheet, options.known?.formats ?? []),
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

/** Whether serial dates count from 1904; asked of the workbook's own calendar, as no property says it. */
export function queryCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const date = context.workbook.functions.date(2000, 1, 1);
  date.load('value');
  return date;
}

const SERIAL_2000_FROM_1904 = 35064;

export function countsFrom1904(calendar: Excel.FunctionResult<number>): boolean {
  return calendar.value === SERIAL_2000_FROM_1904;
}

function queueUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount,format/protection/locked');
  return used;
}

function queueHidden(used: Excel.Range): Pick<SheetQuery, 'rows' | 'columns'> {
  return {
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

/** Asks for the merged areas of the used range; on the desktop this can empty the undo history. */
export function queueMerges(used: Excel.Range): Excel.RangeAreas {
  const merges = used.getMergedAreasOrNullObject();
  merges.untrack();
  loadAreas(merges);
  return merges;
}
