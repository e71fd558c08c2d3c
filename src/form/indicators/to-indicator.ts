import type { Area } from '../../sheet';
import type { AlignedRow } from './align-row';
import type { Field, Indicator } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import type { Levels } from './levels';
import { DRESS_SIGN, OUT_OF_SIGN, withoutDress, withPointsGiven } from '../points-given';
import { actualField, targetField, type ValueContext } from './value-fields';

/** An indicator from the cells of its row. @param year of the form, for dates that print none */
export function toIndicator(
  grid: Grid,
  aligned: AlignedRow,
  levels: Levels,
  year: number | null,
): Indicator {
  const { row, cells } = aligned;
  const name = cells.get('name').field;
  const context: ValueContext = {
    year,
    date1904: grid.sheet.date1904,
    name: name.text,
    operator: cells.get('operator'),
    unit: cells.get('target-unit'),
  };
  const target = cells.get('target');
  const actual = cells.get('actual');
  const method = cells.get('method');
  const shared = sharedWeight(grid, row, cells);
  const measured = target ? targetField(target, context) : null;
  const own = shared ? null : (cells.get('weight')?.field ?? null);
  const weight = own && DRESS_SIGN.test(own.text) ? withoutDress(own) : own;
  return {
    row,
    ...levels,
    name,
    ...namePoints(cells),
    target: measured,
    actual: actual ? actualField(actual, context, measured) : null,
    ...(shared && { sharedPoints: shared.field }),
    weight,
    ...scoreOf(row, cells, weight),
    reason: cells.get('reason')?.field ?? null,
    ...(method && { method: method.field }),
    shift: aligned.shift,
  };
}

function namePoints(cells: AlignedRow['cells']): { namePoints?: string } {
  const points = cells.has('weight') ? null : cells.get('name').label.points;
  return points === null ? {} : { namePoints: points };
}

/**
 * The weight cell merged over this row and others that are named and scored apart, rows that say nothing left
 * out; null when the row has its own.
 */
function sharedWeight(grid: Grid, row: number, cells: AlignedRow['cells']): GridCell | null {
  const [name, weight, score] = [cells.get('name'), cells.get('weight'), cells.get('score')];
  if (!weight || !score) return null;
  const { top, bottom } = weight.span;
  const shown = grid.shown(row, weight.column);
  if (score.span.top !== row || top === bottom || shown.number === null) return null;
  const filled = rowsOf(top, bottom).filter((one) => saysAnything(grid, one, cells));
  const scored = filled.filter((one) => one >= row && one <= score.span.bottom);
  if (scored.length > 1) return null;
  const isNamed = filled.every((one) => !grid.at(one, name.column).blank);
  return isNamed && filled.length > 1 && !hasFirstAlone(grid, { top, bottom }, score.column)
    ? shown
    : null;
}

/** Whether a row names, measures or scores anything. */
function saysAnything(grid: Grid, row: number, cells: AlignedRow['cells']): boolean {
  return SAYING.some((field) => {
    const column = cells.get(field)?.column;
    return column !== undefined && !grid.at(row, column).blank;
  });
}

const SAYING = ['name', 'target', 'actual', 'score'] as const;

/** Whether of the rows of a merge only the first has a figure in a column, which then is that of all. */
function hasFirstAlone(
  grid: Grid,
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
  column: number,
): boolean {
  const [first, ...others] = rowsOf(top, bottom).map((row) => grid.at(row, column));
  return first?.number != null && others.every(({ blank }) => blank);
}

function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** A row's 得分, unless one merged from a row above scores it too while its 分值 is its own. */
function scoreOf(
  row: number,
  cells: AlignedRow['cells'],
  weight: Field | null,
): Pick<Indicator, 'score' | 'scoredWith'> {
  const score = cells.get('score');
  if (!score) return { score: null };
  const { top } = score.span;
  if (top < row) return { score: null, scoredWith: { kind: 'score', row: top } };
  const { field } = score;
  if (DRESS_SIGN.test(field.text)) return { score: withoutDress(field) };
  return { score: OUT_OF_SIGN.test(field.text) ? withPointsGiven(field, weight) : field };
}
