import type { Field, Indicator } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import type { Header } from '../places/header-cells';

/**
 * The rows of a 监控表 whose year's target was said to be out of reach: ticked under 完全不可能, or in
 * words to the right of the target. By index of the indicator.
 */
export function outOfReach(
  grid: Grid,
  header: Pick<Header, 'top'>,
  indicators: readonly Indicator[],
): Map<number, Field> {
  const found = new Map<number, Field>();
  const [first] = indicators;
  if (!first) return found;
  const columns = impossibleColumns(grid, header.top, first.row - 1);
  indicators.forEach((one, index) => {
    const said = grid
      .filled(one.row)
      .find((cell) => cell.column > one.name.at.column && saysNo(cell, columns));
    if (said) found.set(index, said.field);
  });
  return found;
}

function impossibleColumns(grid: Grid, top: number, last: number): ReadonlySet<number> {
  const cells = grid.rowsBetween(top, last).flatMap((row) => grid.filled(row));
  return new Set(
    cells
      .filter(({ label }) => /^(?:完全)?不可能$|^无法完成$/.test(label.full))
      .map((c) => c.column),
  );
}

function saysNo(cell: GridCell, columns: ReadonlySet<number>): boolean {
  if (columns.has(cell.column)) return TICK.test(cell.cell.text.trim());
  return IMPOSSIBLE.test(cell.label.full) || IMPOSSIBLE.test(cell.cell.text);
}

const TICK = /^(?:[√✓✔☑■●]|是|1)$/u;
const IMPOSSIBLE = /无法完成|不能完成|难以完成|完全不可能|不可能完成|预计完不成/;
