import { classifyRow } from './classify-row';
import type { Field, TotalRow } from './form';
import type { HeaderCell } from './find-headers';
import { type Band, fieldOf, type Grid, type GridCell, inlineField } from './grid';
import { FOOT_WORDS, type FootWord, isGrade } from './words/foot-words';

export interface Foot {
  readonly total: TotalRow | null;
  readonly gradeLabel: Field | null;
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
  const rows = footRows(grid, band, first, last);
  const labels = footLabels(grid, band, rows);
  const total = totalRowOf(grid, band, rows, labels, columns);
  const gradeLabel = labels.find(({ word }) => word === 'grade') ?? null;
  const grade = gradeLabel
    ? gradeOf(grid, band, gradeLabel.cell, total)
    : gradeInTotalRow(grid, band, total);
  const remarkLabel = labels.find(({ word }) => word === 'remark') ?? null;
  const remark = remarkLabel && remarkOf(grid, band, remarkLabel.cell);
  const used = [total?.row, grade?.at.row, remark?.at.row, ...labels.map(({ cell }) => cell.row)];
  return {
    total,
    gradeLabel: gradeLabel && fieldOf(gradeLabel.cell),
    grade,
    remark,
    bottom: Math.max(first - 1, ...used.filter((row) => row !== undefined)),
  };
}

/** The foot field a cell labels, also when its value follows in the same cell after a colon. */
export function footWord(cell: GridCell): FootWord | null {
  const { text } = cell.cell;
  if (!cell.wordy || text.length > 300) return null;
  const word = FOOT_WORDS.exact(cell.label) ?? FOOT_WORDS.inline(text)?.field ?? null;
  return word ?? (TOTAL_LIKE.test(cell.label.bare) ? 'total' : null);
}

const TOTAL_LIKE = /^.{0,8}(?:总分|总得分|总计|合计)$/;

interface FootLabel {
  readonly cell: GridCell;
  readonly word: FootWord;
}

/** How many filled rows below the indicators still belong to a form. */
const MAX_FOOT_ROWS = 30;
/** How many blank rows may stand between the rows of a foot. */
const MAX_GAP = 3;

/** The rows below the indicators, up to a wide gap or the labels of another form's head. */
function footRows(grid: Grid, band: Band, first: number, last: number): number[] {
  const rows: number[] = [];
  let previous = first;
  for (const row of grid.rowsBetween(first, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    if (row > previous + MAX_GAP || rows.length === MAX_FOOT_ROWS) break;
    if (['project', 'head', 'fund'].includes(classifyRow(cells))) break;
    rows.push(row);
    previous = row;
  }
  return rows;
}

function footLabels(grid: Grid, band: Band, rows: readonly number[]): FootLabel[] {
  return rows.flatMap((row) =>
    grid.filled(row, band).flatMap((cell) => {
      const word = footWord(cell);
      return word && isGradeLabel(grid, band, cell, word) ? [{ cell, word }] : [];
    }),
  );
}

/** 评价结论 labels a grade only where a grade follows; elsewhere it opens a paragraph. */
function isGradeLabel(grid: Grid, band: Band, cell: GridCell, word: FootWord): boolean {
  if (word !== 'grade' || !/结论|结果$/.test(cell.label.bare)) return true;
  const next = grid.filled(cell.row, { left: cell.column + 1, right: band.right })[0];
  return !next || isGrade(next.cell.text);
}

function totalRowOf(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  labels: readonly FootLabel[],
  columns: FootColumns,
): TotalRow | null {
  const labelled = labels.filter(({ word }) => word === 'total').map(({ cell }) => cell);
  const apart = labelled.find((cell) => !FOOT_WORDS.inline(cell.cell.text)) ?? labelled[0];
  const gradeRow = labels.find(({ word }) => word === 'grade')?.cell.row ?? Number.MAX_SAFE_INTEGER;
  const unlabelled = rows.slice(0, 3).find((row) => {
    const first = grid.filled(row, band).find((cell) => footWord(cell) !== 'grade');
    return first && first.number !== null && row <= gradeRow;
  });
  if (apart && apart.row <= (unlabelled ?? apart.row)) {
    return totalIn(grid, band, apart.row, apart, columns);
  }
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
  const inline = label && FOOT_WORDS.inline(label.cell.text);
  if (inline)
    return { row, label: fieldOf(label), weight: null, score: inlineField(label, inline.value) };
  const after = label ? grid.span(label.at).right + 1 : band.left;
  const cells = grid.filled(row, { left: after, right: band.right });
  const gradeAt = cells.findIndex((cell) => footWord(cell) === 'grade');
  const own = label && gradeAt >= 0 ? cells.slice(0, gradeAt) : cells;
  const numbers = own.filter((cell) => cell.number !== null || cell.kind === 'error');
  const found = pick(grid, row, numbers, columns, label !== null || gradeAt < 0, after);
  return {
    row,
    label: label && fieldOf(label),
    weight: found.weight && fieldOf(found.weight),
    score: found.score && fieldOf(found.score),
  };
}

interface TotalCells {
  readonly weight: GridCell | null;
  readonly score: GridCell | null;
}

function pick(
  grid: Grid,
  row: number,
  numbers: readonly GridCell[],
  columns: FootColumns,
  ownRow: boolean,
  after: number,
): TotalCells {
  const [first, second] = numbers;
  const hasWeight = columns.weight !== undefined;
  if (first && second && hasWeight) {
    return { weight: first, score: scoreAmong(grid, row, first, numbers, columns) };
  }
  if (first && hasWeight && isWeightTotal(grid, first, columns)) {
    return { weight: first, score: blankScore(grid, row, first, columns, ownRow) };
  }
  if (first) return { weight: null, score: second && !hasWeight ? numbers.at(-1)! : first };
  return { weight: null, score: scoreInPlace(grid, row, columns, after) };
}

/** Of several figures the one in the score column, as far beside it as the weight total is; else the one after it. */
function scoreAmong(
  grid: Grid,
  row: number,
  weight: GridCell,
  numbers: readonly GridCell[],
  columns: FootColumns,
): GridCell {
  const shift = weight.column - columns.weight!.left;
  const expected = columns.score && grid.shownInRow(row, columns.score.left + shift);
  const inPlace = numbers.find((cell) => cell !== weight && cell.column === expected?.column);
  return inPlace ?? numbers[1]!;
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

/** A grade in words nobody knows is still short. */
const MAX_GRADE_LENGTH = 6;

/** The grade beside its label, at the end of its row, or alone in the row below; empty only where a merge shows its place. */
function gradeOf(grid: Grid, band: Band, label: GridCell, total: TotalRow | null): Field | null {
  const span = grid.span(label.at);
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right });
  const taken = [total?.weight, total?.score, total?.label].map((field) => field?.at.column);
  const inTotalRow = total?.row === label.row;
  const rest = inTotalRow ? beside.filter((cell) => !taken.includes(cell.column)) : beside;
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) return inlineField(label, inline.value);
  const words = rest.filter(
    (cell) => cell.wordy && cell.cell.text.trim().length <= MAX_GRADE_LENGTH,
  );
  const printed = words.find((cell) => isGrade(cell.cell.text)) ?? words[0];
  if (printed) return fieldOf(printed);
  const below = grid.filled(span.bottom + 1, band);
  if (below.length === 1 && isGrade(below[0]!.cell.text)) return fieldOf(below[0]!);
  return emptyGrade(grid, band, label, inTotalRow ? total : null);
}

/** A grade at the end of the total row, where no label announces it. */
function gradeInTotalRow(grid: Grid, band: Band, total: TotalRow | null): Field | null {
  const last = total?.score ?? total?.weight;
  if (!last || last.inline) return null;
  const cells = grid.filled(last.at.row, { left: last.at.column + 1, right: band.right });
  const grade = cells.find((cell) => isGrade(cell.cell.text));
  return grade ? fieldOf(grade) : null;
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
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) return inlineField(label, inline.value);
  const span = grid.span(label.at);
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right })[0];
  if (beside) return fieldOf(beside);
  const below = grid.filled(span.bottom + 1, band);
  const alone = below.length === 1 && !footWord(below[0]!);
  return fieldOf(alone ? below[0]! : grid.shown(label.row, span.right + 1));
}
