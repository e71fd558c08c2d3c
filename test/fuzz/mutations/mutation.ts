import type { Area } from '../../../src/sheet';
import type { Chance } from '../chance';
import { type Grid, type GridCell, isFilled, NOTHING } from '../grid';

/** One change of a sheet; cells that move take their roles along, cells typed over keep theirs. */
export type Mutation = (grid: Grid, chance: Chance) => Grid;

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export function widthOf({ cells }: Grid): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 1);
}

export function spot(grid: Grid, chance: Chance): Spot {
  return { row: chance.below(Math.max(1, grid.cells.length)), column: chance.below(widthOf(grid)) };
}

/** A cell that holds something, where a few tries find one. */
export function filledSpot(grid: Grid, chance: Chance): Spot {
  for (let i = 0; i < 20; i++) {
    const at = spot(grid, chance);
    if (isFilled(grid.cells[at.row]?.[at.column] ?? NOTHING)) return at;
  }
  return spot(grid, chance);
}

export function changed(grid: Grid, at: Spot, change: (cell: GridCell) => GridCell): Grid {
  return mapCells(grid, (cell, row, column) =>
    row === at.row && column === at.column ? change(cell) : cell,
  );
}

export function mapCells(
  grid: Grid,
  change: (cell: GridCell, row: number, column: number) => GridCell,
): Grid {
  const width = widthOf(grid);
  const cells = grid.cells.map((row, r) =>
    Array.from({ length: width }, (_, c) => change(row[c] ?? NOTHING, r, c)),
  );
  return { ...grid, cells };
}

/** The rows changed; where a row was put in or taken out, merged areas and hidden rows follow. */
export function withRows(
  grid: Grid,
  change: (rows: (readonly GridCell[])[]) => void,
  shift?: Shift,
): Grid {
  const cells = [...grid.cells];
  change(cells);
  if (!shift) return { ...grid, cells };
  const merges = shifted(grid.merges, 'row', shift);
  return { ...grid, cells, merges, hiddenRows: shiftedLines(grid.hiddenRows, shift) };
}

/** Each row changed alike; where a column was put in or taken out, merged areas and hidden columns follow. */
export function withColumns(grid: Grid, change: (row: GridCell[]) => void, shift?: Shift): Grid {
  const width = widthOf(grid);
  const cells = grid.cells.map((row) => {
    const copy = Array.from({ length: width }, (_, c) => row[c] ?? NOTHING);
    change(copy);
    return copy;
  });
  if (!shift) return { ...grid, cells };
  const merges = shifted(grid.merges, 'column', shift);
  return { ...grid, cells, merges, hiddenColumns: shiftedLines(grid.hiddenColumns, shift) };
}

/** A line put in (by 1 or more) or taken out (by -1). */
interface Shift {
  readonly at: number;
  readonly by: number;
}

function shifted(merges: readonly Area[], of: 'row' | 'column', { at, by }: Shift): Area[] {
  const [first, last] = of === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return merges
    .map((area) => ({
      ...area,
      [first]: area[first] >= at + (by < 0 ? 1 : 0) ? area[first] + by : area[first],
      [last]: area[last] >= at ? area[last] + by : area[last],
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left)
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

function shiftedLines(lines: readonly number[], { at, by }: Shift): number[] {
  return lines.flatMap((line) => {
    if (line < at) return [line];
    return by < 0 && line === at ? [] : [line + by];
  });
}

/** A bare figure of the size of a rate or a score. */
export function isFigure(text: string): boolean {
  return /^-?[\d,]+(?:\.\d+)?%?$/.test(text) && Math.abs(parseFloat(text)) <= 100;
}
