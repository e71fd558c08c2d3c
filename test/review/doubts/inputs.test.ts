import { inputsOf } from '../../../src/review/doubts/inputs';
import { a1, parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { sheetWith } from '../../rules/sheet-with';

/** The cells a figure of the ordinary form rests on, each once, in the order of the sheet. */
function inputs(at: string): string[] {
  const input = inputOf(sheetWith());
  return [...new Set(inputsOf(input, { cell: parseA1(at) } as never).map(a1))].sort();
}

test.each([
  ['G14', ['D14', 'E14', 'F14']],
  ['G6', ['D6', 'E6']],
  ['G7', ['D7', 'E7']],
  ['H6', ['D6', 'E6', 'F6']],
])('%s rests on %j', (at, expected) => expect(inputs(at)).toEqual(expected));

test('the total rests on every weight, target and result, the grade on the total', () => {
  expect(inputs('G21')).toEqual(expect.arrayContaining(['D6', 'E6', 'D14', 'E14', 'F14', 'F20']));
  expect(inputs('B22')).toEqual(['G21']);
});

test('a cell nobody computes rests on nothing', () => {
  expect(inputs('D14')).toEqual([]);
});

test('a form without funds has no figures of funds, and a figure nobody explained rests on nothing', () => {
  const cell = parseA1('G14');
  const blank = { cell: null, explanation: null };
  const scores = {
    fund: null,
    indicators: [{ cell, explanation: null }],
    total: blank,
    grade: blank,
  };
  expect(inputsOf({ scores } as never, { cell } as never)).toEqual([]);
});
