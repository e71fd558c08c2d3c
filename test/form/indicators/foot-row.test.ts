import { isFootRow, weightsOf } from '../../../src/form/indicators/foot-row';
import type { RowCells } from '../../../src/form/indicators/place-row';
import type { Indicator } from '../../../src/form';
import type { IndicatorField } from '../../../src/form/fields';
import { cellOfText, gridOf } from '../grid-of';

const FIELDS: readonly IndicatorField[] = ['level1', 'name', 'target', 'actual', 'weight', 'score'];
const weighing = (text: string) => ({ weight: cellOfText(text).field }) as unknown as Indicator;
/** Rows of 60 and 30 points. */
const ROWS = [weighing('60'), weighing('30分')];

/** Whether a row under 一级指标, 三级指标, 指标值, 完成值, 分值 and 得分 ends the block. */
function ends(row: string, rows: readonly Indicator[] = ROWS): boolean {
  const grid = gridOf(row);
  const cells = new Map(
    FIELDS.map((field, column) => [field, grid.at(0, column)]),
  ) as unknown as RowCells;
  return isFootRow(grid.filled(0), { row: 0, shift: 0, fit: 0, cells }, rows);
}

test.each([
  ['总分||||100|97', true],
  ['评价等级|优', true],
  ['小计||||60|58', false],
  // the grades there are, and what begins or explains another form
  ['等级|优|良|中|差', true],
  ['优|90-100', true],
  ['差|60分以下', true],
  ['90-100|优', true],
  ['60以下|差', true],
  ['优|良', false],
  ['某某县项目支出绩效自评表', true],
  ['注：得分不超过分值。', true],
  ['|注意事项宣传', false],
  // named in a cell of its own, with a target: an indicator under a level called so
  ['合计|保洁长度|12|12|10|10', false],
  ['合计|保洁长度|||10|10', true],
  ['产出指标|保洁长度|12|12|10|10', false],
  ['||||100|97', true],
  ['||||90|88', true],
  ['||||89.9995|88', true],
  ['||||89.9|88', false],
  ['||90|1|2|3', false],
  ['||100|1|2|3', false],
  ['|100|90|88', true],
  // a label nobody knows before figures in the last columns, unless a name or target stands there
  ['某某||||90|88', true],
  ['|某某|||90|88', false],
  ['||某某||90|88', false],
])('%s ends the block: %s', (row, expected) => expect(ends(row)).toBe(expected));

test('a grade alone ends a block that has rows, and so do figures', () => {
  expect([ends('优'), ends('优', [])]).toEqual([true, false]);
  expect([ends('||||100|97'), ends('||||100|97', [])]).toEqual([true, false]);
});

test('rows without points add up to nothing that could end a block', () => {
  expect(ends('||||0|0', [weighing(''), weighing('待定')])).toBe(false);
});

test.each([
  ['10', 10],
  ['10分', 10],
  ['', 0],
  ['待定', 0],
])('points of %p weigh %i, together with others their sum', (text, expected) => {
  expect(weightsOf([weighing(text)])).toBe(expected);
  expect(weightsOf([weighing(text), { weight: null }, weighing('5')])).toBe(expected + 5);
});
