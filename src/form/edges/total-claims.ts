import { type Claim, LABEL, SETTLED, TOLD } from '../assign';
import type { Grid, GridCell } from '../evidence/grid';
import { blankTotal, type Room, totalInPlace } from './blank-total';
import {
  type FootColumns,
  isMirrored,
  isSumOfScores,
  isSumOfWeights,
  overlaps,
} from './foot-columns';

/** That a cell of the total row holds the weight total or the total. */
export interface TotalClaim extends Claim<'weight' | 'score'> {
  readonly cell: GridCell;
}

/** What a figure in the row of the total says of itself, under no label that suits it. */
const BESIDE = 4;
/** What standing under 分值 says for a figure that is no sum of the weights. */
const NO_SUM = 4.5;
/** What a figure says that stands as far beside 得分 as what the weights add up to does beside 分值, or as any other figure. */
const AS_FAR_AS_SUM = 2 * TOLD;
const AS_FAR = 2;
/** What it says for a figure that the scores above add up to it. */
const SUM_OF_SCORES = 2 * TOLD;
/** What it says against it as the total that 100 stands beside another figure, where no column of points may have it. */
const POINTS = LABEL - BESIDE;
/** What is said for the place of a total that nobody filled in. */
const BLANK = 2;

/** A figure of the total row under the labels of its form. */
interface Figure {
  readonly cell: GridCell;
  readonly underWeight: boolean;
  readonly underScore: boolean;
  /** Whether it is what the weights add up to. */
  readonly isSum: boolean;
}

/** What speaks for each figure of a row as its weight total, and as its total. */
export function totalClaims(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  columns: FootColumns,
  room: Room,
): TotalClaim[] {
  const figures = cells.map((cell) => figureOf(cell, columns));
  const claims: TotalClaim[] = [];
  if (columns.weight) {
    for (const figure of figures) {
      const weight = asWeight(figure, figures, columns);
      if (weight > 0) claims.push(claimOf('weight', figure.cell, weight));
    }
  }
  // where nothing else tells them the last is the total
  for (const figure of [...figures].reverse()) {
    const weight = asScore(figure, figures, columns);
    if (weight > 0) claims.push(claimOf('score', figure.cell, weight));
  }
  if (figures.some(isScorePlace)) return claims;
  const blank = blankPlace(grid, row, figures, columns, room);
  if (blank) claims.push(claimOf('score', blank, BLANK));
  return claims;
}

function claimOf(field: TotalClaim['field'], cell: GridCell, weight: number): TotalClaim {
  return { field, cells: [cell.at], weight, cell };
}

function figureOf(cell: GridCell, columns: FootColumns): Figure {
  const { weight, score } = columns;
  return {
    cell,
    underWeight: !!weight && overlaps(cell, weight),
    underScore: !!score && overlaps(cell, score),
    isSum: isSumOfWeights(cell, columns),
  };
}

/** A figure under 得分 that is nothing else. */
function isScorePlace({ underWeight, underScore }: Figure): boolean {
  return underScore && !underWeight;
}

/** What the weights add up to, under 分值. */
function isWeightPlace({ underWeight, underScore, isSum }: Figure): boolean {
  return underWeight && !underScore && isSum;
}

function asWeight(figure: Figure, figures: readonly Figure[], columns: FootColumns): number {
  const { cell, underWeight, underScore, isSum } = figure;
  if (underWeight && !underScore) return isSum ? LABEL + TOLD : NO_SUM;
  if (isSum) {
    const isOnly = !figures.some((one) => one !== figure && (one.isSum || one.underWeight));
    // 100 alone under 得分 may be the points there are as well as those given
    if (underScore && isOnly) return LABEL - SETTLED / 2;
    return BESIDE + (isBehind(cell, columns) ? 0 : TOLD);
  }
  // without a column of scores any of them may be one
  if (!columns.score || figure !== figures[0] || figures.length === 1) return 0;
  return figures.some((one) => isAsFar(one, figure, columns)) ? BESIDE : 0;
}

/** Whether a figure stands behind the column of the scores, where no points belong. */
function isBehind({ column }: GridCell, columns: FootColumns): boolean {
  const { score } = columns;
  if (!score) return false;
  return isMirrored(columns) ? column < score.left : column > score.right;
}

function asScore(figure: Figure, figures: readonly Figure[], columns: FootColumns): number {
  const { underScore, isSum } = figure;
  const told = figures.every((one) => isScorePlace(one) || isWeightPlace(one))
    ? 0
    : toldBySums(figure, figures, columns);
  if (underScore) return LABEL + told;
  const asFar = asFarAs(figure, figures, columns);
  if (isWeightPlace(figure) && asFar === 0) return 0;
  const isAlone = !isSum && figures.length === 1;
  return BESIDE + asFar + told + (isAlone ? TOLD : 0);
}

/** What the sums of scores and weights say for a figure as the total. */
function toldBySums(figure: Figure, figures: readonly Figure[], columns: FootColumns): number {
  const { cell, isSum } = figure;
  const { number } = cell;
  if (!isSum && number !== null && isSumOfScores(number, columns)) return SUM_OF_SCORES;
  const sums = figures.filter((one) => one.isSum && one !== figure);
  const placed = sums.filter(isWeightPlace);
  const points = placed.length > 0 ? placed : sums;
  const isBefore = points.length > 0 && points.every((one) => cell.column < one.cell.column);
  // what stands before the points adds up another column
  if (isBefore && !isMirrored(columns)) return -BESIDE;
  if (!isSum || figures.length === 1) return 0;
  return columns.weight ? -SETTLED : -POINTS;
}

/** What another figure as far beside 分值 says for one beside 得分. */
function asFarAs(figure: Figure, figures: readonly Figure[], columns: FootColumns): number {
  if (figures.some((one) => one !== figure && isWeightPlace(one))) return 0;
  let more = 0;
  for (const other of figures) {
    if (!isAsFar(figure, other, columns)) continue;
    // 100 beside 100: a row printed one column to the left, rather than one without a total
    const steps = columns.used.stepsBetween(other.cell.column, figure.cell.column);
    const isApart = Math.abs(steps) !== 1;
    if (figure.isSum && isApart) continue;
    more = Math.max(more, other.isSum ? AS_FAR_AS_SUM : AS_FAR);
  }
  return more;
}

/** Whether a figure stands as far beside 得分 as another does beside 分值. */
function isAsFar(score: Figure, weight: Figure, columns: FootColumns): boolean {
  const { used, weight: weightHeader, score: scoreHeader } = columns;
  if (score === weight || !weightHeader || !scoreHeader) return false;
  const shift = used.stepsBetween(weightHeader.left, weight.cell.column);
  return shift !== 0 && used.stepsBetween(scoreHeader.left, score.cell.column) === shift;
}

/** Whether 100 stands right behind the label of the total, further from 分值 than a row slides: it may be what was given. */
function mayBeTotal(
  { cell: { column } }: Figure,
  { weight, used }: FootColumns,
  { isLabelled, from }: Room,
): boolean {
  const steps = weight ? Math.abs(used.stepsBetween(weight.left, column)) : 0;
  return isLabelled && column === from && steps > FURTHEST_SLIDE;
}

const FURTHEST_SLIDE = 2;

/** Where the total belongs that nobody filled in: beside what the weights add up to, or in its column where the row holds no figure. */
function blankPlace(
  grid: Grid,
  row: number,
  figures: readonly Figure[],
  columns: FootColumns,
  room: Room,
): GridCell | null {
  if (figures.length === 0) return totalInPlace(grid, row, columns.score, room);
  if (!columns.weight) return null;
  const sums = figures.filter(({ isSum }) => isSum);
  const sum = sums.find(({ underWeight }) => underWeight) ?? sums[0];
  if (sum && figures.length === 1 && mayBeTotal(sum, columns, room)) return null;
  return sum ? blankTotal(grid, row, sum.cell, columns, room.ownRow) : null;
}
