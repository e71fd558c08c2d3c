import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const shanghai = findStandard('shanghai')!;

function row(target: string, actual: string, score = '') {
  const form = formOf({ rows: [{ target, actual, weight: '10.00', score }] });
  return scoreForm(form, shanghai).indicators[0]!;
}

test.each([
  ['2023年11月20日', '10.00'],
  ['2023年12月31日', '10.00'],
  ['2024年1月1日', null],
])('due by 2023年12月31日, done %s gives %s', (actual, score) => {
  const read = row('2023年12月31日前', actual);
  expect(read.computed?.toFixed(2) ?? null).toBe(score);
  expect(read.deviation).toBe(score === null ? 'shortfall' : 'none');
});

test('a late day is worth anything but full marks', () => {
  const outcomes = ['10.00', '9.99', '0.00'].map(
    (score) => row('2023年12月31日前', '2024年1月1日', score).outcome,
  );
  expect(outcomes).toEqual(['fail', 'review', 'review']);
});

test('a month that began in time and ended late is undecided', () => {
  const read = row('2023年6月15日前', '2023年6月');
  expect(read.deviation).toBe('unknown');
  expect(read.undecided).toContain('跨过 2023-06-15');
  // from the first of the month on, which is the day it was due
  expect(row('2023年6月1日前', '2023年6月').deviation).toBe('unknown');
  expect(row('2023年6月30日前', '2023年6月').computed?.toFixed(2)).toBe('10.00');
  expect(row('2023年5月31日前', '2023年6月').deviation).toBe('shortfall');
});

test.each([
  ['达成指标', 'none', '10.00'],
  ['部分达成指标并具有一定效果', 'unmet', null],
])('%s is judged by its level', (actual, deviation, score) => {
  const read = row('2023年12月31日前', actual);
  expect(read.deviation).toBe(deviation);
  expect(read.computed?.toFixed(2) ?? null).toBe(score);
});

test('words of no level are for a person', () => {
  const read = row('2023年12月31日前', '制度修订三项');
  expect([read.computed, read.deviation]).toEqual([null, 'unknown']);
});

test('a number is no day', () => {
  expect(row('2023年12月31日前', '100%').undecided).toBe('年度指标值是日期，实际完成值不是');
});

test('a day in time says so', () => {
  expect(row('2023年12月31日前', '2023年11月20日').explanation?.formula).toContain(
    '2023-11-20 不晚于 2023-12-31',
  );
});
