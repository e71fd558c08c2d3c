import type { NewCell, NewSheet } from '../sheet';

/** Points of a line of text, by the size its style has; the rest of a row is free. */
const LINE_POINTS = 15;
const TITLE_POINTS = 30;
const FREE_POINTS = 4;

/** How many digits wide a Chinese character is; a little more than two, so that a line is never cut. */
const WIDE = 2.1;

/** A cell keeps this many digits free at its edges. */
const EDGE = 1.5;

/**
 * The heights a new sheet needs so that no wrapped text is cut or printed over: spreadsheets do not fit
 * the height of a row to its merged cells, and some never do. Rows of a single line keep the usual one.
 */
export function rowHeights({ cells, widths, merges }: Omit<NewSheet, 'heights'>) {
  const points = new Map<number, number>();
  for (const cell of cells) {
    const needed = pointsOf(cell, roomOf(cell, widths, merges));
    points.set(cell.at.row, Math.max(points.get(cell.at.row) ?? 0, needed));
  }
  return [...points]
    .filter(([, height]) => height > LINE_POINTS + FREE_POINTS)
    .map(([row, height]) => ({ row, points: height }));
}

function pointsOf({ value, style }: NewCell, room: number): number {
  if (style === 'title') return TITLE_POINTS;
  if (typeof value !== 'string') return LINE_POINTS + FREE_POINTS;
  const lines = value
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / Math.max(1, room - EDGE))))
    .reduce((sum, count) => sum + count, 0);
  return lines * LINE_POINTS + FREE_POINTS;
}

/** The digits that fit beside each other in a cell, merged or not; one merged down shares its rows. */
function roomOf({ at }: NewCell, widths: NewSheet['widths'], merges: NewSheet['merges']): number {
  const merge = merges.find(({ top, left }) => top === at.row && left === at.column);
  const right = merge?.right ?? at.column;
  const wide = widths.slice(at.column, right + 1).reduce((sum, width) => sum + width, 0);
  return wide * (merge ? merge.bottom - merge.top + 1 : 1);
}

/** The width of a text in digits. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0100' ? 1 : WIDE), 0);
}
