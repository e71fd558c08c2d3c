import { Corrections } from '../../../src/form/correction';
import type { LayoutCorrection } from '../../../src/form/layout-correction';
import { Grid } from '../../../src/form/evidence/grid';
import { fundColumns } from '../../../src/form/fund/fund-columns';
import { fundRoom } from '../../../src/form/fund/fund-room';
import { columnName } from '../../../src/sheet';
import { drawn, snapshotOf } from '../snapshot-of';

const ROW = '\n年度资金总额|100|100|80|10|80%|8';

/** How the columns of a fund block are read, by the officer's words where there are any. */
function readings(drawing: string, columns: LayoutCorrection['columns'] = []) {
  const sheet = snapshotOf(drawn(drawing));
  const layout: LayoutCorrection = {
    ...{ kind: 'layout-correction', version: 1, name: '某局版式', sheet: null },
    ...{ columns, rows: [] },
  };
  const grid = new Grid(sheet, new Corrections(sheet.name, [layout]));
  return fundColumns(grid, fundRoom(grid, { left: 0, right: 20 }, 0, 20).header!);
}

function fields(drawing: string, columns?: LayoutCorrection['columns']): string[] {
  return readings(drawing, columns).map(({ column, field }) => `${columnName(column)} ${field}`);
}

test('the columns come from left to right, that of the row labels left out', () => {
  expect(fields(`项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分${ROW}`)).toEqual([
    ...['B initial', 'C budget', 'D executed', 'E weight', 'F rate', 'G score'],
  ]);
  expect(fields('项目资金|得分|执行数|预算数\n总额|8|80|100')).toEqual([
    ...['B score', 'C executed', 'D budget'],
  ]);
});

test('a column that no field takes is named as one that is not checked', () => {
  const [, idle] = readings('项目资金|预算数|到位数|执行数\n总额|100|90|80');
  expect(idle).toEqual({
    ...{ column: 2, field: 'ignored', confidence: 0.5, corrected: false },
    header: expect.objectContaining({ text: '到位数' }) as unknown,
    evidence: 'C1表头「到位数」不参与核验',
  });
});

test('a column is told by its header', () => {
  const [budget] = readings('项目资金|预算数|执行数\n总额|100|80');
  expect(budget).toEqual({
    ...{ column: 1, field: 'budget', confidence: 1, corrected: false },
    header: expect.objectContaining({ text: '预算数' }) as unknown,
    evidence: '依据B1表头「预算数」',
  });
});

test('a column under a merged header, or under two rows of one, is named once', () => {
  const split = '项目资金|预算数||执行数|到位数\n|年初|全年||\n总额|100|100|80|90';
  expect(fields(split)).toEqual(['B initial', 'C budget', 'D executed', 'E ignored']);
  const above = '||||分值|结转数\n项目资金|预算数|执行数|到位数||结余数\n总额|100|80|90|10|20';
  expect(fields(above)).toEqual([
    ...['B budget', 'C executed', 'D ignored', 'E weight', 'F ignored'],
  ]);
});

test('a guess is told as one', () => {
  const read = readings('项目资金|全年预算数|全年预算数|执行数\n总额|100|100|80');
  expect(read.map(({ guessed }) => guessed?.clause)).toEqual([
    '不止一列的表头像「全年预算数」，这里取其中一列',
    undefined,
    undefined,
  ]);
});

test('a column without a header has none, and rests on its place', () => {
  const [, budget] = readings('项目资金|年初预算数||全年执行数\n总额|100|120|80');
  expect(budget).toMatchObject({ column: 2, field: 'budget', header: null, evidence: '依据C1' });
});

test("a column read by an officer's word says so, set aside or not", () => {
  const drawing = '项目资金|预算数|到位数|执行数\n总额|100|90|80';
  const initial = readings(drawing, [{ block: 'fund', at: { column: 2 }, field: 'initial' }]);
  const said = { column: 2, confidence: 1, evidence: '按用户的指定', corrected: true };
  expect(initial[1]).toMatchObject({ ...said, field: 'initial' });
  const ignored = readings(drawing, [{ block: 'fund', at: { column: 2 }, field: 'ignored' }]);
  expect(ignored[1]).toMatchObject({ ...said, field: 'ignored' });
});
