import { type GridCell, isFilled, NOTHING } from '../grid';
import {
  isFigure,
  mapCells,
  type Mutation,
  spot,
  widthOf,
  withColumns,
  withRows,
} from './mutation';

export const insertRow: Mutation = (grid, chance) => {
  const at = chance.below(grid.cells.length + 1);
  return withRows(grid, (rows) => rows.splice(at, 0, []), { at, by: 1 });
};

export const insertColumn: Mutation = (grid, chance) => {
  const at = chance.below(widthOf(grid) + 1);
  return withColumns(grid, (row) => row.splice(at, 0, NOTHING), { at, by: 1 });
};

export const deleteRow: Mutation = (grid, chance) => {
  const at = chance.below(grid.cells.length);
  return withRows(grid, (rows) => rows.splice(at, 1), { at, by: -1 });
};

export const deleteColumn: Mutation = (grid, chance) => {
  const at = chance.below(widthOf(grid));
  return withColumns(grid, (row) => row.splice(at, 1), { at, by: -1 });
};

export const repeatRow: Mutation = (grid, chance) => {
  const from = chance.below(grid.cells.length);
  const at = chance.below(grid.cells.length + 1);
  const row = grid.cells[from] ?? [];
  return withRows(grid, (rows) => rows.splice(at, 0, [...row]), { at, by: 1 });
};

export const moveRow: Mutation = (grid, chance) => {
  const rows = [...grid.cells];
  const [row = []] = rows.splice(chance.below(rows.length), 1);
  rows.splice(chance.below(rows.length + 1), 0, row);
  return { ...grid, cells: rows };
};

export const moveColumn: Mutation = (grid, chance) => {
  const from = chance.below(widthOf(grid));
  const to = chance.below(widthOf(grid));
  return withColumns(grid, (row) => {
    const [cell = NOTHING] = row.splice(from, 1);
    row.splice(to, 0, cell);
  });
};

/** A row, or several below one another, beside its headers. */
export const slideRows: Mutation = (grid, chance) => {
  const from = chance.below(grid.cells.length);
  const count = 1 + chance.below(3);
  const at = chance.below(widthOf(grid));
  const isLeft = chance.below(2) === 0;
  const cells = grid.cells.map((row, r) => {
    if (r < from || r >= from + count) return row;
    const copy = [...row];
    if (isLeft) copy.splice(at, 1);
    else copy.splice(at, 0, NOTHING);
    return copy.map((cell, c) => put(cell, row[c] ?? NOTHING, true));
  });
  return { ...grid, cells };
};

/** A block of cells cut out and put elsewhere. */
export const moveBlock: Mutation = (grid, chance) => {
  const { row, column } = spot(grid, chance);
  const height = 1 + chance.below(4);
  const width = 1 + chance.below(4);
  const down = chance.below(7) - 3;
  const right = chance.below(7) - 3;
  const isIn = (r: number, c: number) =>
    r >= row && r < row + height && c >= column && c < column + width;
  const cleared = mapCells(grid, (cell, r, c) => (isIn(r, c) ? NOTHING : cell));
  return mapCells(cleared, (cell, r, c) => {
    if (!isIn(r - down, c - right)) return cell;
    const over = grid.cells[r]?.[c] ?? NOTHING;
    return put(grid.cells[r - down]?.[c - right] ?? NOTHING, over, down === 0);
  });
};

/**
 * What lies on a cell once another was put over it. A bare figure over a computed one is what the officer
 * would have typed there, and nothing on the sheet tells it from that, where it comes from another row
 * or was out of place before; within a row the place it left is blank.
 */
function put(moved: GridCell, over: GridCell, isOfRow: boolean): GridCell {
  const isTyped = isFigure(moved.text) && (!isOfRow || moved.typed === true);
  return isTyped && over.role === 'computed' ? { ...moved, role: 'computed' } : moved;
}

/** Two columns in each other's place, from a row down or as a whole. */
export const swapColumns: Mutation = (grid, chance) => {
  const a = chance.below(widthOf(grid));
  const b = chance.below(widthOf(grid));
  const from = chance.below(2) ? 0 : chance.below(grid.cells.length);
  return mapCells(grid, (cell, row, column) => {
    if (row < from || (column !== a && column !== b)) return cell;
    return put(grid.cells[row]?.[column === a ? b : a] ?? NOTHING, cell, true);
  });
};

export const swapRows: Mutation = (grid, chance) => {
  const a = chance.below(grid.cells.length);
  const b = chance.below(grid.cells.length);
  return withRows(grid, (rows) => {
    const [first = [], second = []] = [rows[a], rows[b]];
    rows[a] = second;
    rows[b] = first;
  });
};

/** Several rows once more, right below. */
export const repeatBlock: Mutation = (grid, chance) => {
  const from = chance.below(grid.cells.length);
  const count = 1 + chance.below(4);
  const block = grid.cells.slice(from, from + count);
  const at = from + block.length;
  return withRows(grid, (rows) => rows.splice(at, 0, ...block), { at, by: block.length });
};

/** A column's texts in two: 产出指标 beside 数量指标, ≥ beside 95 beside %. */
export const splitColumn: Mutation = (grid, chance) => {
  const column = chance.below(widthOf(grid));
  const from = chance.below(grid.cells.length);
  let row = -1;
  return withColumns(
    grid,
    (cells) => {
      row += 1;
      const { text, role } = cells[column] ?? NOTHING;
      const parts = row < from ? null : /^(\D+)(\d.*)$|^(\d[\d.,]*)(\D+)$/su.exec(text);
      const [first, second] = parts ? parts.slice(1).filter(Boolean) : [];
      if (first === undefined || second === undefined) return cells.splice(column + 1, 0, NOTHING);
      return cells.splice(column, 1, { text: first, role }, { text: second, role: 'own' });
    },
    { at: column + 1, by: 1 },
  );
};

/** Two columns' texts in one. */
export const joinColumns: Mutation = (grid, chance) => {
  const column = chance.below(widthOf(grid));
  return withColumns(
    grid,
    (cells) => {
      const [first = NOTHING, second = NOTHING] = cells.slice(column, column + 2);
      if (!isFilled(first) || !isFilled(second)) {
        return cells.splice(column, 2, isFilled(first) ? first : second);
      }
      const text = `${first.text}${second.text}`;
      return cells.splice(column, 2, { text, role: 'own' });
    },
    { at: column + 1, by: -1 },
  );
};
