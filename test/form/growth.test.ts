import { readForms } from '../../src/form';
import type { SheetSnapshot } from '../../src/sheet';
import { snapshotOf } from './snapshot-of';

/*
 * Four times the rows take about four times as long; what looks at all rows for each row would take
 * sixteen times as long, and lies far above the bound even on a busy machine.
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
  const [few, many] = [snapshotOf(rows(1000)), snapshotOf(rows(4000))];
  readForms(few);
  expect(cost(many)).toBeLessThan(9 * Math.max(cost(few), MEASURABLE));
});

/** Below this a measurement is mostly noise, in milliseconds. */
const MEASURABLE = 50;

/** Processor time of one reading in milliseconds, the better of two. */
function cost(sheet: SheetSnapshot): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    readForms(sheet);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
