import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area, SelectionEvent, SheetChangeEvent, SheetRef } from '../../sheet';
import type { ProductWork } from './product-work';

const VALUES = 'sheet.mutation.set-range-values';
const NUMBER_FORMAT = /^sheet\.mutation\.(set|remove)\.numfmt$/;

interface ValuesChange {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/**
 * Calls the listener when the officer changed what cells hold: typed, pasted, cleared, undone. Not
 * for the product's own writes, results of formulas, or looks.
 * @param workbook what the references of its sheets call the workbook
 */
export function listenToChanges(
  api: FUniver,
  book: FWorkbook,
  workbook: string,
  work: ProductWork,
  listener: (change: SheetChangeEvent) => void,
): IDisposable {
  return api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (work.active || (options && 'fromFormula' in options && options['fromFormula'])) return;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what the grid sends with the commands looked at
    const change = params as ValuesChange | undefined;
    const sheet = change && refOf(book, workbook, change.subUnitId);
    if (!sheet) return;
    if (NUMBER_FORMAT.test(id)) listener({ sheet, area: null });
    if (id !== VALUES || !change.cellValue) return;
    const area = changedArea(change.cellValue);
    if (area) listener({ sheet, area });
  });
}

/** Calls the listener when the officer selects a cell or goes to another sheet. */
export function listenToSelections(
  api: FUniver,
  book: FWorkbook,
  workbook: string,
  work: ProductWork,
  listener: (selection: SelectionEvent) => void,
): IDisposable {
  const moved = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    if (work.active) return;
    const sheet = refOf(book, workbook, worksheet.getSheetId());
    if (sheet) listener({ sheet, cell: topLeft(selections[0]) });
  });
  const switched = api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (work.active) return;
    const sheet = refOf(book, workbook, activeSheet.getSheetId());
    if (sheet) listener({ sheet, cell: null });
  });
  return {
    dispose: () => {
      moved.dispose();
      switched.dispose();
    },
  };
}

/** The cells whose content changes, as one area; null when only looks do. */
function changedArea(cells: NonNullable<ValuesChange['cellValue']>): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, byColumn] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(byColumn)) {
      if (!changesContent(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function changesContent(cell: ICellData | null): boolean {
  return cell === null || Object.keys(cell).some((key) => ['v', 'f', 'p', 'si', 't'].includes(key));
}

function refOf(book: FWorkbook, workbook: string, id: string): SheetRef | null {
  const sheet = book.getSheetBySheetId(id);
  return sheet && { workbook, id, name: sheet.getSheetName() };
}

function topLeft(range: IRange | undefined) {
  return range ? { row: range.startRow, column: range.startColumn } : null;
}
