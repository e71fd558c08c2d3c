import type { Form } from './form';
import { type Band, fieldOf, type Grid, type GridCell } from './grid';
import { GOAL_WORDS, type GoalWord } from './words/head-words';

/** Reads 年度总体目标: each text under its label, or beside it where nothing stands under it. */
export function readGoals(grid: Grid, band: Band, top: number, last: number): Form['goals'] {
  const labels = grid.rowsBetween(top, last).flatMap((row) =>
    grid.filled(row, band).flatMap((cell) => {
      const word = cell.cell.text.length <= 40 ? GOAL_WORDS.exact(cell.cell.text) : null;
      return word ? [{ cell, word }] : [];
    }),
  );
  return {
    planned:
      goalOf(grid, band, last, labels, 'planned') ?? goalOf(grid, band, last, labels, 'goal-rail'),
    achieved: goalOf(grid, band, last, labels, 'achieved'),
  };
}

function goalOf(
  grid: Grid,
  band: Band,
  last: number,
  labels: readonly { cell: GridCell; word: GoalWord }[],
  word: GoalWord,
): Form['goals']['planned'] {
  const label = labels.find((entry) => entry.word === word)?.cell;
  if (!label) return null;
  const isLabel = (cell: GridCell): boolean => labels.some((entry) => entry.cell === cell);
  const span = grid.span(label.at);
  const under = grid.shown(span.bottom + 1, label.column);
  if (span.bottom < last && !under.blank && !isLabel(under) && word !== 'goal-rail')
    return fieldOf(under);
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right })[0];
  if (beside && !isLabel(beside)) return fieldOf(beside);
  if (word === 'goal-rail') return null;
  return span.bottom < last ? fieldOf(under) : null;
}
