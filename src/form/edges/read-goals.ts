import type { Field, Form } from '../form';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { pointsHead } from '../indicators/other-points';
import { GOAL_WORDS } from '../words/head-words';
import type { GoalWord } from '../words/word-kinds';

interface GoalLabel {
  readonly cell: GridCell;
  readonly word: GoalWord;
}

/** Reads 年度总体目标: each text under its label, or beside it where nothing stands under it. */
export function readGoals(grid: Grid, band: Band, top: number, last: number): Form['goals'] {
  const labels = grid.rowsBetween(top, last).flatMap((row) => goalLabels(grid, band, row));
  const planned =
    labels.find(({ word }) => word === 'planned') ??
    railBetween(labels) ??
    headingRail(grid, band, labels);
  const pair = planned && partnerOf(planned, labels);
  const achieved = pair ?? labels.find(({ word }) => word === 'achieved');
  const rail = labels.find(({ word }) => word === 'goal-rail');
  const read = (label: GoalLabel | undefined): Field | null =>
    label ? goalOf(grid, band, last, labels, label.cell) : null;
  return {
    planned: read(planned) ?? (rail ? beside(grid, band, labels, rail.cell) : null),
    achieved: read(achieved) ?? inlineGoal(grid, band, top, last),
  };
}

/** 实际完成情况：… where label and text share a cell beside the plan. */
function inlineGoal(grid: Grid, band: Band, top: number, last: number): Field | null {
  for (const row of grid.rowsBetween(top, last)) {
    for (const cell of grid.filled(row, band)) {
      const inline = GOAL_WORDS.inline(cell.cell.text);
      if (inline?.field === 'achieved') return inlineField(cell, inline.value);
    }
  }
  return null;
}

function goalLabels(grid: Grid, band: Band, row: number): GoalLabel[] {
  const cells = grid.filled(row, band);
  const labels: GoalLabel[] = [];
  for (const cell of cells) if (cell.says.goal) labels.push({ cell, word: cell.says.goal });
  if (labels.length === 0) return labels;
  // 完成情况 in the header of a scored list of tasks is no goal
  if (pointsHead(cells)) return [];
  return labels.map((label, i) =>
    i > 0 && isOutcome(label) ? { ...label, word: 'achieved' } : label,
  );
}

/** 年度总体目标完成情况 beside another label heads what was achieved; first in its row it names the block. */
function isOutcome({ cell, word }: GoalLabel): boolean {
  return word === 'goal-rail' && /完成情况$/.test(cell.label.bare);
}

/** 总体目标 beside 实际完成情况 heads the column of the planned goal, where no other label does. */
function headingRail(grid: Grid, band: Band, labels: readonly GoalLabel[]): GoalLabel | undefined {
  return labels.find((label) => {
    const isRail = label.word === 'goal-rail' && partnerOf(label, labels) !== undefined;
    return isRail && beside(grid, band, labels, label.cell) === null;
  });
}

/** 年度绩效目标 after the rail 年度总体目标 heads the plan, beside 实际完成情况 in the same row. */
function railBetween(labels: readonly GoalLabel[]): GoalLabel | undefined {
  const [rail, ...rest] = labels;
  const next = rest.find(({ word }) => word === 'goal-rail');
  if (rail?.word !== 'goal-rail' || next?.cell.row !== rail.cell.row) return undefined;
  return partnerOf(next, labels) && next;
}

/** 实际完成情况 stands in the row of 预期目标, to its right; a label of the same words may head the block. */
function partnerOf(planned: GoalLabel, labels: readonly GoalLabel[]): GoalLabel | undefined {
  return labels.find(
    ({ cell, word }) =>
      word === 'achieved' && cell.row === planned.cell.row && cell.column > planned.cell.column,
  );
}

function goalOf(
  grid: Grid,
  band: Band,
  last: number,
  labels: readonly GoalLabel[],
  label: GridCell,
): Field | null {
  const span = label.span;
  const under = underneath(grid, band, span.bottom + 1, last, label.column);
  const hasUnder = span.bottom < last && !isLabel(labels, under);
  if (hasUnder && !under.blank) return under.field;
  const next = beside(grid, band, labels, label);
  if (next) return next;
  return hasUnder ? under.field : null;
}

/** The cell under a label, blank rows between passed over. */
function underneath(grid: Grid, band: Band, first: number, last: number, column: number): GridCell {
  const row = grid.rowsBetween(first, last).find((one) => grid.filled(one, band).length > 0);
  const next = grid.shown(row ?? first, column);
  return next.blank ? grid.shown(first, column) : next;
}

function beside(
  grid: Grid,
  band: Band,
  labels: readonly GoalLabel[],
  label: GridCell,
): Field | null {
  const left = label.span.right + 1;
  const next = grid.filled(label.row, { left, right: band.right })[0];
  return next && !isLabel(labels, next) ? next.field : null;
}

function isLabel(labels: readonly GoalLabel[], cell: GridCell): boolean {
  return labels.some((entry) => entry.cell.row === cell.row && entry.cell.column === cell.column);
}
