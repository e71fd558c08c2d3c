import type { AlignedRow } from './align-row';
import type { Indicator } from './form';
import { fieldOf, type Grid, type GridCell } from './grid';
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
  const measured = target ? targetField(target, context) : null;
  return {
    row,
    ...levels,
    name,
    ...namePoints(cells),
    target: measured,
    actual: actual ? actualField(actual, context, measured) : null,
    weight: optional(cells.get('weight')),
    score: optional(cells.get('score')),
    reason: optional(cells.get('reason')),
    shift: aligned.shift,
  };
}

function namePoints(cells: AlignedRow['cells']): { namePoints?: string } {
  const points = cells.has('weight') ? null : cells.get('name')!.label.points;
  return points === null ? {} : { namePoints: points };
}
