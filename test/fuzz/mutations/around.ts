import { OTHER_CONTENT } from '../../acceptance/other-tables';
import type { Chance } from '../chance';
import { type Grid, type GridCell, isFilled, NOTHING } from '../grid';
import { type Mutation, widthOf, withRows } from './mutation';
import { beside, stacked } from './side-by-side';

/** What else officers keep on the sheet of a form, some of it in the form's own words. */
const OTHERS: readonly (readonly (readonly string[])[])[] = [
  ...Object.values(OTHER_CONTENT),
  [
    ['指标名称', '分值', '得分', '扣分原因'],
    ['制度健全性', '10', '8', '制度更新不及时'],
    ['资金合规性', '20', '20', ''],
    ['合计', '30', '28', ''],
  ],
  [
    ['等级', '分数区间'],
    ['优', '90-100'],
    ['良', '80-89'],
    ['中', '60-79'],
    ['差', '60以下'],
  ],
  [
    ['月份', '预算数', '执行数', '执行率'],
    ['1月', '100.00', '8.33', '8.33%'],
    ['2月', '100.00', '15.00', '15.00%'],
  ],
  [['得分'], ['10'], ['9.5'], ['8']],
  [
    ['评价组评分', '95.5'],
    ['评价组等级', '优'],
  ],
];

/** Something else of the officer's beside, above or below. */
export const addNeighbour: Mutation = (grid, chance) => {
  const other = ownTable(chance.pick(OTHERS));
  const gap = chance.below(3);
  switch (chance.below(3)) {
    case 0:
      return stacked(other, grid, gap);
    case 1:
      return stacked(grid, other, gap);
    default:
      return beside(grid, other, { gap, down: chance.below(grid.cells.length) });
  }
};

/** The same form once more, below or beside, as in a file of several projects. */
export const addForm: Mutation = (grid, chance) => {
  if (grid.cells.length > MOST_ROWS) return grid;
  if (chance.below(3) > 0) return stacked(grid, grid, chance.below(4));
  return beside(grid, grid, { gap: 1 + chance.below(4), down: 0 });
};

const MOST_ROWS = 80;

/** A row of the officer's among those of the form: a heading of a group, a sub-total, a remark. */
export const addGroupRow: Mutation = (grid, chance) => {
  const at = chance.below(grid.cells.length + 1);
  const texts = chance.pick(GROUP_ROWS);
  const from = chance.below(widthOf(grid));
  const row = Array.from({ length: from }, () => NOTHING).concat(texts.map(own));
  return withRows(grid, (rows) => rows.splice(at, 0, row), { at, by: 1 });
};

const GROUP_ROWS: readonly (readonly string[])[] = [
  ['（一）产出指标（50分）'],
  ['二、效益指标', '', '', '', '30'],
  ['小计', '', '', '50', '48.5'],
  ['小计', '50', '', '48.5'],
  ['合计', '', '', '', '100', '95'],
  ['数量指标', '', '', '', '20', '18'],
  ['其中：', '第一批'],
  ['注：得分保留两位小数'],
];

/** A row once more further down, as headers are at the top of a page. */
export const repeatHeader: Mutation = (grid, chance) => {
  const headers = grid.cells.filter((row) => row.some(({ text }) => /三级指标|指标值/.test(text)));
  if (headers.length === 0) return grid;
  const row = chance.pick(headers);
  const at = chance.below(grid.cells.length + 1);
  return withRows(grid, (rows) => rows.splice(at, 0, row), { at, by: 1 });
};

export const hideLines: Mutation = (grid, chance) => {
  const lines = (end: number) =>
    Array.from({ length: 1 + chance.below(3) }, () => chance.below(end));
  if (chance.below(2)) {
    return { ...grid, hiddenRows: [...grid.hiddenRows, ...lines(grid.cells.length)] };
  }
  return { ...grid, hiddenColumns: [...grid.hiddenColumns, ...lines(widthOf(grid))] };
};

/** Notes above, signatures below and a list far to the right, where no reading may mind them. */
export function surrounded(grid: Grid, chance: Chance): Grid {
  const left = firstColumn(grid);
  const indented = (text: string) => [...Array<string>(left).fill(''), text];
  const note = ownTable([indented('附件3：'), [''], ['']]);
  const list = ownTable([
    ['序号', '联系人', '电话'],
    ['1', '张三', '62345678'],
  ]);
  const below = ownTable([[...indented('填表人：张三'), '', '联系电话：62345678']]);
  const under = stacked(stacked(note, grid, 2), below, 3);
  return beside(under, list, { gap: 12, down: chance.below(under.cells.length) });
}

function firstColumn({ cells }: Grid): number {
  const firsts = cells.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0);
  return Math.min(...firsts, cells[0]?.length ?? 0);
}

function ownTable(rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((texts) => texts.map(own));
  return { cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function own(text: string): GridCell {
  const cell = { text, role: null };
  return isFilled(cell) ? { text, role: 'own' } : cell;
}
