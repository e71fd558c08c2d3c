import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellAddress } from '../../sheet';

/** Rows and columns left above and before a cell that had to be scrolled to. */
const MARGIN_ROWS = 4;
const MARGIN_COLUMNS = 2;

/** A sheet just opened is drawn some frames later; one in a tab that nobody sees is not. */
const MOST_WAIT_MS = 2000;

/** Selects a cell; the focus stays where it was. */
export function selectCell(book: FWorkbook, sheet: FWorksheet, { row, column }: CellAddress): void {
  const focused = document.activeElement;
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(sheet);
  if (!isWithin(sheet, row, column)) return;
  (sheet.getCellMergeData(row, column) ?? sheet.getRange(row, column)).activate();
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus();
}

/** Scrolls to a cell that is out of sight, where the sheet is drawn: before that the grid has nothing to scroll. */
export function scrollToCell(sheet: FWorksheet, { row, column }: CellAddress): void {
  const seen = sheet.getVisibleRange();
  if (!seen || !isWithin(sheet, row, column)) return;
  const isInSight =
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn;
  if (isInSight) return;
  sheet.scrollToCell(Math.max(0, row - MARGIN_ROWS), Math.max(0, column - MARGIN_COLUMNS));
}

/** Waits until a sheet is drawn, or no longer than there is hope for it. */
export async function drawn(sheet: FWorksheet): Promise<void> {
  const until = performance.now() + MOST_WAIT_MS;
  while (!sheet.getVisibleRange() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

function isWithin(sheet: FWorksheet, row: number, column: number): boolean {
  return row < sheet.getMaxRows() && column < sheet.getMaxColumns();
}
