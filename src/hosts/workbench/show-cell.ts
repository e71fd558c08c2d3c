import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellAddress } from '../../sheet';

/** Rows and columns left above and before a cell that had to be scrolled to. */
const MARGIN_ROWS = 4;
const MARGIN_COLUMNS = 2;

/** Selects a cell and scrolls to it where it is out of sight; the focus stays where it was. */
export function showCell(book: FWorkbook, sheet: FWorksheet, { row, column }: CellAddress): void {
  const focused = document.activeElement;
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return;
  (sheet.getCellMergeData(row, column) ?? sheet.getRange(row, column)).activate();
  if (!isInSight(sheet, row, column)) {
    sheet.scrollToCell(Math.max(0, row - MARGIN_ROWS), Math.max(0, column - MARGIN_COLUMNS));
  }
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus();
}

function isInSight(sheet: FWorksheet, row: number, column: number): boolean {
  const seen = sheet.getVisibleRange();
  if (!seen) return false;
  return (
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn
  );
}
