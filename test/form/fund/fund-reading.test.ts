import { fundRowOf, headingWeight, unitOf } from '../../../src/form/fund/fund-reading';
import { cellOfText, rowOf } from '../grid-of';

const FIELD = cellOfText('100').field;

test.each([
  ['年度资金总额', 'total'],
  ['其中：财政拨款', 'fiscal'],
  ['上年结转资金', 'carry-over'],
  ['其他资金', 'other'],
  ['合作单位', 'other'],
])('a row labelled %s is of kind %s', (label, kind) => {
  expect(fundRowOf(4, cellOfText(label), new Map())).toMatchObject({
    label,
    kind,
    row: 4,
    shift: 0,
  });
});

test('a row without a label has the fields that are found for it', () => {
  const row = fundRowOf(4, null, new Map([['executed', FIELD]]), -1);
  expect(row).toMatchObject({
    label: '',
    labelCell: null,
    kind: 'other',
    executed: FIELD,
    shift: -1,
  });
  expect([row.initial, row.budget, row.weight, row.rate, row.score, row.reason]).toEqual(
    Array(6).fill(null),
  );
});

test('the unit is that of the first label that prints one', () => {
  expect(unitOf(rowOf('项目资金|预算数（万元）|执行数（元）'))).toBe('万元');
  expect(unitOf(rowOf('项目资金|预算数'))).toBeNull();
});

test('points in a heading count where no cell of the total holds any', () => {
  const cells = rowOf('12|预算执行情况（10分）|执行率（8分）');
  const total = (weight: string | null) =>
    ({ weight: weight === null ? null : cellOfText(weight).field }) as never;
  expect(headingWeight(cells, null)?.text).toBe('10');
  expect(headingWeight(cells, total(null))?.text).toBe('10');
  expect(headingWeight(cells, total(''))?.text).toBe('10');
  expect(headingWeight(cells, total('9'))).toBeNull();
  expect(headingWeight(rowOf('执行率|10分'), null)?.text ?? null).toBeNull();
  expect(headingWeight(rowOf('资金|到位分（5分）|执行分（5分）'), null)).toBeNull();
});
