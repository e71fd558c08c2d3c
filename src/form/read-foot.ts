import type { Field, TotalRow } from './form';
import type { HeaderCell } from './find-headers';
import { fieldOf, type Band, type Grid, type GridCell } from './grid';
import { FOOT_WORDS, type FootWord, isGrade } from './words/foot-words';

export interface Foot {
  readonly total: TotalRow | null;
  readonly grade: Field | null;
  readonly remark: Field | null;
  readonly bottom: number;
}

export interface FootColumns {
  readonly weight: HeaderCell | undefined;
  readonly score: HeaderCell | undefined;
}

/** Reads what stands below the indicators: total row, grade, and an explanation for the whole form. */
export function readFoot(
  grid: Grid,
  band: Band,
  first: number,
  last: number,
  columns: FootColumns,
): Foot {
  const rows = grid.rowsBetween(first, last);
  const labels = footLabels(grid, band, rows);
  const totalRow = totalRowOf(grid, band, rows, labels, columns);
  const gradeLabel = labels.find(({ word }) => word === 'grade')?.cell;
  const grade = gradeLabel ? gradeOf(grid, band, gradeLabel, totalRow) : null;
  const remarkLabel = labels.find(({ word }) => word === 'remark')?.cell;
  const remark = remarkLabel ? remarkOf(grid, band, remarkLabel) : null;
  const used = [
    totalRow?.row,
    gradeLabel?.row,
    grade?.at.row,
    remark?.at.row,
    ...labels.map((l) => l.cell.row),
  ];
  return {
    total: totalRow,
    grade,
    remark,
    bottom: Math.max(first - 1, ...used.filter((r) => r !== undefined)),
  };
}

interface FootLabel {
  readonly cell: GridCell;
  readonly word: FootWord;
}

function footLabels(grid: Grid, band: Band, rows: readonly number[]): FootLabel[] {
  return rows.slice(0, 30).flatMap((row) =>
    grid.filled(row, band).flatMap((cell) => {
      const word =
        cell.wordy && cell.cell.text.length <= 40 ? FOOT_WORDS.exact(cell.cell.text) : null;
      return word ? [{ cell, word }] : [];
    }),
  );
}

function totalRowOf(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  labels: readonly FootLabel[],
  columns: FootColumns,
): TotalRow | null {
  const labelled = labels.find(({ word }) => word === 'total')?.cell;
  if (labelled) return totalIn(grid, band, labelled.row, labelled, columns);
  const gradeRow = labels.find(({ word }) => word === 'grade')?.cell.row;
  const unlabelled = rows.slice(0, 3).find((row) => {
    const cells = grid
      .filled(row, band)
      .filter((cell) => FOOT_WORDS.exact(cell.cell.text) !== 'grade');
    return (
      cells.length > 0 && cells[0]!.number !== null && (gradeRow === undefined || row <= gradeRow)
    );
  });
  return unlabelled === undefined ? null : totalIn(grid, band, unlabelled, null, columns);
}

/** The weight total and the total in a row; both may lie beside their columns. */
function totalIn(
  grid: Grid,
  band: Band,
  row: number,
  label: GridCell | null,
  columns: FootColumns,
): TotalRow {
  const after = label ? grid.span(label.at).right + 1 : band.left;
  const cells = grid.filled(row, { left: after, right: band.right });
  const gradeAt = cells.findIndex(
    (cell) => cell !== label && FOOT_WORDS.exact(cell.cell.text) === 'grade',
  );
  const hasGrade = gradeAt >= 0;
  const own = hasGrade && label ? cells.slice(0, gradeAt) : cells;
  const numbers = own.filter((cell) => cell.number !== null || cell.kind === 'error');
  const { weight, score } = pick(grid, row, numbers, columns, label !== null || !hasGrade, after);
  return {
    row,
    label: label && fieldOf(label),
    weight: weight && fieldOf(weight),
    score: score && fieldOf(score),
  };
}

function pick(
  grid: Grid,
  row: number,
  numbers: readonly GridCell[],
  columns: FootColumns,
  ownRow: boolean,
  after: number,
): { weight: GridCell | null; score: GridCell | null } {
  const [first, second] = numbers;
  const hasWeight = columns.weight !== undefined;
  if (first && second && hasWeight) return { weight: first, score: second };
  if (first && hasWeight && isWeightTotal(grid, first, columns)) {
    return { weight: first, score: blankScore(grid, row, first, columns, ownRow) };
  }
  if (first) return { weight: null, score: hasWeight || !second ? first : second };
  return { weight: null, score: scoreInPlace(grid, row, columns, after) };
}

/** A lone number is the weight total when it stands in the weight column, or is 100 and not in the score column. */
function isWeightTotal(grid: Grid, cell: GridCell, columns: FootColumns): boolean {
  const { left, right } = grid.span(cell.at);
  const over = (header: HeaderCell | undefined): boolean =>
    !!header && left <= header.right && right >= header.left;
  if (over(columns.score)) return over(columns.weight) && cell.number === 100;
  return over(columns.weight) || cell.number === 100;
}

/** Where a blank total stands beside its weight total: in its column, as far beside it as the weight total is, or in the next merge. */
function blankScore(
  grid: Grid,
  row: number,
  weight: GridCell,
  columns: FootColumns,
  ownRow: boolean,
): GridCell | null {
  const { score: header, weight: weightHeader } = columns;
  if (!header || !weightHeader) return null;
  const span = grid.span(weight.at);
  const shift = weight.column - weightHeader.left;
  if (shift === 0) return emptyAt(grid, row, header.left);
  if (span.right > span.left || grid.span({ row, column: span.right + 1 }).right > span.right + 1) {
    return emptyAt(grid, row, span.right + 1);
  }
  return ownRow ? emptyAt(grid, row, header.left + shift) : null;
}

function scoreInPlace(
  grid: Grid,
  row: number,
  columns: FootColumns,
  after: number,
): GridCell | null {
  const header = columns.score;
  return header && header.left >= after ? emptyAt(grid, row, header.left) : null;
}

function emptyAt(grid: Grid, row: number, column: number): GridCell | null {
  const cell = grid.shownInRow(row, column);
  return cell.blank || cell.number !== null || cell.kind === 'error' ? cell : null;
}

/** The grade beside its label, at the end of its row, or alone in the row below; empty only where a merge shows its place. */
function gradeOf(grid: Grid, band: Band, label: GridCell, total: TotalRow | null): Field | null {
  const span = grid.span(label.at);
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right });
  const taken = [total?.weight, total?.score, total?.label].map((field) => field?.at.column);
  const inTotalRow = total?.row === label.row;
  const rest = inTotalRow ? beside.filter((cell) => !taken.includes(cell.column)) : beside;
  const printed = rest.find((cell) => isGrade(cell.cell.text)) ?? rest.find((cell) => cell.wordy);
  if (printed) return fieldOf(printed);
  const below = grid.filled(span.bottom + 1, band);
  if (below.length === 1 && isGrade(below[0]!.cell.text)) return fieldOf(below[0]!);
  return emptyGrade(grid, band, label, inTotalRow ? total : null);
}

function emptyGrade(grid: Grid, band: Band, label: GridCell, total: TotalRow | null): Field | null {
  const span = grid.span(label.at);
  const last = total?.score ?? total?.weight;
  const after = last ? grid.span(last.at).right + 1 : span.right + 1;
  const beside = grid.span({ row: label.row, column: after });
  const isMerge = beside.right > beside.left || (span.right > span.left && !total);
  const cell = grid.at(beside.top, beside.left);
  if (isMerge && after <= band.right && cell.blank) return fieldOf(cell);
  const below = grid.span({ row: span.bottom + 1, column: label.column });
  const lower = grid.at(below.top, below.left);
  const alone = grid.filled(below.top, band).length === 0;
  return total && alone && below.right > below.left ? fieldOf(lower) : null;
}

function remarkOf(grid: Grid, band: Band, label: GridCell): Field {
  const span = grid.span(label.at);
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right })[0];
  if (beside) return fieldOf(beside);
  const below = grid.filled(span.bottom + 1, band);
  const alone = below.length === 1 && !FOOT_WORDS.exact(below[0]!.cell.text);
  return fieldOf(alone ? below[0]! : grid.shown(label.row, span.right + 1));
}
