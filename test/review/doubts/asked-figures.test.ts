import { reportSheet, reviewSheet } from '../../../src/review';
import { type Held, sheetWith } from '../../rules/sheet-with';

function reported(changes: Record<string, Held>, merges: readonly string[] = []) {
  const form = reportSheet(reviewSheet(sheetWith(changes, { merges }))).forms[0]!;
  const of = (figure: { readonly outcome: string; readonly expected: string | null } | undefined) =>
    `${figure?.outcome} ${figure?.expected ?? '-'}`;
  const { total, fund } = form;
  return { total: of(total), rate: of(fund?.rate), score: of(fund?.score) };
}

const RIGHT = { rate: 'pass 94.00', score: 'pass 9.40' };

test('a total that rests on a score which is asked about is not certainly wrong', () => {
  expect(reported({}, ['G15:G16'])).toEqual({ ...RIGHT, total: 'review -' });
});

test('nor are the figures that rest on an amount its sources do not make', () => {
  // 141 ÷ 135 is 104.44 %, 10 points, 97.50 in all
  const asked = { rate: 'review -', score: 'review -', total: 'review -' };
  expect(reported({ D6: '135.00', G6: '94.01' })).toEqual(asked);
});

test('a wrong total of scores that hold is', () => {
  expect(reported({ G21: '95.90' })).toEqual({ ...RIGHT, total: 'fail 96.90' });
});

test('nor is the score of a rate that is asked about', () => {
  // 8.73 of 900 is 0.97 %; 97 % and its 9.70 speak for each other
  const slip = {
    D6: '900',
    E6: '8.73',
    G6: '97',
    H6: '9.70',
    D7: null,
    E7: null,
    D8: null,
    E8: null,
  };
  const { rate, score } = reported({ ...slip, C7: null, C8: null, G7: null, G8: null });
  expect({ rate, score }).toEqual({ rate: 'review -', score: 'review -' });
});
