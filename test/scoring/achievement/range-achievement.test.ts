import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const shanghai = findStandard('shanghai')!;

function row(target: string, actual: string) {
  const form = formOf({ rows: [{ target, actual, weight: '10.00', score: '' }] });
  return scoreForm(form, shanghai).indicators[0]!;
}

test.each([
  ['3-5个', '4个', '10.00', 'none', '1'],
  ['3-5个', '3个', '10.00', 'none', '1'],
  ['3-5个', '5个', '10.00', 'none', '1'],
  // 6 ÷ 5
  ['3-5个', '6个', '10.00', 'none', '1.2'],
  ['3-5个', '6.5个', '10.00', 'over', '1.3'],
  ['3-5个', '6.4个', '10.00', 'none', '1.28'],
  // 10 × 2 ÷ 3
  ['3-5个', '2个', '6.66', 'shortfall', '0.6667'],
  ['3-5个', '0个', '0.00', 'shortfall', '0'],
  ['3-5个', '-1个', '0.00', 'shortfall', '-0.3333'],
  ['0-5起', '0起', '10.00', 'none', '1'],
])('%s done as %s gives %s, %s, %s of it', (target, actual, score, deviation, completion) => {
  const read = row(target, actual);
  expect(read.computed?.toFixed(2)).toBe(score);
  expect(read.deviation).toBe(deviation);
  expect(read.completion?.toDecimalPlaces(4).toString()).toBe(completion);
});

test.each([
  ['3-5个', '达成指标', '年度指标值是数值区间，实际完成值不是数值'],
  ['3-5个', '4公里', '单位'],
  ['3-5个工作日', '9个工作日', '高于指标值的上限5'],
])('%s done as %s is for a person: %s', (target, actual, why) => {
  const read = row(target, actual);
  expect(read.computed).toBeNull();
  expect(read.undecided).toContain(why);
});

test.each([
  ['3-5个', '4个', '4 在 3～5 之内'],
  ['3-5个', '5个', '5 在 3～5 之内'],
  ['3-5个', '6个', '6 高于 3～5'],
  ['3-5个', '2个', '低于下限 3'],
])('%s done as %s says why: %s', (target, actual, why) => {
  expect(row(target, actual).explanation?.formula).toContain(why);
});
