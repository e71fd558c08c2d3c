import { isToldByTotal } from '../../../src/review/doubts/told-by-total';
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
