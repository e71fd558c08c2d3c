import type { Field, TotalRow } from '../form';
import { type FootLabel, footWord } from '../evidence/foot-label';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { pickTotal } from './total-cells';
import { type FootColumns, overlaps } from './foot-columns';
import { FOOT_WORDS } from '../words/foot-words';
import { halfWidth } from '../../values';

/** Finds the total row below the indicators, labelled or not. */
export function readTotal(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  labels: readonly FootLabel[],
  columns: FootColumns,
): TotalRow | null {
  const labelled = labels.filter(({ word }) => word === 'total').map(({ cell }) => cell);
  const apart = grandTotal(grid, band, labelled, columns) ?? labelled[0];
  const gradeRow = labels.find(({ word }) => word === 'grade')?.cell.row ?? Number.MAX_SAFE_INTEGER;
  const unlabelled = rows.slice(0, 3).find((row) => {
    const first = grid.filled(row, band).find((cell) => footWord(cell) !== 'grade');
    return first && first.number !== null && row <= gradeRow;
  });
  if (apart && apart.row <= (unlabelled ?? apart.row)) {
    const under = figuresUnder(grid, band, rows, apart);
    return totalIn(grid, band, under ?? apart.row, apart, columns);
  }
  return unlabelled === undefined ? null : totalIn(grid, band, unlabelled, null, columns);
}

/** The label of the total that counts: 合计 of the indicators (90) may stand above 总分 with 预算执行率 (100). */
function grandTotal(
  grid: Grid,
  band: Band,
  labelled: readonly GridCell[],
  columns: FootColumns,
): GridCell | undefined {
  const apart = labelled
    .filter((cell) => !FOOT_WORDS.inline(cell.cell.text))
    .map((label) => ({ label, row: totalIn(grid, band, label.row, label, columns) }));
  const figure = (field: Field | null): number =>
    (field && grid.at(field.at.row, field.at.column).number) ?? 0;
  const [first, ...rest] = apart;
  if (!first) return undefined;
  // the 合计 of a list below stands beside the column of the scores
  const others = first.row.guessed ? rest : rest.filter(({ row }) => !row.guessed);
  return others.reduce((best, one) => {
    const more = figure(one.row.weight) - figure(best.row.weight);
    const isGreater = more > 0 || (more === 0 && figure(one.row.score) > figure(best.row.score));
    return isGreater ? one : best;
  }, first).label;
}

/** The row below a row of labels (总分 | 总分值 | 总得分), where that one holds the figures. */
function figuresUnder(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  label: GridCell,
): number | null {
  const own = grid.filled(label.row, band);
  const labels = own.filter((cell) => footWord(cell) === 'total');
  if (labels.length < 2 || own.some((cell) => cell.number !== null)) return null;
  return rows.includes(label.row + 1) ? label.row + 1 : null;
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
    return { row, label: label.field, weight: null, score: inlinePoints(label, inline.value) };
  const beyond = label?.row === row ? label.span.right + 1 : band.left;
  const isLast = grid.filled(row, { left: beyond, right: band.right }).length === 0;
  // a form printed from right to left has its figures before the label
  const isMirrored = isLast && !!columns.score && columns.score.left < beyond;
  const after = isMirrored ? band.left : beyond;
  const cells = grid.filled(row, { left: after, right: band.right });
  const gradeAt = cells.findIndex((cell) => footWord(cell) === 'grade');
  const own = label && gradeAt >= 0 ? cells.slice(0, gradeAt) : cells;
  const numbers = own
    .filter((cell) => cell.number !== null || cell.kind === 'error')
    .filter((cell) => !columns.otherScores.some((header) => overlaps(cell, header)));
  const { weight, score, guessed } = pickTotal(grid, row, numbers, columns, {
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
  };
}

/** The points at the beginning of what follows a label in its cell: 总分：98分，等级：优. */
export function inlinePoints(label: GridCell, value: string): Field {
  const points = /^(\d+(?:\.\d+)?)分?[,;。、\s(]/.exec(halfWidth(value))?.[1];
  return inlineField(label, points ?? value);
}
