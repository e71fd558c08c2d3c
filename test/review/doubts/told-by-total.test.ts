import { isToldByTotal, remainderOf } from '../../../src/review/doubts/told-by-total';
import { Decimal } from '../../../src/values';
import { inputOf } from '../../rules/rule-tester';
import { sheetWith } from '../../rules/sheet-with';

/** Whether the total tells of so many points more than are printed; the ordinary form prints 96.90. */
function isTold(more: string, total: string | null = '96.90') {
  return isToldByTotal(inputOf(sheetWith({ G21: total })).scores, new Decimal(more));
}

test('a total tells of points that the printed scores have too few or too many', () => {
  expect(isTold('0')).toBe(true);
  expect(isTold('-2.40', '94.50')).toBe(true);
  expect(isTold('0.50', '97.40')).toBe(true);
  expect(isTold('0.50', '97.39')).toBe(true);
});

test('another total tells of none, nor does a blank', () => {
  expect(isTold('0.50')).toBe(false);
  expect(isTold('0.50', '97.42')).toBe(false);
  expect(isTold('0', null)).toBe(false);
});

test('a score that nobody has counts nothing', () => {
  const none = sheetWith({ E15: null, G15: null, G21: '86.90' });
  expect(isToldByTotal(inputOf(none).scores, new Decimal(0))).toBe(true);
});

test('a total tells of points up to their last digit', () => {
  expect(isTold('0.50', '97.411')).toBe(true);
  expect(isTold('0.50', '97.412')).toBe(false);
});

/** What the total leaves for row 14, whose 7.50 points are in the 96.90 of all. */
function leftFor14(changes: Record<string, string | null>): string | null {
  const { scores } = inputOf(sheetWith(changes));
  return remainderOf(scores, scores.indicators[1]!)?.toString() ?? null;
}

test('a total leaves for a score what the others have not', () => {
  expect(leftFor14({})).toBe('7.5');
  expect(leftFor14({ G14: null, G21: '95.00' })).toBe('5.6');
  // a row that is not scored takes none of the 91.90
  expect(leftFor14({ G17: '-', G21: '91.90' })).toBe('7.5');
});

test('nothing is left where the total or another score is blank', () => {
  expect(leftFor14({ G21: null })).toBeNull();
  expect(leftFor14({ G15: null })).toBeNull();
});
