import { parseResult, parseTarget, readOwnUnit } from '../../../src/values';
import { notation } from '../notation';

/** A result under a unit column, as its target has it told. */
function told(target: string, text: string, unitText = '万元'): string {
  const due = parseTarget({ text: target, unitText });
  return notation(readOwnUnit(due, parseResult({ text, unitText }), text));
}

test.each([
  ['≤50', '498000元', '· 498000 元'],
  ['≤50', '498000', '· 498000 元'],
  ['≤50', '5000000元', '· 5000000 元'],
  ['≤50', '49.8', '· 498000 元'],
  ['≤50', '5000', '· 50000000 元'],
])('beside %s万元, %s is %s', (target, text, expected) => {
  expect(told(target, text)).toBe(expected);
});

test.each([
  ['≤50', '50000001元', 'more than a hundred times the target'],
  ['≤50', '4999元', 'less than a hundredth of it'],
  ['=0', '498000元', 'nothing is near zero'],
])('beside %s万元, %s stays undecided: %s', (target, text) => {
  expect(told(target, text)).toBe('unknown');
});

test('a figure with words behind it is no bare one', () => {
  expect(told('≤50', '498000万')).toBe('· 4980000000 元');
});

test('another unit stays what it is', () => expect(told('≤50', '3个')).toBe('· 3 个'));

test('a target without a scale word leaves every result as it is', () => {
  expect(told('≤50元', '498000', '元')).toBe('· 498000 元');
  expect(told('健全', '498000元')).toBe('unknown');
});
