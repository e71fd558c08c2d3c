import { footWord } from '../evidence/foot-label';
import type { Grid, GridCell } from '../evidence/grid';
import type { HeaderCell } from '../places/header-cells';
import type { UsedColumns } from '../evidence/used-columns';
import { isGrade } from '../words/foot-words';

/** What the indicator block says of the columns at its foot. */
export interface FootColumns {
  readonly weight: HeaderCell | undefined;
  readonly score: HeaderCell | undefined;
  /** Columns whose sums are no total: deductions, a reviewer's scores. */
  readonly otherScores: readonly HeaderCell[];
  /** Sum of the indicators' weights, which a weight total may print where it is not 100. */
  readonly weightSum: number;
  /** The columns over which a row below may stand beside its headers. */
  readonly used: UsedColumns;
}

/** The columns of a row in which its total may stand: after its own label, before that of the grade. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

export interface TotalCells {
  readonly weight: GridCell | null;
  readonly score: GridCell | null;
}

/** Picks the weight total and the total among the figures of a row, in their columns or beside them. */
export function pickTotal(
  grid: Grid,
  row: number,
  numbers: readonly GridCell[],
  columns: FootColumns,
  room: Room & {
    /** Whether the row is the total's own: labelled so, or without the label of a grade. */
    readonly ownRow: boolean;
  },
): TotalCells {
  const inPlace = pickInPlace(grid, row, numbers, columns, room);
  if (inPlace) return inPlace;
  const [first, second, ...others] = numbers;
  const last = numbers.at(-1);
  const { weight: header } = columns;
  if (first && second && header) {
    const score = scoreAmong(grid, row, [first, second, ...others], header, columns);
    return { weight: first, score };
  }
  if (first && header && isWeightTotal(first, columns)) {
    return { weight: first, score: blankScore(grid, row, first, columns, room.ownRow) };
  }
  if (first && last) return { weight: null, score: header ? first : last };
  return { weight: null, score: scoreInPlace(grid, row, columns, room) };
}

/** A figure in the weight column with one in the score column or to its right; figures before it total other columns. */
function pickInPlace(
  grid: Grid,
  row: number,
  numbers: readonly GridCell[],
  columns: FootColumns,
  room: Room,
): TotalCells | null {
  const over = (cell: GridCell, header: HeaderCell | undefined): boolean =>
    !!header && overlaps(cell, header);
  const under = (header: HeaderCell | undefined, other: HeaderCell | undefined) =>
    numbers.find((cell) => over(cell, header) && !over(cell, other));
  const weight = under(columns.weight, columns.score);
  if (!weight) return null;
  const score = under(columns.score, columns.weight);
  if (score) return { weight, score };
  if (!isSumOfWeights(weight, columns)) return null;
  const [first] = numbers;
  // 100 beside 100: a row printed one column to the left, rather than one without a total
  const isBeside = !!first && first !== weight && isSumOfWeights(first, columns);
  if (isBeside && columns.used.stepsBetween(first.column, weight.column) === 1) return null;
  const next = numbers.find((cell) => cell.column > weight.column);
  if (next || numbers[0] === weight) return next ? { weight, score: next } : null;
  return { weight, score: scoreInPlace(grid, row, columns, { ...room, from: weight.column + 1 }) };
}

export function overlaps(cell: GridCell, header: HeaderCell): boolean {
  const { left, right } = cell.span;
  return left <= header.right && right >= header.left;
}

/** Of several figures, the first of which is the weight total, the one in the score column, as far beside it as that is; else the one after it. */
function scoreAmong(
  grid: Grid,
  row: number,
  figures: readonly [GridCell, GridCell, ...GridCell[]],
  header: HeaderCell,
  { score, used }: FootColumns,
): GridCell {
  const [weight, next] = figures;
  const shift = used.stepsBetween(header.left, weight.column);
  const expected = score && grid.shownInRow(row, used.beside(score.left, shift));
  const inPlace = figures.find((cell) => cell !== weight && cell.column === expected?.column);
  return inPlace ?? next;
}

/** A lone number is the weight total when it is 100, or the sum of the weights in their column; 总分 | 96.4 is a total wherever it stands. */
function isWeightTotal(cell: GridCell, columns: FootColumns): boolean {
  const over = (header: HeaderCell | undefined): boolean => !!header && overlaps(cell, header);
  if (over(columns.score)) return over(columns.weight) && cell.number === 100;
  return cell.number === 100 || (over(columns.weight) && isSumOfWeights(cell, columns));
}

/** Whether a figure is what all weights add up to. */
export function isSumOfWeights({ number }: GridCell, { weightSum }: FootColumns): boolean {
  return number === 100 || (number !== null && Math.abs(number - weightSum) < 0.001);
}

/** Where a blank total stands beside its weight total: in its column, as far beside it as the weight total is, or in the next merge. */
function blankScore(
  grid: Grid,
  row: number,
  weight: GridCell,
  columns: FootColumns,
  ownRow: boolean,
): GridCell | null {
  const { score: header, weight: weightHeader, used } = columns;
  if (!header || !weightHeader) return null;
  const span = weight.span;
  const shift = used.stepsBetween(weightHeader.left, weight.column);
  if (shift === 0) return ownCell(grid, row, header.left);
  if (span.right > span.left || grid.span({ row, column: span.right + 1 }).right > span.right + 1) {
    return emptyAt(grid, row, span.right + 1);
  }
  const beside = used.beside(header.left, shift);
  return ownRow && beside <= used.right ? emptyAt(grid, row, beside) : null;
}

function scoreInPlace(
  grid: Grid,
  row: number,
  columns: FootColumns,
  { from, to }: Room,
): GridCell | null {
  const header = columns.score;
  if (header && header.left >= from && header.left < to) return emptyAt(grid, row, header.left);
  return from < to && Number.isFinite(to) ? emptyAt(grid, row, from) : null;
}

/** The cell in the score column itself: blank, or filled with anything but another label or a grade. */
function ownCell(grid: Grid, row: number, column: number): GridCell | null {
  const cell = grid.shownInRow(row, column);
  const isOther = footWord(cell) !== null || isGrade(cell.cell.text);
  return isOther ? emptyAt(grid, row, column) : cell;
}

function emptyAt(grid: Grid, row: number, column: number): GridCell | null {
  const cell = grid.shownInRow(row, column);
  return cell.blank || cell.number !== null || cell.kind === 'error' ? cell : null;
}
