import type { Area } from '../../sheet';
import type { AlignedRow } from './align-row';
import type { Indicator } from '../form';
import { fieldOf, type Grid, type GridCell } from '../evidence/grid';
import type { Levels } from './levels';
import { actualField, targetField, type ValueContext } from './value-fields';

/** An indicator from the cells of its row. @param year of the form, for dates that print none */
export function toIndicator(
  grid: Grid,
  aligned: AlignedRow,
  levels: Levels,
  year: number | null,
): Indicator {
  const { row, cells } = aligned;
  const optional = (cell: GridCell | undefined) => (cell ? fieldOf(cell) : null);
  const name = fieldOf(cells.get('name')!);
  const context: ValueContext = {
    grid,
    year,
    name: name.text,
    operator: cells.get('operator'),
    unit: cells.get('target-unit'),
  };
  const target = cells.get('target');
  const actual = cells.get('actual');
  const shared = sharedWeight(grid, row, cells);
  const measured = target ? targetField(target, context) : null;
  return {
    row,
    ...levels,
    name,
    ...namePoints(cells),
    target: measured,
    actual: actual ? actualField(actual, context, measured) : null,
    ...(shared && { sharedPoints: fieldOf(shared) }),
    weight: shared ? null : optional(cells.get('weight')),
    ...scoreOf(grid, row, cells),
    reason: optional(cells.get('reason')),
    ...(cells.has('method') && { method: fieldOf(cells.get('method')!) }),
    shift: aligned.shift,
  };
}

function namePoints(cells: AlignedRow['cells']): { namePoints?: string } {
  const points = cells.has('weight') ? null : cells.get('name')!.label.points;
  return points === null ? {} : { namePoints: points };
}

/** The weight cell merged over this row and others whose scores stand apart; null when the row has its own. */
function sharedWeight(grid: Grid, row: number, cells: AlignedRow['cells']): GridCell | null {
  const [weight, score] = [cells.get('weight'), cells.get('score')];
  if (!weight || !score) return null;
  const over = grid.span(weight.at);
  const own = grid.span(score.at);
  const isShared = over.bottom > over.top && own.top === row && own.bottom === row;
  const shown = grid.shown(row, weight.column);
  return isShared && shown.number !== null && hasScoreBeside(grid, over, score.column)
    ? shown
    : null;
}

/** Whether every row of a merge has a figure of its own in a column. */
function hasScoreBeside(grid: Grid, { top, bottom }: Area, column: number): boolean {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return rows.every((row) => grid.at(row, column).number !== null);
}

/** A row's 得分, unless one merged from a row above scores it too while its 分值 is its own. */
function scoreOf(
  grid: Grid,
  row: number,
  cells: AlignedRow['cells'],
): Pick<Indicator, 'score' | 'scoredWith'> {
  const score = cells.get('score');
  if (!score) return { score: null };
  const { top } = grid.span(score.at);
  return top < row
    ? { score: null, scoredWith: { kind: 'score', row: top } }
    : { score: fieldOf(score) };
}
