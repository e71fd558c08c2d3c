import type { ICellData, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { gridChange } from '../../hosts/workbench/grid-cell';
import { isPercentFormat } from '../../sheet';
import type { CopiedCells } from './copied-cells';

const WRITE = 'sheet.command.set-range-values';

/** Rows of what is entered: a text as if typed, or what a cell held; null leaves the cell alone. */
type Block = readonly (readonly (ICellData | string | null)[])[];
type Values = Record<number, Record<number, ICellData>>;

/**
 * Pastes a text as a spreadsheet puts it on the clipboard: rows of cells, contents only. What was
 * copied in the grid itself keeps its exact values, and its formulas.
 */
export function pasteText(api: FUniver, text: string, copied: CopiedCells): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!book || !sheet || !range || text === '') return;
  const { cells, cut } = copied.take(text, range.getRow(), range.getColumn()) ?? {
    cells: parseBlock(text),
    cut: null,
  };
  const unitId = book.getId();
  if (cut) {
    const value = emptied(cut.range);
    api.syncExecuteCommand(WRITE, { unitId, subUnitId: cut.sheetId, value });
  }
  const value = pastedCells(sheet, range.getRange(), cells);
  api.syncExecuteCommand(WRITE, { unitId, subUnitId: sheet.getSheetId(), value });
}

/** One cell fills the whole selection, a block starts at its first cell. */
function pastedCells(sheet: FWorksheet, target: IRange, block: Block): Values {
  const isSingle = block.length === 1 && block[0]?.length === 1;
  const height = isSingle ? target.endRow - target.startRow + 1 : block.length;
  const width = isSingle
    ? target.endColumn - target.startColumn + 1
    : Math.max(...block.map((row) => row.length));
  const value: Values = {};
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const entered = isSingle ? block[0]?.[0] : block[r]?.[c];
      const [row, column] = [target.startRow + r, target.startColumn + c];
      if (entered == null || !takesContent(sheet, row, column)) continue;
      (value[row] ??= {})[column] =
        typeof entered === 'string' ? enteredCell(entered, formatOf(sheet, row, column)) : entered;
    }
  }
  return value;
}

function emptied({ startRow, endRow, startColumn, endColumn }: IRange): Values {
  const value: Values = {};
  for (let row = startRow; row <= endRow; row++) {
    const cells: Values[number] = {};
    for (let column = startColumn; column <= endColumn; column++) {
      cells[column] = gridChange({ value: null, formula: null });
    }
    value[row] = cells;
  }
  return value;
}

/** Rows of cells; a cell with line breaks or quotes stands in quotes. */
export function parseBlock(text: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    const isLast = cell.lastIndex >= text.length;
    if (match[3] !== '\t' && isLast) break;
    if (match[3] === '\t') continue;
    row = [];
    rows.push(row);
  }
  return rows;
}

const NUMBER = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.(\d+))?(%)?$/;

/**
 * A cell as if its text had been typed: numbers, percentages and formulas are taken as such. What a
 * spreadsheet would turn into a date (10-12) stays the text it is.
 */
export function enteredCell(text: string, format: string): ICellData {
  if (text === '') return gridChange({ value: null, formula: null });
  if (format === '@') return gridChange({ value: text, formula: null });
  if (/^=./.test(text)) return gridChange({ value: null, formula: text });
  const number = NUMBER.exec(text.trim());
  if (!number || !/\d/.test(text)) return gridChange({ value: text, formula: null });
  const plain = text.trim().replace(/[,%]/g, '');
  if (!number[5]) return gridChange({ value: Number(plain), formula: null });
  const decimals = number[4] ? `.${'0'.repeat(number[4].length)}` : '';
  const ratio = Number(`${plain}e-2`);
  const cell = gridChange({ value: ratio, formula: null });
  return isPercentFormat(format, ratio)
    ? cell
    : { ...cell, s: { n: { pattern: `0${decimals}%` } } };
}

/** Cells covered by a merge, and those past the edge, take nothing. */
function takesContent(sheet: FWorksheet, row: number, column: number): boolean {
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return false;
  const merge = sheet.getCellMergeData(row, column);
  return !merge || (merge.getRow() === row && merge.getColumn() === column);
}

function formatOf(sheet: FWorksheet, row: number, column: number): string {
  return sheet.getRange(row, column).getCellStyleData()?.n?.pattern ?? 'General';
}
