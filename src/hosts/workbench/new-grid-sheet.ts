import {
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import type { Area, NewCell, NewCellStyle, NewSheet } from '../../sheet';
import { gridCell } from './grid-cell';

const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const PIXELS_PER_CHARACTER = 8;
const LINE = { s: 1, cl: { rgb: '#7F7F7F' } };
const FRAME: IStyleData = { bd: { t: LINE, b: LINE, l: LINE, r: LINE }, vt: 2, tb: 3 };

/** How the styles of a new sheet look in the grid. */
const STYLES: Readonly<Record<NewCellStyle, IStyleData>> = {
  title: { fs: 16, bl: 1, ht: 2, vt: 2 },
  header: { ...FRAME, bl: 1, ht: 2, bg: { rgb: '#D9E2F3' } },
  label: { ...FRAME, ht: 2 },
  text: { ...FRAME, ht: 1 },
  number: { ...FRAME, ht: 3 },
  total: { ...FRAME, ht: 3, bl: 1 },
  input: { ...FRAME, bg: { rgb: '#FFF9E5' } },
  note: { vt: 1, tb: 3, cl: { rgb: '#595959' } },
};

/** A sheet of the product as the grid takes it. */
export function newGridSheet(id: string, name: string, sheet: NewSheet): IWorksheetData {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (rows[cell.at.row] ??= {})[cell.at.column] = newGridCell(cell);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: Math.max(LEAST_ROWS, ...sheet.cells.map(({ at }) => at.row + 20)),
    columnCount: Math.max(LEAST_COLUMNS, ...sheet.cells.map(({ at }) => at.column + 6)),
    cellData: rows,
    rowData: Object.fromEntries(
      (sheet.heights ?? []).map(({ row, points }) => [row, { h: (points * 4) / 3, ia: 0 }]),
    ),
    mergeData: sheet.merges.map(rangeOf),
    columnData: Object.fromEntries(
      sheet.widths.map((width, column) => [column, { w: width * PIXELS_PER_CHARACTER }]),
    ),
  });
}

function newGridCell({ value, formula, format, style }: NewCell): ICellData {
  return {
    ...gridCell({ value, formula: formula ?? null }),
    s: { ...STYLES[style], ...(format && format !== 'General' && { n: { pattern: format } }) },
  };
}

function rangeOf({ top, left, bottom, right }: Area) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
