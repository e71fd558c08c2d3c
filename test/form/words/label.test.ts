import {
  pointsOf,
  readLabel,
  withoutNumbering,
  withoutPoints,
} from '../../../src/form/words/label';

test.each([
  ['一 级\n指标：', '一级指标', '一级指标', null],
  ['产出指标（50分）', '产出指标(50分)', '产出指标', '50'],
  ['一、项目资金（万元）', '一、项目资金(万元)', '项目资金', null],
  ['B.一级指标', 'B.一级指标', '一级指标', null],
  ['得分=分值×完成率', '得分=分值×完成率', '得分', null],
  ['三级指标Level3', '三级指标Level3', '三级指标', null],
  ['2024年度绩效目标', '2024年度绩效目标', '绩效目标', null],
  ['▲部门评分', '▲部门评分', '部门评分', null],
  ['得分：：', '得分', '得分', null],
  ['执行数A', '执行数A', '执行数', null],
  ['满分10分值', '满分10分值', '满分10分值', null],
  ['<b>分值</b>', '分值', '分值', null],
])('%j is the label %s, bare %s, with points %p', (text, full, bare, points) => {
  expect(readLabel(text)).toEqual({ full, bare, points });
});

test('a text of more than sixty characters is no label', () => {
  expect(readLabel('指'.repeat(60)).full).toHaveLength(60);
  expect(readLabel('指'.repeat(61))).toEqual({ full: '', bare: '', points: null });
});

test.each([
  ['项目决策（10）', '10'],
  ['产出指标（50分）', '50'],
  ['效益（12.5）', '12.5'],
  ['（10）项目决策', null],
  ['项目决策', null],
])('the label %s prints points of %p', (text, expected) => {
  expect(pointsOf(readLabel(text))).toBe(expected);
});

test.each([
  ['产出指标(50分)', '产出指标'],
  ['产出指标50分', '产出指标'],
  ['产出指标(50)', '产出指标'],
  ['(50分)', '(50分)'],
])('%s without its points is %s', (text, expected) => expect(withoutPoints(text)).toBe(expected));

test.each([
  ['一、产出指标', '产出指标'],
  ['*产出指标', '产出指标'],
  ['(一)产出指标', '产出指标'],
  ['1.产出指标', '产出指标'],
  ['1.5倍', '1.5倍'],
  ['一、', '一、'],
])('%s without its number is %s', (text, expected) => {
  expect(withoutNumbering(text)).toBe(expected);
});
