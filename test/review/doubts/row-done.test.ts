import {
  doneOf,
  isExplained,
  isLimit,
  isRound,
  sharesOf,
} from '../../../src/review/doubts/row-done';
import { Decimal } from '../../../src/values';
import { inputOf } from '../../rules/rule-tester';
import { sheetWith } from '../../rules/sheet-with';
import type { Changes } from './edited';

/** The second row of the ordinary form, 9 of 12 events for 7.50 of 10 points, with some cells changed. */
function rowOf(changes: Changes = {}) {
  const input = inputOf(sheetWith(changes));
  return { input, form: input.form, score: input.scores.indicators[1]! };
}

test.each<[string, Changes, string | null]>([
  ['the result by the target', {}, '0.75'],
  ['the limit by the result', { D14: '≤6次', E14: '8次' }, '0.75'],
  ['nothing without a result', { E14: '0次' }, null],
  ['nothing of words', { D14: '健全', E14: '达成指标' }, null],
])('what a row did is %s', (_, changes, expected) => {
  const { form, score } = rowOf(changes);
  expect(doneOf(form, score)?.toString() ?? null).toBe(expected);
});

test('less is better of what has the sign for it', () => {
  const of = (changes: Changes) => isLimit(rowOf(changes).form, rowOf(changes).score);
  expect([of({}), of({ D14: '≤6次' }), of({ D14: '健全' })]).toEqual([false, true, false]);
});

test('beyond a limit the points are its part of the result, or less by the part that is too much', () => {
  // 8 of at most 6 are a third too much
  const shares = sharesOf(new Decimal('0.75'), true).map((share) => share.toFixed(4));
  expect(shares).toEqual(['0.7500', '0.6667']);
  expect(sharesOf(new Decimal('0.75'), false)).toHaveLength(1);
});

test('a score is explained by a slip of the arithmetic, or by a total that counts the computed one', () => {
  const of = (changes: Changes) => {
    const { input, score } = rowOf(changes);
    return isExplained(input, score);
  };
  // 7.50 cut off to 7, 8.20 of nothing, and 96.90 that counts 7.50 all the same
  expect(of({ G14: '7.49', G21: '96.89' })).toBe(true);
  expect(of({ G14: '8.23', G21: '97.63' })).toBe(false);
  expect(of({ G14: '8.23' })).toBe(true);
  // 98 % of 10 points for all of 98, in 99.20 that count them
  expect(of({ D14: '≥98', E14: '98', G14: '9.80', G21: '99.20' })).toBe(true);
  expect([of({ G14: null }), of({ E14: null })]).toEqual([true, true]);
});

test('halves are given by feel', () => {
  expect(['8', '8.5', '8.50', '8.4'].map((score) => isRound(new Decimal(score)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
