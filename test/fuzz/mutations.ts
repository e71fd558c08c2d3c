import type { Area } from '../../src/sheet';
import { OTHER_CONTENT } from '../acceptance/other-tables';
import type { Chance } from './chance';
import { type Grid, type GridCell, moved, NOTHING } from './grid';

/** One change of a sheet; cells that move take their roles along, cells typed over keep theirs. */
export type Mutation = (grid: Grid, chance: Chance) => Grid;

const NUMBERS =
  '0|1|5|10|10.00|100|0.5|-3|12.345|99.999|1e308|1,234.56|９５|0.00|1000000|33.333333|9999999999999999|5分|95%|0.95%|-0'.split(
    '|',
  );
const WORDS =
  '同上|详见附件|达成|部分达成|未完成|优|良|/|—|无|待定|合计|总分|得分|分值|权重|自评得分|评分等级|三级指标|年度指标值|实际完成值|预算执行率|项目资金（万元）|年度资金总额|年初预算数|全年执行数|执行率|产出指标|偏差原因|≥90%|≤5天|12月底前|=|≥|100分|（10分）|暂无数据|#DIV/0!|=1+1| |　|第1页'.split(
    '|',
  );

const typeOver: Mutation = (grid, chance) => {
  const text = chance.pick(chance.below(2) ? NUMBERS : WORDS);
  return changed(grid, spot(grid, chance), (cell) => ({
    text,
    role: cell.role ?? (text.trim() === '' ? null : 'own'),
  }));
};

const spoilText: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ text, role }) => {
    const at = chance.below(text.length + 1);
    const sign = chance.pick(['', ' ', '\n', '0', '.', '-', '：', '（', '％', '\u200b', '约']);
    return { text: text.slice(0, at) + sign + text.slice(at + chance.below(2)), role };
  });

const scaleNumber: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ text, role }) => {
    const number = Number(text.replace(/,/g, ''));
    if (text === '' || Number.isNaN(number)) return { text, role };
    const factor = chance.pick([0, -1, 0.01, 0.1, 2, 10, 100, 10_000]);
    return { text: String(Number((number * factor).toPrecision(12))), role };
  });

const copyText: Mutation = (grid, chance) => {
  const from = filledSpot(grid, chance);
  const { text } = grid.cells[from.row]?.[from.column] ?? NOTHING;
  return changed(grid, spot(grid, chance), ({ role }) => ({ text, role: role ?? 'own' }));
};

const blankCell: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ role }) => ({
    text: '',
    role: role === 'computed' ? role : null,
  }));

const blankColumnPart: Mutation = (grid, chance) => {
  const column = chance.below(widthOf(grid));
  const from = chance.below(grid.cells.length);
  const to = from + chance.below(grid.cells.length - from);
  return mapCells(grid, (cell, row, c) => {
    if (c !== column || row < from || row > to) return cell;
    return { text: '', role: cell.role === 'computed' ? 'computed' : null };
  });
};

const insertRow: Mutation = (grid, chance) => {
  const at = chance.below(grid.cells.length + 1);
  return withRows(grid, (rows) => rows.splice(at, 0, []), shifted(grid.merges, 'row', at, 1));
};

const insertColumn: Mutation = (grid, chance) => {
  const at = chance.below(widthOf(grid) + 1);
  return withColumns(
    grid,
    (row) => row.splice(at, 0, NOTHING),
    shifted(grid.merges, 'column', at, 1),
  );
};

const deleteRow: Mutation = (grid, chance) => {
  const at = chance.below(grid.cells.length);
  return withRows(grid, (rows) => rows.splice(at, 1), shifted(grid.merges, 'row', at, -1));
};

const deleteColumn: Mutation = (grid, chance) => {
  const at = chance.below(widthOf(grid));
  return withColumns(grid, (row) => row.splice(at, 1), shifted(grid.merges, 'column', at, -1));
};

const repeatRow: Mutation = (grid, chance) => {
  const from = chance.below(grid.cells.length);
  const at = chance.below(grid.cells.length + 1);
  const row = grid.cells[from] ?? [];
  return withRows(grid, (rows) => rows.splice(at, 0, [...row]), shifted(grid.merges, 'row', at, 1));
};

const moveRow: Mutation = (grid, chance) => {
  const rows = [...grid.cells];
  const [row = []] = rows.splice(chance.below(rows.length), 1);
  rows.splice(chance.below(rows.length + 1), 0, row);
  return { ...grid, cells: rows };
};

const moveColumn: Mutation = (grid, chance) => {
  const from = chance.below(widthOf(grid));
  const to = chance.below(widthOf(grid));
  return withColumns(
    grid,
    (row) => {
      const [cell = NOTHING] = row.splice(from, 1);
      row.splice(to, 0, cell);
    },
    grid.merges,
  );
};

/** A row, or several below one another, beside its headers. */
const slideRows: Mutation = (grid, chance) => {
  const from = chance.below(grid.cells.length);
  const count = 1 + chance.below(3);
  const at = chance.below(widthOf(grid));
  const isLeft = chance.below(2) === 0;
  const cells = grid.cells.map((row, r) => {
    if (r < from || r >= from + count) return row;
    const copy = [...row];
    if (isLeft) copy.splice(at, 1);
    else copy.splice(at, 0, NOTHING);
    return copy;
  });
  return { ...grid, cells };
};

/** A block of cells cut out and put elsewhere. */
const moveBlock: Mutation = (grid, chance) => {
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
    return put(grid.cells[r - down]?.[c - right] ?? NOTHING, grid.cells[r]?.[c] ?? NOTHING);
  });
};

/**
 * What lies on a cell once a block was put over it: a bare figure of the size of a rate or a score over
 * a computed one is what the officer would have typed there, and nothing on the sheet tells it from that.
 */
function put(moved: GridCell, over: GridCell): GridCell {
  const figure = /^-?[\d,]+(?:\.\d+)?%?$/.test(moved.text) ? parseFloat(moved.text) : Infinity;
  const isTyped = over.role === 'computed' && Math.abs(figure) <= 100;
  return isTyped ? { ...moved, role: 'computed' } : moved;
}

const addMerge: Mutation = (grid, chance) => {
  const { row, column } = spot(grid, chance);
  const bottom = row + chance.below(3);
  const right = column + chance.below(3);
  return { ...grid, merges: [...grid.merges, { top: row, left: column, bottom, right }] };
};

const dropMerge: Mutation = (grid, chance) => {
  const at = chance.below(grid.merges.length + 1);
  return { ...grid, merges: grid.merges.filter((_, i) => i !== at) };
};

/** Something else of the officer's beside, above or below. */
const addNeighbour: Mutation = (grid, chance) => {
  const rows = chance.pick(Object.values(OTHER_CONTENT));
  const own = rows.map((texts) =>
    texts.map((text): GridCell => ({ text, role: text === '' ? null : 'own' })),
  );
  const gap = chance.below(3);
  const blank = Array.from({ length: gap }, (): GridCell[] => []);
  switch (chance.below(3)) {
    case 0: {
      const down = own.length + gap;
      const merges = grid.merges.map((area) => moved(area, down, 0));
      return { cells: [...own, ...blank, ...grid.cells], merges };
    }
    case 1:
      return { ...grid, cells: [...grid.cells, ...blank, ...own] };
    default: {
      const from = chance.below(grid.cells.length);
      const left = widthOf(grid) + gap;
      return {
        ...grid,
        cells: grid.cells.map((row, r) => {
          const beside = own[r - from];
          if (!beside) return row;
          return [...Array.from({ length: left }, (_, c) => row[c] ?? NOTHING), ...beside];
        }),
      };
    }
  }
};

export const MUTATIONS: readonly Mutation[] = [
  typeOver,
  typeOver,
  spoilText,
  scaleNumber,
  copyText,
  blankCell,
  blankColumnPart,
  insertRow,
  insertColumn,
  deleteRow,
  deleteColumn,
  repeatRow,
  moveRow,
  moveColumn,
  slideRows,
  moveBlock,
  addMerge,
  dropMerge,
  addNeighbour,
];

interface Spot {
  readonly row: number;
  readonly column: number;
}

export function widthOf({ cells }: Grid): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 1);
}

function spot(grid: Grid, chance: Chance): Spot {
  return { row: chance.below(Math.max(1, grid.cells.length)), column: chance.below(widthOf(grid)) };
}

/** A cell that holds something, where a few tries find one. */
function filledSpot(grid: Grid, chance: Chance): Spot {
  for (let i = 0; i < 20; i++) {
    const at = spot(grid, chance);
    if (grid.cells[at.row]?.[at.column]?.text) return at;
  }
  return spot(grid, chance);
}

function changed(grid: Grid, at: Spot, change: (cell: GridCell) => GridCell): Grid {
  return mapCells(grid, (cell, row, column) =>
    row === at.row && column === at.column ? change(cell) : cell,
  );
}

function mapCells(
  grid: Grid,
  change: (cell: GridCell, row: number, column: number) => GridCell,
): Grid {
  const width = widthOf(grid);
  const cells = grid.cells.map((row, r) =>
    Array.from({ length: width }, (_, c) => change(row[c] ?? NOTHING, r, c)),
  );
  return { ...grid, cells };
}

function withRows(grid: Grid, change: (rows: GridCell[][]) => void, merges: readonly Area[]): Grid {
  const cells = grid.cells.map((row) => [...row]);
  change(cells);
  return { cells, merges };
}

function withColumns(grid: Grid, change: (row: GridCell[]) => void, merges: readonly Area[]): Grid {
  const width = widthOf(grid);
  const cells = grid.cells.map((row) => {
    const copy = Array.from({ length: width }, (_, c) => row[c] ?? NOTHING);
    change(copy);
    return copy;
  });
  return { cells, merges };
}

/** Merged areas after a row or column was put in (by 1) or taken out (by -1). */
function shifted(merges: readonly Area[], of: 'row' | 'column', at: number, by: 1 | -1): Area[] {
  const [first, last] = of === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return merges
    .map((area) => ({
      ...area,
      [first]: area[first] >= at + (by < 0 ? 1 : 0) ? area[first] + by : area[first],
      [last]: area[last] >= at ? area[last] + by : area[last],
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left)
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}
