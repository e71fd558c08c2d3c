import { isBlankSign, isNotYet, isPlaceholderReason } from '../../src/values/blank';

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

test.each([
  '',
  '无',
  '0',
  '0.00',
  '0%',
  'XXX',
  '#REF!',
  '#DIV/0!',
  '。。',
  '？',
  '同上',
  '见附件。',
  '(详见附表)',
  '原因',
])('%p gives no reason', (text) => expect(isPlaceholderReason(text)).toBe(true));

test.each(['10', '0.5%', '雨季延误', '见附件：雨季延误', 'XX村未开工', '同上级协调未果'])(
  '%p is more than a placeholder',
  (text) => expect(isPlaceholderReason(text)).toBe(false),
);

test('a closing stop is taken off a word but not off a lone sign', () => {
  expect(isBlankSign('。')).toBe(true);
  expect(isPlaceholderReason('略;')).toBe(true);
});
