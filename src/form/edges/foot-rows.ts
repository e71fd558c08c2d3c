import { classifyRow } from '../evidence/classify-row';
import { type FootLabel, footWord } from '../evidence/foot-label';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { beginsTable } from '../places/other-table';
import { MAX_GAP } from '../indicators/rows-above-foot';
import { type FootWord, isGrade, LISTED_GRADES, listsGrades } from '../words/foot-words';

/** A row below the indicators. */
export interface FootRow {
  readonly row: number;
  /** Its filled cells in the columns of the form. */
  readonly cells: readonly GridCell[];
  /** Its labels, which may stand further right. */
  readonly labels: readonly FootLabel[];
}

/** Where a foot is read: the columns of its form, and those to the right in which a label may stand. */
export interface FootBands {
  readonly band: Band;
  readonly wide: Band;
}

/** Longer ones tell more than a label and its grade. */
const LONGEST_LABEL = 12;
/** How many filled rows below the indicators still belong to a form. */
const MAX_FOOT_ROWS = 30;

/** The rows below the indicators, up to a wide gap or the labels of another form's head. */
export function footRows(grid: Grid, bands: FootBands, first: number, last: number): FootRow[] {
  const rows: FootRow[] = [];
  let previous = first;
  for (const row of grid.rowsBetween(first, last)) {
    const cells = grid.filled(row, bands.band);
    if (cells.length === 0) continue;
    if (row > previous + MAX_GAP || rows.length === MAX_FOOT_ROWS) break;
    if (OTHER_BLOCKS.has(classifyRow(cells))) break;
    if (row > previous + 1 && rows.length > 0 && beginsTable(cells)) break;
    rows.push({ row, cells, labels: footLabels(grid, bands.wide, row) });
    previous = row;
  }
  return rows;
}

const OTHER_BLOCKS: ReadonlySet<string | null> = new Set(['project', 'head', 'fund']);

function footLabels(grid: Grid, band: Band, row: number): FootLabel[] {
  const labels: FootLabel[] = [];
  for (const cell of grid.filled(row, band)) {
    const word = footWord(cell);
    if (word && isGradeLabel(grid, band, cell, word)) labels.push({ cell, word });
  }
  return labels;
}

/** 评价结论 labels a grade only where a grade follows; elsewhere it opens a paragraph. 等级 | 优 | 良 | 中 | 差 lists those there are. */
function isGradeLabel(grid: Grid, band: Band, cell: GridCell, word: FootWord): boolean {
  if (word !== 'grade') return true;
  const { text } = cell.cell;
  if (text.length > LONGEST_LABEL && listsGrades(text)) return false;
  const after = grid.filled(cell.row, { left: cell.column + 1, right: band.right });
  if (
    after.length >= LISTED_GRADES &&
    after.filter((one) => isGrade(one.cell.text)).length >= LISTED_GRADES
  ) {
    return false;
  }
  if (!/结论|结果$/.test(cell.label.bare)) return true;
  const next = after[0];
  const [below, ...others] = grid.filled(cell.row + 1, band);
  const isAloneBelow = !!below && others.length === 0 && isGrade(below.cell.text);
  return !next || isGrade(next.cell.text) || isAloneBelow;
}
