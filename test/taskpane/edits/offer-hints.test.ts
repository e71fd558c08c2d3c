import { reviewSheet } from '../../../src/review';
import { worklistOf } from '../../../src/session';
import { offerHints } from '../../../src/taskpane/edits/offer-hints';
import { sheetWith } from '../../rules/sheet-with';

/** What is said above the offers of a form, by its first words. */
function hintsFor(changes: Parameters<typeof sheetWith>[0]): string[] {
  const [review] = reviewSheet(sheetWith(changes)).reviews;
  return offerHints(worklistOf(review!).optional).map((hint) => hint.slice(0, 4));
}

test('a score given lower is weighed against its reason', () => {
  expect(hintsFor({ G13: '14.00', G21: '95.90' })).toEqual(['表内得分']);
});

test('a total is weighed against the scores a person gave', () => {
  // 94.90 is the sum; 14.00 in G19 would make 95.90
  expect(hintsFor({ G19: '13.00', G21: '95.90' })).toEqual(['总分与各']);
});

test('nothing is said where nothing is offered', () => {
  expect(hintsFor({ G21: '97.20' })).toEqual([]);
});
