import {
  isNamedAfterYear,
  countsCost,
  countsSaving,
  countsThings,
  countsUnwelcome,
  mayFallTo,
  rateOfWanted,
  spendsTime,
  trendOf,
  trendOfName,
} from '../../src/values/direction';

test.each([
  '投诉次数',
  '差错率',
  '事故发生率',
  '人均成本',
  '空置率',
  '返贫人数',
  '单位能耗',
  '空置率（%）',
])('of %s less is good', (name) => expect(countsUnwelcome(name)).toBe(true));

test.each([
  '投诉处理率',
  '挽回经济损失',
  '成本控制率',
  '成本节约率',
  '培训人数',
  '完成率',
  '事故减少',
])('of %s less is not good', (name) => expect(countsUnwelcome(name)).toBe(false));

test.each([
  ['完成率', true],
  ['满意度', true],
  ['群众满意度(%)', true],
  ['覆盖 率', true],
  ['违规支付率', true],
  ['差错率', false],
  ['故障率', false],
  ['投诉处理率', true],
  ['培训人数', false],
])('%s is a rate of what is wanted: %p', (name, expected) => {
  expect(rateOfWanted(name)).toBe(expected);
});

test.each([
  ['培训人数', true],
  ['培训人数（人）', true],
  ['平台数', true],
  ['开放天数', true],
  ['系数', false],
  ['幸福指数', false],
  ['返贫人数', false],
  ['投诉次数', false],
  ['完成率', false],
])('%s counts things that may be wanted: %p', (name, expected) => {
  expect(countsThings(name)).toBe(expected);
});

test.each([
  ['完成时限（月）', true],
  ['平均响应时间', true],
  ['建设工期', true],
  ['完成及时率', false],
  ['开放时间', false],
])('%s is time spent: %p', (name, expected) => expect(spendsTime(name)).toBe(expected));

test.each([
  ['培训成本', true],
  ['费用总额', true],
  ['成本控制率', false],
  ['投诉次数', false],
])('%s is a sum of money spent: %p', (name, expected) => expect(countsCost(name)).toBe(expected));

test.each([
  ['成本节约额', true],
  ['成本降低率', true],
  ['人均成本', false],
])('%s counts what was saved, or a rate: %p', (name, expected) => {
  expect(countsSaving(name)).toBe(expected);
});

test.each([
  ['较上年增长', 'up'],
  ['同比下降', 'down'],
  ['下降到', null],
  ['提高至', null],
  ['增长或下降', null],
  ['共', null],
])('before a number %s goes %p', (before, expected) => expect(trendOf(before)).toBe(expected));

test.each([
  ['降低投诉率', true],
  ['减少安全事故数（起）', true],
  ['缩短办理时间', true],
  ['降低能耗', false],
  ['能耗降低率', false],
  ['降低率', false],
  ['提高就业率', false],
])('a number beside %s may be where it falls to: %p', (name, expected) => {
  expect(mayFallTo(name)).toBe(expected);
});

test.each([
  ['发案下降率', 'down'],
  ['降低能耗', 'down'],
  ['收入增长率', 'up'],
  ['提高收入', 'up'],
  ['提高能耗降低率', null],
  ['能耗', null],
])('the indicator %s is a change %p', (name, expected) => {
  expect(trendOfName(name)).toBe(expected);
});

test.each([
  ['完成年度', true],
  ['投产年份（年）', true],
  ['年度培训人数', false],
  ['使用年限', false],
])('%s is a year: %p', (name, expected) => expect(isNamedAfterYear(name)).toBe(expected));
