import { asTyped } from '../../src/sheet';

const content = (value: string | number | boolean | null, formula: string | null = null) => ({
  value,
  formula,
  format: 'General',
});

test.each([
  '95',
  '1-2',
  '95%',
  '9月',
  '-',
  '=1',
  '（3）',
  '￥5',
  'TRUE',
  '９５',
  '－',
  '＝',
  '９５％',
  'ＴＲＵＥ',
])('the text %s gets an apostrophe, without which it would become something else', (text) => {
  expect(asTyped(content(text))).toBe(`'${text}`);
});

test.each(['优', '已完成', '按期', ''])('the text %s stays one by itself', (text) => {
  expect(asTyped(content(text))).toBe(text);
});

test('what is no text is handed over as it is, and any text to a cell of text format', () => {
  expect([asTyped(content(9.5)), asTyped(content(false)), asTyped(content(null))]).toEqual([
    9.5,
    false,
    '',
  ]);
  expect(asTyped(content(20, '=D4+D5'))).toBe('=D4+D5');
  expect(asTyped({ value: { error: '#N/A' }, formula: null, format: 'General' })).toBe('#N/A');
  expect(asTyped({ value: '９５', formula: null, format: '@' })).toBe('９５');
});
