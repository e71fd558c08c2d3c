import { readBefore } from '../../../src/values/grammar/before-number';

/** `operators; period`, with 「of an object」 where only money is counted; null for unknown words. */
function told(before: string): string | null {
  const read = readBefore(before);
  if (read === null) return null;
  const operators = read.operators.map(({ operator }) => operator).join('');
  return `${operators};${read.period}${read.ofObject === true ? ' of an object' : ''}`;
}

test.each([
  ['', ';'],
  ['≥', '≥;'],
  ['不低于', '≥;'],
  ['共', ';'],
  ['已完成', ';'],
  ['全年培训不少于', '≥;'],
  ['不超过至少', '≥≤;'],
])('%p is known in every word: %s', (before, expected) => expect(told(before)).toBe(expected));

test.each([
  ['每月', ';/月'],
  ['平均每月', ';/月'],
  ['每人每月', ';/人·月'],
  ['每户', ';/户 of an object'],
  ['户均', ';/户 of an object'],
  ['不低于每人', '≥;/人'],
  ['每年≥', '≥;/年'],
])('%s names a period or an object: %s', (before, expected) => expect(told(before)).toBe(expected));

test.each([
  ['满意度≥', '≥;'],
  ['满意度:≥', '≥;'],
  ['满意度', null],
  ['未达到满意度≥', null],
  ['满意度未:≥', null],
  ['满意度不≥', null],
  ['每月每年', null],
  ['每墙每月', null],
  ['每世纪', null],
  ['大约', null],
])('%s: a label only before an operator, and none that denies: %p', (before, expected) => {
  expect(told(before)).toBe(expected);
});

test('a label of thirty characters stands before an operator, one of more does not', () => {
  expect(told(`${'甲'.repeat(30)}≥`)).toBe('≥;');
  expect(told(`${'甲'.repeat(31)}≥`)).toBeNull();
});
