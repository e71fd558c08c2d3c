import { isFundHeader } from '../evidence/classify-row';
import { footWord } from '../evidence/foot-label';
import { weightsOf } from './foot-row';
import type { Indicator, OtherPoints } from '../form';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { firstWords } from './rows-above-foot';

/** The marks that all points of a form add up to. */
const FULL = 100;

/**
 * Reads the rows that a layout scores without target and result (评价内容 | 分值 | 得分 | 评价标准)
 * among some outside its other blocks. A summary of the scores by 一级指标 is none, nor is anything
 * that would add up to more than full marks.
 */
export function readOtherPoints(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  indicators: readonly Indicator[],
): OtherPoints[] {
  const found = pointsBelow(grid, band, rows);
  return found.length >= 2 && weightsOf([...found, ...indicators]) <= FULL ? found : [];
}

/** The points under the first row that heads them. */
function pointsBelow(grid: Grid, band: Band, rows: readonly number[]): OtherPoints[] {
  for (const [i, row] of rows.entries()) {
    const head = pointsHead(grid.filled(row, band));
    if (head) return rows.slice(i + 1).flatMap((one) => pointsIn(grid, band, one, head) ?? []);
  }
  return [];
}

export interface PointsHead {
  readonly weight: GridCell;
  readonly score: GridCell;
}

/** The headers of points and scores in a row that heads no amounts and no indicators; null when it is none. */
export function pointsHead(cells: readonly GridCell[]): PointsHead | null {
  for (const { number } of cells) if (number !== null) return null;
  const [weight, nextWeight] = cellsNamed(cells, 'weight');
  const [score, nextScore] = cellsNamed(cells, 'score');
  const isClear = weight && score && !nextWeight && !nextScore;
  return isClear && !isFundHeader(cells) ? { weight, score } : null;
}

function cellsNamed(cells: readonly GridCell[], word: 'weight' | 'score'): GridCell[] {
  const named: GridCell[] = [];
  for (const cell of cells) if (cell.wordy && cell.says.indicator === word) named.push(cell);
  return named;
}

/** 加分项 and 扣分项: points beside those of the indicators, or a blank or a sign where they would stand. */
export function isExtra(cells: readonly GridCell[]): boolean {
  const first = firstWords(cells);
  if (!first || first.cell.text.length > LONGEST || !EXTRA.test(first.label.bare)) return false;
  return (
    cells.every((cell) => cell === first || cell.number !== null || cell.kind === 'sign') ||
    cells.some(({ number }) => number !== null)
  );
}

/** Longer texts name an indicator. */
const LONGEST = 12;
const EXTRA = /^(?:加分|扣分|加减分|附加分|奖励分|减分)(?:项目?|事项|指标|情况)?$/;

/** The points of a row that is named, and no sum of others. */
function pointsIn(grid: Grid, band: Band, row: number, head: PointsHead): OtherPoints | null {
  const weight = grid.shownInRow(row, head.weight.column);
  const score = grid.shownInRow(row, head.score.column);
  const names = grid.filled(row, band).filter((cell) => cell.wordy && cell.column < weight.column);
  const isSum = names.every((cell) => cell.says.level) || names.some((cell) => footWord(cell));
  if (weight.number === null || isSum) return null;
  return { row, weight: weight.field, score: score.field };
}
