import { isTotalAsked, reviewSheet } from '../../src/review';
import { type Held, sheetWith } from '../rules/sheet-with';

function isAsked(changes: Record<string, Held>, merges: readonly string[] = []): boolean {
  return isTotalAsked(reviewSheet(sheetWith(changes, { merges })).reviews[0]!);
}

test('a total that rests on a score which is asked about is asked about', () => {
  expect(isAsked({}, ['G15:G16'])).toBe(true);
});

test('a right total, a wrong one and a provisional one are not', () => {
  expect(isAsked({})).toBe(false);
  expect(isAsked({ G21: '95.90' })).toBe(false);
  expect(isAsked({ E13: null })).toBe(false);
});
