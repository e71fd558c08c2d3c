import type { IStyleData } from '@univerjs/core';
import type { CellAddress, SheetSnapshot } from '../../sheet';
import type { SheetLook, StyleTable } from '../look';

const PIXELS_PER_POINT = 4 / 3;
const USUAL_FONT_POINTS = 11;
const USUAL_ROW_POINTS = 15;
/** The height of a line of text by its size, as spreadsheets fit it: 11 points give 15. */
const LINE = 1.36;
/** The share of its size that a Latin letter or digit is wide, a little more than most. */
const NARROW = 0.56;
/** A cell keeps this many pixels free at its edges. */
const EDGE = 6;

/** The grid's number for a text that is broken into lines. */
const WRAPPED = 3;

/** What is known of a sheet's cells before the grid draws it. */
interface Drawn {
  readonly snapshot: SheetSnapshot;
  readonly styleOf: (at: CellAddress) => IStyleData;
  /** In pixels. */
  readonly columnWidth: (column: number) => number;
}

/**
 * The heights in pixels that show whole what stands in the rows whose height the file leaves to the
 * program, where that is more than the usual height; the grid would give each of them just that.
 */
export function fittedHeights(
  snapshot: SheetSnapshot,
  look: Pick<SheetLook, 'rows' | 'cellStyles' | 'defaultRowHeight'>,
  styles: Pick<StyleTable, 'cells'>,
  columnWidth: Drawn['columnWidth'],
): Map<number, number> {
  const drawn = { snapshot, styleOf: stylesOf(look, styles), columnWidth };
  const given = new Set(look.rows.flatMap(({ row, height }) => (height === null ? [] : [row])));
  const usual = (look.defaultRowHeight ?? USUAL_ROW_POINTS) * PIXELS_PER_POINT;
  const heights = new Map<number, number>();
  for (const row of snapshot.rowNumbers()) {
    if (given.has(row)) continue;
    const needed = [...snapshot.cellsInRow(row)].map(({ column, cell }) =>
      cell.text === '' ? 0 : heightOf(cell.text, { row, column }, drawn),
    );
    const height = Math.ceil(Math.max(0, ...needed));
    if (height > usual) heights.set(row, height);
  }
  return heights;
}

function stylesOf(
  { cellStyles }: Pick<SheetLook, 'cellStyles'>,
  { cells }: Pick<StyleTable, 'cells'>,
): Drawn['styleOf'] {
  const byCell = new Map(cellStyles.map(({ row, column, style }) => [`${row}:${column}`, style]));
  return ({ row, column }) => cells[byCell.get(`${row}:${column}`) ?? 0] ?? {};
}

function heightOf(
  text: string,
  at: CellAddress,
  { snapshot, styleOf, columnWidth }: Drawn,
): number {
  const merge = snapshot.mergeAt(at);
  // A cell merged down has the height of its rows together, which none of them owes it alone.
  if (merge && merge.bottom > merge.top) return 0;
  const { fs = USUAL_FONT_POINTS, tb, tr } = styleOf(at);
  const size = fs * PIXELS_PER_POINT;
  if (tr?.a || tr?.v) return 0;
  const lines = text.split('\n');
  if (tb !== WRAPPED) return size * LINE * lines.length;
  let room = -EDGE;
  for (let column = at.column; column <= (merge?.right ?? at.column); column++)
    room += columnWidth(column);
  const wrapped = lines.map((line) =>
    Math.max(1, Math.ceil(widthOf(line, size) / Math.max(1, room))),
  );
  return size * LINE * wrapped.reduce((sum, count) => sum + count, 0);
}

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += size * (char < '\u0250' ? NARROW : 1);
  return width;
}
