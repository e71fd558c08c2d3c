import { footWord } from '../evidence/foot-label';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import type { Field, TotalRow } from '../form';
import { FOOT_WORDS } from '../words/foot-words';
import { halfWidth } from '../../values';
import { type FootColumns, isSumOfWeights, overlaps } from './foot-columns';
import type { FootRow } from './foot-rows';
import { totalInRow } from './total-in-row';

/** Where the total of a form may stand. */
export interface TotalPlaces {
  /** The rows below the indicators. */
  readonly foot: readonly FootRow[];
  /** A row like a total above the first indicator. */
  readonly above: number | null;
  /** What the head prints as the total. */
  readonly head: TotalRow | null;
}

/** Every row that a label, or its figures, make the total's, as it would be read; those of the foot first. */
export function totalRows(
  grid: Grid,
  band: Band,
  { foot, above, head }: TotalPlaces,
  columns: FootColumns,
): TotalRow[] {
  const rows: TotalRow[] = [];
  for (const { row, label } of labelledRows(foot)) {
    rows.push(inlineTotal(label) ?? totalInRow(grid, band, row, label, columns));
  }
  for (const row of rowsOfFigures(foot)) {
    const isLabelled = rows.some((one) => one.row === row);
    if (!isLabelled) rows.push(totalInRow(grid, band, row, null, columns));
  }
  const label = above === null ? undefined : grid.filled(above, band).find(({ wordy }) => wordy);
  if (label && footWord(label) === 'total') {
    rows.push(inlineTotal(label) ?? totalInRow(grid, band, label.row, label, columns));
  }
  if (head) rows.push(head);
  const unknown = rows.length === 0 ? foot[0] : undefined;
  if (unknown && isUnderUnknown(unknown, columns)) {
    rows.push(totalInRow(grid, band, unknown.row, null, columns));
  }
  return rows;
}

/** Whether a row with all points there are under 分值 has a label nobody knows: a total where nothing else is one. */
function isUnderUnknown({ cells, labels }: FootRow, { weight, weightSum }: FootColumns): boolean {
  const isAll = (cell: GridCell) =>
    !!weight && overlaps(cell, weight) && isSumOfWeights(cell, { weightSum });
  return labels.length === 0 && cells.some(isAll);
}

interface LabelledRow {
  readonly row: number;
  readonly label: GridCell;
}

/** The labels of a total, each with the row of its figures: below a row of labels (总分 | 总分值 | 总得分), else its own. */
function labelledRows(foot: readonly FootRow[]): LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (const [i, { row, cells, labels }] of foot.entries()) {
    const own = labels.filter(({ word }) => word === 'total');
    // a label right of the form heads the figures of another table
    const isHeader =
      own.filter(({ cell }) => cells.includes(cell)).length > 1 &&
      cells.every(({ number }) => number === null);
    const isFollowed = isHeader && foot[i + 1]?.row === row + 1;
    for (const { cell } of own) rows.push({ row: isFollowed ? row + 1 : row, label: cell });
  }
  return rows;
}

/** How many rows below the indicators may be a total without saying so. */
const MOST_UNLABELLED = 3;

/** Rows of figures alone, none below the label of a grade, where other tables stand. */
function rowsOfFigures(foot: readonly FootRow[]): number[] {
  const rows: number[] = [];
  for (const { row, cells, labels } of foot.slice(0, MOST_UNLABELLED)) {
    const first = cells.find((cell) => footWord(cell) !== 'grade');
    if (first && first.number !== null) rows.push(row);
    if (labels.some(({ word }) => word === 'grade')) break;
  }
  return rows;
}

/** A total in the cell of its label: 总分：98分，等级：优. */
function inlineTotal(label: GridCell): TotalRow | null {
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (!inline) return null;
  const { row, field } = label;
  return { row, label: field, weight: null, score: inlinePoints(label, inline.value) };
}

/** The points at the beginning of what follows a label in its cell: 总分：98分，等级：优. */
export function inlinePoints(label: GridCell, value: string): Field {
  const points = /^(\d+(?:\.\d+)?)分?[,;。、\s(]/.exec(halfWidth(value))?.[1];
  return inlineField(label, points ?? value);
}
