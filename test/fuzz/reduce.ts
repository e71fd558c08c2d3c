import { type Case, mutated } from './cases';
import { type Grid, NOTHING } from './grid';

/** The smallest case that still fails: steps left out, then rows and columns of the sheet blanked. */
export function reduced(found: Case, fails: (grid: Grid) => boolean): Grid {
  let { steps } = found;
  for (let i = steps.length - 1; i >= 0; i--) {
    const fewer = steps.filter((_, at) => at !== i);
    if (fails(mutated({ ...found, steps: fewer }))) steps = fewer;
  }
  return blankedLines(mutated({ ...found, steps }), fails);
}

function blankedLines(grid: Grid, fails: (grid: Grid) => boolean): Grid {
  let small = grid;
  for (let row = 0; row < grid.cells.length; row++) {
    const without = {
      ...small,
      cells: small.cells.map((cells, r) => (r === row ? cells.map(() => NOTHING) : cells)),
    };
    if (fails(without)) small = without;
  }
  for (let column = 0; column < Math.max(...grid.cells.map((row) => row.length)); column++) {
    const without = {
      ...small,
      cells: small.cells.map((cells) => cells.map((cell, c) => (c === column ? NOTHING : cell))),
    };
    if (fails(without)) small = without;
  }
  return small;
}
