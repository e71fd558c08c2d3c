import { contains } from '../../../src/sheet';
import { isFilled, NOTHING } from '../grid';
import { mapCells, type Mutation, spot } from './mutation';

export const addMerge: Mutation = (grid, chance) => {
  const { row, column } = spot(grid, chance);
  const bottom = row + chance.below(3);
  const right = column + chance.below(3);
  return { ...grid, merges: [...grid.merges, { top: row, left: column, bottom, right }] };
};

export const dropMerge: Mutation = (grid, chance) => {
  const at = chance.below(grid.merges.length + 1);
  return { ...grid, merges: grid.merges.filter((_, i) => i !== at) };
};

/** Merged cells taken apart, one or all, each part blank or holding what they held. */
export const splitMerge: Mutation = (grid, chance) => {
  const one = chance.below(2) ? chance.below(grid.merges.length + 1) : null;
  const gone = grid.merges.filter((_, i) => one === null || i === one);
  const merges = grid.merges.filter((area) => !gone.includes(area));
  if (chance.below(2)) return { ...grid, merges };
  const filled = mapCells(grid, (cell, row, column) => {
    const area = gone.find((each) => contains(each, { row, column }));
    return area ? (grid.cells[area.top]?.[area.left] ?? NOTHING) : cell;
  });
  return { ...filled, merges };
};

/** Neighbouring cells made one, which keeps what the first filled one holds, as a spreadsheet does. */
export const joinCells: Mutation = (grid, chance) => {
  const { row, column } = spot(grid, chance);
  const isWide = chance.below(2) === 0;
  const more = 1 + chance.below(3);
  const area = {
    top: row,
    left: column,
    bottom: isWide ? row : row + more,
    right: isWide ? column + more : column,
  };
  const parts = grid.cells.flatMap((cells, r) =>
    cells.filter((_, c) => contains(area, { row: r, column: c })),
  );
  const first = grid.cells[row]?.[column] ?? NOTHING;
  const kept = parts.find(isFilled) ?? NOTHING;
  const joined = mapCells(grid, (cell, r, c) => {
    if (!contains(area, { row: r, column: c })) return cell;
    if (r !== row || c !== column) return NOTHING;
    return isFilled(first) ? first : kept;
  });
  return { ...joined, merges: [...grid.merges, area] };
};
