import { isFootRow, isSumOfAll, weightsOf } from '../../../src/form/indicators/foot-row';
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

describe('under any label', () => {
  /** 90 points in three rows, 87.5 of them given. */
  const scored = (weight: string, score: string) =>
    ({ weight: cellOfText(weight).field, score: cellOfText(score).field }) as unknown as Indicator;
  const all = [scored('40', '40'), scored('30', '28'), scored('20', '19.5')];

  test.each([
    // with and without the points of 预算执行率
    ['总评分||||100|97', true],
    ['某某||||90|87.5', true],
    ['总|分|||100|87.5', true],
    // more than 预算执行率 can add, less than the rows have, no score
    ['某某||||100|97.6', false],
    ['某某||||100|87.4', false],
    ['某某||||90|88', false],
    ['某某||||100|', false],
    // measured, or with other points
    ['某某||90|90|90|87.5', false],
    ['某某||||95|90', false],
  ])('the sum of all rows: %s is %s', (row, expected) => {
    const grid = gridOf(row);
    const cells = new Map(FIELDS.map((field, column) => [field, grid.at(0, column)]));
    const aligned = { row: 0, shift: 0, fit: 0, cells: cells as unknown as RowCells };
    expect(isSumOfAll(aligned, all)).toBe(expected);
    expect(isSumOfAll(aligned, all.slice(1))).toBe(false);
  });

  test('a last row of half of all points may be an indicator', () => {
    const half = [scored('20', '20'), scored('20', '20'), scored('10', '10')];
    const cells = new Map(
      FIELDS.map((field, column) => [field, gridOf('某某||||50|50').at(0, column)]),
    );
    const aligned = { row: 0, shift: 0, fit: 0, cells: cells as unknown as RowCells };
    expect(isSumOfAll(aligned, half)).toBe(false);
  });
});

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
