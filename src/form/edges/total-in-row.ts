import { footWord } from '../evidence/foot-label';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { TotalRow } from '../form';
import { type FootColumns, isSumOfWeights, overlaps } from './foot-columns';
import { pickTotal } from './total-cells';

/** The weight total and the total in a row; both may lie beside their columns. @param label null for a row of figures alone */
export function totalInRow(
  grid: Grid,
  band: Band,
  row: number,
  label: GridCell | null,
  columns: FootColumns,
): TotalRow {
  const beyond = label?.row === row ? label.span.right + 1 : band.left;
  const isLast = grid.filled(row, { left: beyond, right: band.right }).length === 0;
  // a form printed from right to left has its figures before the label
  const isMirrored = isLast && !!columns.score && columns.score.left < beyond;
  const after = isMirrored ? band.left : beyond;
  const cells = grid.filled(row, { left: after, right: band.right });
  const gradeAt = cells.findIndex((cell) => footWord(cell) === 'grade');
  const own = label && gradeAt >= 0 ? cells.slice(0, gradeAt) : cells;
  const numbers = own.filter(
    (cell) =>
      (cell.number !== null || cell.kind === 'error') &&
      !columns.otherScores.some((header) => overlaps(cell, header)) &&
      !isSumOfOther(grid, cell, columns),
  );
  const { weight, score, guessed, hasRival } = pickTotal(grid, row, numbers, columns, {
    from: after,
    to: (label && cells[gradeAt]?.column) ?? Infinity,
    isLabelled: label !== null,
    ownRow: label !== null || gradeAt < 0,
  });
  return {
    row,
    label: label && label.field,
    weight: weight && weight.field,
    score: score && score.field,
    ...(guessed && { guessed }),
    ...(hasRival && { unsettled: true }),
  };
}

/**
 * Whether a figure is what another column than those of points and scores adds up to: what a department gave, under
 * a header nobody foresaw.
 */
function isSumOfOther(grid: Grid, cell: GridCell, columns: FootColumns): boolean {
  const { weight, score } = columns;
  const header = score ?? weight;
  if (!header || cell.number === null || isSumOfWeights(cell, columns)) return false;
  if ([weight, score].some((own) => own && overlaps(cell, own))) return false;
  const figures = grid
    .rowsBetween(header.cell.span.bottom + 1, cell.row - 1)
    .flatMap((row) => grid.shownInRow(row, cell.column).number ?? []);
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return figures.length > 1 && Math.abs(sum - cell.number) < LAST_DIGIT;
}

/** Of a sum of scores with two decimals. */
const LAST_DIGIT = 0.006;
