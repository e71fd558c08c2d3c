import { isBlankSign, isNotYet } from '../../src/values/blank';

test.each([
  '',
  '-',
  '——',
  '/',
  '\\',
  '*',
  '…',
  '无',
  ' 无 ',
  '（无）',
  '无。',
  'N/A',
  'n/a',
  'null',
])('%p says nothing here', (text) => expect(isBlankSign(text)).toBe(true));

test.each(['0', '-1', '无投诉', '无偏差原因', '不', '√', '3/4', '没有发生事故', '1.'])(
  '%p says something',
  (text) => expect(isBlankSign(text)).toBe(false),
);

test('markup around a blank sign leaves it one', () => {
  expect(isBlankSign('&nbsp;')).toBe(true);
  expect(isBlankSign('<p>无</p>')).toBe(true);
  expect(isBlankSign('<p>无投诉</p>')).toBe(false);
});

test.each(['暂无', '待定', '未填', '未填写', '暂无。'])('%s promises', (text) => {
  expect(isNotYet(text)).toBe(true);
  expect(isBlankSign(text)).toBe(true);
});

test('无 and 不涉及 promise nothing', () => {
  expect(isNotYet('无')).toBe(false);
  expect(isNotYet('不涉及')).toBe(false);
});

test('a lone stop is a sign', () => {
  expect(isBlankSign('。')).toBe(true);
});
