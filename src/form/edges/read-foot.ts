import { classifyRow } from '../evidence/classify-row';
import type { Field, TotalRow } from '../form';
import { type FootLabel, footWord } from '../evidence/foot-label';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { gradeInTotalRow, gradeOf, gradeWithin } from './read-grade';
import { beginsTable } from '../places/other-table';
import { MAX_GAP } from '../indicators/rows-above-foot';
import { readTotal } from './read-total';
import type { FootColumns } from './foot-columns';
import { FOOT_WORDS, type FootWord, isGrade } from '../words/foot-words';

export interface Foot {
  readonly total: TotalRow | null;
  readonly gradeLabel: Field | null;
  readonly grade: Field | null;
  readonly remark: Field | null;
  readonly bottom: number;
}

/**
 * Reads what stands below the indicators: total row, grade, and an explanation for the whole form.
 * Labels and grades may stand further right (`wide`) than the columns of the form (`band`).
 */
export function readFoot(
  grid: Grid,
  { band, wide }: { readonly band: Band; readonly wide: Band },
  { first, last }: { readonly first: number; readonly last: number },
  columns: FootColumns,
): Foot {
  const rows = footRows(grid, band, first, last);
  const labels = footLabels(grid, wide, rows);
  const total = readTotal(grid, band, rows, labels, columns);
  const gradeLabels = labels.filter(({ word }) => word === 'grade');
  const gradeBy = ({ cell }: FootLabel): Field | null =>
    gradeOf(grid, cell.row === total?.row ? wide : band, cell, total);
  // 五、自评结论 over 自评等级 heads a section and has no grade of its own
  const gradeLabel = gradeLabels.find((label) => gradeBy(label)) ?? gradeLabels[0] ?? null;
  const totalCell = total?.label && grid.at(total.label.at.row, total.label.at.column);
  const grade = gradeLabel
    ? gradeBy(gradeLabel)
    : (gradeInTotalRow(grid, band, wide, total) ?? (totalCell ? gradeWithin(totalCell) : null));
  const remarkLabel = labels.find(({ word }) => word === 'remark') ?? null;
  const remark = remarkLabel && remarkOf(grid, band, remarkLabel.cell);
  const used = [total?.row, grade?.at.row, remark?.at.row, ...labels.map(({ cell }) => cell.row)];
  return {
    total,
    gradeLabel: gradeLabel && gradeLabel.cell.field,
    grade,
    remark,
    bottom: Math.max(first - 1, ...used.filter((row) => row !== undefined)),
  };
}

/** How many filled rows below the indicators still belong to a form. */
const MAX_FOOT_ROWS = 30;

/** The rows below the indicators, up to a wide gap or the labels of another form's head. */
function footRows(grid: Grid, band: Band, first: number, last: number): number[] {
  const rows: number[] = [];
  let previous = first;
  for (const row of grid.rowsBetween(first, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    if (row > previous + MAX_GAP || rows.length === MAX_FOOT_ROWS) break;
    if (['project', 'head', 'fund'].includes(classifyRow(cells))) break;
    if (row > previous + 1 && rows.length > 0 && beginsTable(cells)) break;
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
  const [below, ...others] = grid.filled(cell.row + 1, band);
  const isAloneBelow = !!below && others.length === 0 && isGrade(below.cell.text);
  return !next || isGrade(next.cell.text) || isAloneBelow;
}

function remarkOf(grid: Grid, band: Band, label: GridCell): Field {
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) return inlineField(label, inline.value);
  const span = label.span;
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right })[0];
  if (beside) return beside.field;
  const [below, ...others] = grid.filled(span.bottom + 1, band);
  if (below && others.length === 0 && !footWord(below)) return below.field;
  return grid.shown(label.row, span.right + 1).field;
}
