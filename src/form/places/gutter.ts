import { isFundHeader, isProjectLabel } from '../evidence/classify-row';
import { AMOUNT_COLUMNS } from '../fields';
import type { Header } from './header-cells';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { type FundWord } from '../words/fund-words';

/** How many rows above an indicator header, and below it, show which columns belong together. */
export const ABOVE = 15;
const BELOW = 200;

/** A stretch of sheet rows, both ends included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

const ALL_ROWS: RowRange = { first: 0, last: Infinity };

/**
 * The columns of a form within some limits: as far from its header as no column blank from top to
 * bottom parts them from another table. What stands beyond such a gutter is the form's own only
 * where the form lacks it on this side: the labels of its head, the last headers of its fund block.
 * @param rows those that may be the form's
 */
export function withinGutters(
  grid: Grid,
  header: Header,
  limits: Band,
  rows: RowRange = ALL_ROWS,
): Band {
  const above = Math.max(rows.first, header.top - ABOVE);
  const near = grid.rowsBetween(above, Math.min(rows.last, header.bottom + BELOW));
  const used = columnsInUse(grid, near, limits);
  const heads = grid.rowsBetween(above, header.top - 1);
  return {
    left: leftOf(grid, header, limits, used, heads),
    right: rightOf(grid, header, limits, used, heads),
  };
}

/** The columns under the cells of rows that hold more than a title. */
function columnsInUse(grid: Grid, rows: readonly number[], limits: Band): Set<number> {
  const used = new Set<number>();
  for (const row of rows) {
    const cells = grid.filled(row, limits);
    if (cells.length < 2) continue;
    for (const cell of cells) {
      const { left, right } = cell.span;
      for (let column = left; column <= right; column++) used.add(column);
    }
  }
  return used;
}

function leftOf(
  grid: Grid,
  header: Header,
  limits: Band,
  used: ReadonlySet<number>,
  heads: readonly number[],
): number {
  const reach = (from: number): number => {
    let left = from;
    while (left > limits.left && used.has(left - 1)) left -= 1;
    return left;
  };
  const left = reach(header.left);
  if (projectLabel(grid, heads, { left, right: header.right })) return left;
  const label = projectLabel(grid, heads, { left: limits.left, right: left - 1 });
  return label ? reach(label.column) : left;
}

/** The first label 项目名称 in some rows. */
function projectLabel(grid: Grid, rows: readonly number[], band: Band): GridCell | undefined {
  for (const row of rows) {
    for (const cell of grid.filled(row, band)) {
      if (cell.says.head === 'project' && isProjectLabel(cell)) return cell;
    }
  }
  return undefined;
}

function rightOf(
  grid: Grid,
  header: Header,
  limits: Band,
  used: ReadonlySet<number>,
  heads: readonly number[],
): number {
  let right = header.right;
  for (;;) {
    while (right < limits.right && used.has(right + 1)) right += 1;
    const further = fundHeaderBeyond(grid, header, { left: right + 1, right: limits.right }, heads);
    if (further === null) return right;
    right = further;
  }
}

/** The column of the next fund header to the right, where it names what the fund block does not yet have. */
function fundHeaderBeyond(
  grid: Grid,
  header: Header,
  beyond: Band,
  heads: readonly number[],
): number | null {
  const own = { left: header.left, right: beyond.left - 1 };
  const row = heads.find((one) => isFundHeader(grid.filled(one, own)));
  const next = row === undefined ? undefined : grid.filled(row, beyond)[0];
  if (row === undefined || !next) return null;
  const word = next.says.fund;
  const known = new Set(grid.filled(row, own).map((cell) => cell.says.fund));
  return word && FIGURES.has(word) && !known.has(word) ? next.column : null;
}

const FIGURES = new Set<FundWord>([...AMOUNT_COLUMNS, 'weight', 'rate', 'score']);
