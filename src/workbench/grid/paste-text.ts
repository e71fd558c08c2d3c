import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { gridChange } from '../../hosts/workbench/grid-cell';

/** Pastes a text as a spreadsheet puts it on the clipboard: rows of cells, contents only. */
export function pasteText(api: FUniver, text: string): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!book || !sheet || !range || text === '') return;
  const block = parseBlock(text);
  const isSingle = block.length === 1 && block[0]!.length === 1;
  const height = isSingle ? range.getHeight() : block.length;
  const width = isSingle ? range.getWidth() : Math.max(...block.map((row) => row.length));
  const value: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const entered = isSingle ? block[0]![0] : block[r]![c];
      const [row, column] = [range.getRow() + r, range.getColumn() + c];
      if (entered === undefined || !takesContent(sheet, row, column)) continue;
      (value[row] ??= {})[column] = enteredCell(entered, formatOf(sheet, row, column));
    }
  }
  api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    value,
  });
}

/** Rows of cells; a cell with line breaks or quotes stands in quotes. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows[rows.length - 1]!.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (match[3] !== '\t' && cell.lastIndex >= text.length) break;
    if (match[3] !== '\t') rows.push([]);
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
  const cell = gridChange({ value: Number(`${plain}e-2`), formula: null });
  return format.includes('%') ? cell : { ...cell, s: { n: { pattern: `0${decimals}%` } } };
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
