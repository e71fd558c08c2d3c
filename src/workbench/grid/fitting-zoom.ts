import type { IColumnData } from '@univerjs/core';
import type { SheetSnapshot } from '../../sheet';

/** Below this the text is too small to work with. */
const SMALLEST = 0.7;
const STEP = 0.05;
/** Row numbers on the left and the scroll bar on the right, in pixels. */
const FRAME = 70;

/**
 * The zoom at which all filled columns of a sheet are in view, never above the file's own.
 * @param own the zoom the file asks for; 1 is 100 %
 * @param room the width of the grid in pixels
 */
export function fittingZoom(
  own: number,
  room: number,
  snapshot: SheetSnapshot,
  columns: Readonly<Record<number, Partial<IColumnData>>>,
  defaultWidth: number,
): number {
  let width = 0;
  for (let column = 0; column <= lastFilledColumn(snapshot); column++) {
    const { w = defaultWidth, hd } = columns[column] ?? {};
    if (!hd) width += w;
  }
  const fitting = Math.floor((room - FRAME) / width / STEP) * STEP;
  return Math.min(own, Math.max(SMALLEST, fitting));
}

function lastFilledColumn(snapshot: SheetSnapshot): number {
  let last = 0;
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const right = snapshot.mergeAt({ row, column })?.right ?? column;
      if (cell.text !== '') last = Math.max(last, right);
    }
  }
  return last;
}
