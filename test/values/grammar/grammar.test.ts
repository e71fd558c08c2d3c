import { isErrorText, readValue } from '../../../src/values/grammar/grammar';
import { notation } from '../notation';

/** The reading, and why where it cannot be decided. */
function told(text: string, year: number | null = null): string {
  const read = readValue(text, year);
  return read.kind === 'unknown' ? read.why : `${notation(read)} from ${read.raw}`;
}

test.each([
  ['', 'blank from '],
  ['——', 'blank from ——'],
  ['“无”', 'blank from 无'],
  ['≥', 'blank from ≥'],
  ['>=', 'blank from >='],
])('%p is blank: %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['≥ 98.00', '≥ 98 from ≥98.00'],
  ['3-5个', '3..5 个 from 3-5个'],
  ['2023年12月31日', '2023-12-31 from 2023年12月31日'],
  ['三次', '· 3 次 from 三次'],
  ['健全', 'qualitative from 健全'],
  ['√', 'qualitative from √'],
])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));

test('a day without a year is of the year of the form', () => {
  expect(told('12月31日前', 2023)).toBe('2023-12-31 from 12月31日前');
  expect(told('12月31日前', 2024)).toBe('2024-12-31 from 12月31日前');
});

test.each([
  ['#DIV/0!', '单元格显示错误值#DIV/0!'],
  ['####', '单元格显示错误值####'],
  ['3/4', '可能是分数，也可能是比例或两个数'],
  ['比例1:2左右', '可能是分数，也可能是比例或两个数'],
  ['3个村5个组', '写了不止一个数'],
  ['第3版手册已印', '数字前后还有说明文字'],
  ['？！', '只有符号，看不出含义'],
])('%s cannot be decided: %s', (text, why) => expect(told(text)).toBe(why));

test.each(['#REF!', '#N/A', '#name?', '#SPILL!', '###'])('%s is an error', (text) => {
  expect(isErrorText(text)).toBe(true);
});

test.each(['REF', '#1', '#REF!甲'])('%s is no error', (text) => {
  expect(isErrorText(text)).toBe(false);
});

test('a text of sixty characters may be a value, a longer one is a sentence', () => {
  const name = (length: number) => `${'0'.repeat(length - 2)}5个`;
  expect(told(name(60))).toBe(`· 5 个 from ${name(60)}`);
  expect(told(name(61))).toBe('数字前后还有说明文字');
});

test('a text keeps the bar it has, whatever the year', () => {
  expect(told('健全|完善', 2023)).toBe('qualitative from 健全|完善');
});
