import {
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { type Area, LAST_COLUMN, type SheetSnapshot } from '../../sheet';
import { gridCell } from '../../hosts/workbench/grid-cell';
import { fittedHeights } from './fitted-heights';
import { fittingZoom } from './fitting-zoom';
import type { LookedFormat, SheetLook, StyleTable } from '../look';

/** A sheet of a file as it was read: what its cells hold, and how it looks. */
export interface LoadedSheet {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

const PIXELS_PER_POINT = 4 / 3;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_CHARACTERS = 8.43;
/** The grid's name for its conditional formats among a workbook's resources. */
const FORMATS_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** What a file holds for the grid. */
export interface LoadedWorkbook {
  readonly name: string;
  readonly sheets: readonly LoadedSheet[];
  readonly styles: StyleTable;
}

/**
 * A workbook of the grid with everything that was read from a file.
 * @param room the width of the grid in pixels
 */
export function workbookData(
  id: string,
  { name, sheets, styles }: LoadedWorkbook,
  room: number,
): IWorkbookData {
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles.cells.map((style, i) => [styleId(i), style])),
    defaultStyle: defaultStyle(styles),
    sheetOrder: sheets.map(({ snapshot }) => snapshot.sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.snapshot.sheet.id, worksheetData(sheet, styles, room)]),
    ),
    resources: [{ name: FORMATS_RESOURCE, data: JSON.stringify(conditionalFormats(sheets)) }],
  };
}

function styleId(index: number): string {
  return `s${index}`;
}

/** What cells without a style look like: the font of the first style, and nothing else of it. */
function defaultStyle({ cells }: StyleTable): IStyleData {
  const { ff, fs } = cells[0] ?? {};
  return { ...(ff && { ff }), ...(fs && { fs }), vt: 3 };
}

function worksheetData(
  { snapshot, look }: LoadedSheet,
  styles: StyleTable,
  room: number,
): Partial<IWorksheetData> {
  const size = sizeOf(snapshot, look);
  const width = (characters: number) => Math.round(characters * styles.digitWidth);
  const columns = columnData(snapshot, look, size.columnCount, width);
  const defaultColumnWidth = look.defaultColumnWidth
    ? width(look.defaultColumnWidth)
    : width(DEFAULT_COLUMN_CHARACTERS) + 5;
  const fitted = fittedHeights(snapshot, look, styles, (column) => {
    const { w = defaultColumnWidth, hd } = columns[column] ?? {};
    return hd ? 0 : w;
  });
  return {
    id: snapshot.sheet.id,
    name: snapshot.name,
    hidden: snapshot.hidden ? 1 : 0,
    tabColor: look.tabColor ?? '',
    ...size,
    zoomRatio: fittingZoom(look.zoom, room, snapshot, columns, defaultColumnWidth),
    showGridlines: look.gridlines ? 1 : 0,
    defaultRowHeight: (look.defaultRowHeight ?? DEFAULT_ROW_POINTS) * PIXELS_PER_POINT,
    defaultColumnWidth,
    freeze: freezeOf(look),
    mergeData: snapshot.merges.map(rangeOf),
    cellData: cellData(snapshot, look),
    rowData: rowData(snapshot, look, fitted),
    columnData: columns,
  };
}

function sizeOf(snapshot: SheetSnapshot, look: SheetLook) {
  let lastRow = 0;
  let lastColumn = 0;
  const reach = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const row of snapshot.rowNumbers()) {
    for (const { column } of snapshot.cellsInRow(row)) reach(row, column);
  }
  for (const { row, column } of look.cellStyles) reach(row, column);
  for (const { bottom, right } of snapshot.merges) reach(bottom, right);
  for (const { row } of look.rows) reach(row, 0);
  return {
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.min(LAST_COLUMN + 1, Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS)),
  };
}

function cellData(snapshot: SheetSnapshot, look: SheetLook): IWorksheetData['cellData'] {
  const rows: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number) => ((rows[row] ??= {})[column] ??= {});
  for (const { row, column, style } of look.cellStyles) at(row, column).s = styleId(style);
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      Object.assign(at(row, column), gridCell(cell));
    }
  }
  return rows;
}

/** @param fitted heights in pixels of rows whose height the file leaves to the program */
function rowData(
  snapshot: SheetSnapshot,
  look: SheetLook,
  fitted: ReadonlyMap<number, number>,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, style } of look.rows) {
    rows[row] = {
      ...(height === null ? { ia: 1 } : { h: height * PIXELS_PER_POINT, ia: 0 }),
      ...(style === null ? {} : { s: styleId(style) }),
    };
  }
  for (const [row, height] of fitted) rows[row] = { ...rows[row], ia: 1, ah: height };
  for (const row of snapshot.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnData(
  snapshot: SheetSnapshot,
  look: SheetLook,
  columnCount: number,
  pixels: (characters: number) => number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, style, hidden } of look.columns) {
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      columns[column] = {
        ...(width === null ? {} : { w: pixels(width) }),
        ...(style > 0 ? { s: styleId(style) } : {}),
        ...(hidden ? { hd: 1 } : {}),
      };
    }
  }
  for (const column of snapshot.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

function freezeOf({ frozen }: SheetLook): IWorksheetData['freeze'] {
  const { rows = 0, columns = 0 } = frozen ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function conditionalFormats(sheets: readonly LoadedSheet[]): Record<string, unknown[]> {
  return Object.fromEntries(
    sheets.map(({ snapshot, look }) => [
      snapshot.sheet.id,
      look.conditionalFormats.map((format: LookedFormat, i) => ({
        cfId: `file-${i}`,
        ranges: format.areas.map(rangeOf),
        stopIfTrue: format.stopIfTrue,
        rule: format.rule,
      })),
    ]),
  );
}

function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
