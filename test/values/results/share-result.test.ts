import { parseResult, parseTarget, readShare } from '../../../src/values';
import { notation } from '../notation';

const told = (target: string, text: string): string =>
  notation(readShare(parseTarget({ text: target }), parseResult({ text })));

test.each([
  ['≥90%', '3/4', '· 75 %'],
  ['≥90%', '18/18', '· 100 %'],
  ['≥90%', '0/18', '· 0 %'],
  ['≥90%', '1/8', '· 12.5 %'],
])('beside %s, %s is %s', (target, text, expected) => expect(told(target, text)).toBe(expected));

test.each([
  ['≥90%', '19/18', 'more than all'],
  ['≥90%', '3/0', 'a share of nothing'],
  ['≥90个', '3/4', 'no percentage was asked for'],
  ['健全', '3/4', 'nor was a number'],
  ['≥90%', '3/4个', 'words behind it'],
  ['≥90%', '1234567/1234568', 'too long for a count'],
])('beside %s, %s may be two numbers: %s', (target, text) => {
  expect(told(target, text)).toBe('unknown');
});

test('a number stays the number it is', () => expect(told('≥90%', '95%')).toBe('· 95 %'));
