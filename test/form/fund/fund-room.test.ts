import type { LayoutCorrection } from '../../../src/form';
import { Corrections } from '../../../src/form/correction';
import { Grid } from '../../../src/form/evidence/grid';
import { fundRoom } from '../../../src/form/fund/fund-room';
import { a1 } from '../../../src/sheet';
import { namesOf, roomOf } from '../grid-of';
import { drawn, snapshotOf } from '../snapshot-of';

test('the labels, what names the block and what may hold its figure too are found in reading order', () => {
  const { labels, rails, others } = roomOf(
    '项目资金（万元）|全年预算数|10\n主管部门：水利局|序号\n项目预算（万元）|8|全年执行数：9|执行率',
  );
  expect(labels.map(({ column, cell, weight }) => `${column} ${a1(cell.at)} ${weight}`)).toEqual([
    ...['budget B1 10', 'rate D3 10'],
  ]);
  expect([namesOf(rails), namesOf(others)]).toEqual(['A1', 'A2 A3 C3']);
});

test('the first row that names two amounts is the header, and nothing below the last row', () => {
  const drawing = '项目名称|甲\n项目资金|预算数|执行数\n|年初预算数|实际支出';
  expect(roomOf(drawing).header?.top).toBe(1);
  expect(roomOf(drawing, 0).header).toBeNull();
  expect(roomOf('项目名称|甲\n资金总额|财政拨款|其他资金').header).toBeNull();
});

test('the amounts of tasks have a header only where the form names no others', () => {
  const tasks = '年度主要任务|任务名称|预算金额|实际支出';
  expect(roomOf(`项目名称|甲\n${tasks}`).header?.top).toBe(1);
  expect(roomOf(`${tasks}\n项目资金|预算数|执行数`).header?.top).toBe(1);
  expect(roomOf(`项目资金|预算数|执行数\n${tasks}`).header?.top).toBe(0);
});

test('a word that an officer taught is the label he said, one set aside and a figure are none', () => {
  const sheet = snapshotOf(drawn('甲乙|10|执行数|9'));
  const columns: LayoutCorrection['columns'] = [
    { block: 'fund', at: { header: '甲乙' }, field: 'budget' },
    { block: 'fund', at: { header: '执行数' }, field: 'ignored' },
    { block: 'fund', at: { header: '10' }, field: 'initial' },
  ];
  const layout: LayoutCorrection = {
    ...{ kind: 'layout-correction', version: 1, name: '某局版式', sheet: null },
    ...{ columns, rows: [] },
  };
  const grid = new Grid(sheet, new Corrections(sheet.name, [layout]));
  const { labels } = fundRoom(grid, { left: 0, right: 9 }, 0, 0);
  expect(labels.map(({ column, cell, weight }) => `${column} ${a1(cell.at)} ${weight}`)).toEqual([
    'budget A1 300',
  ]);
});
