import { stepsOf } from '../steps-of';
import { readForms } from '../../src/form';
import { assign } from '../../src/form/assign';
import { referenceRows, snapshotOf } from './snapshot-of';

/*
 * Four times the rows take about four times as many steps; what looks at all rows for each row would
 * take sixteen times as many. The times are in `npm run bench`.
 */

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '90', '90'];

const GROWING: Readonly<Record<string, (count: number) => string[][]>> = {
  'equal rows': (count) => [HEADER, ...Array.from({ length: count }, () => ROW)],
  '其中 rows': (count) => [
    HEADER,
    ROW,
    ...Array.from({ length: count }, () => ['', '', '其中：一段', '≥1公里', '1公里', '', '']),
  ],
  'forms side by side': (count) =>
    [HEADER, ROW].map((row) =>
      Array<string[]>(count / 2)
        .fill([...row, ''])
        .flat(),
    ),
  'headers repeated after page breaks': (count) => [
    ...Array.from({ length: count }, () => HEADER),
    ROW,
  ],
};

test.each(Object.entries(GROWING))('the reading of %s grows with their number', (_name, rows) => {
  const [few, many] = [250, 1000].map((count) => {
    const sheet = snapshotOf(rows(count));
    return stepsOf(() => readForms(sheet));
  });
  expect(few).toBeGreaterThan(1000);
  expect(many! / few!).toBeLessThan(5.5);
});

test('rows of other data above a form are passed over with as many steps for each', () => {
  const [none, few, many] = [0, 1000, 4000].map((count) => {
    const data = Array.from({ length: count }, (_, i) => [
      String(i + 1),
      `某单位第${i}科`,
      '办公用品采购',
      (i * 3.7).toFixed(2),
      '得分',
      '2023-05-06',
      '已付款',
    ]);
    const sheet = snapshotOf([...data, ...referenceRows(11)]);
    return stepsOf(() => expect(readForms(sheet).forms).toHaveLength(1));
  });
  const [first, next] = [few! - none!, many! - few!];
  expect(first).toBeGreaterThan(1000);
  expect(next / first).toBeLessThan(3.5);
});

test('claims without a conflict are settled with as many steps for each', () => {
  const [few, many] = [250, 1000].map((count) => {
    const claims = Array.from({ length: count }, (_, i) => ({
      field: `f${i % 4}`,
      cells: [{ row: 0, column: i }],
      weight: 10,
    }));
    return stepsOf(() => expect(assign(claims).best.size).toBe(4));
  });
  expect(few).toBeGreaterThan(250);
  expect(many! / few!).toBeLessThan(5);
});
