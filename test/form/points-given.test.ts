import type { Field } from '../../src/form';
import { withPointsGiven } from '../../src/form/points-given';
import { EMPTY_CELL } from '../../src/sheet';

function field(text: string): Field {
  return { at: { row: 0, column: 0 }, cell: { ...EMPTY_CELL, text, value: text }, text };
}

test.each([
  ['13.50/15', '15', '13.50'],
  ['13.5 ／ 15分', '15.00', '13.5'],
  ['0/9', '9%', '0'],
  ['15分/15分', '15', '15'],
])('%s beside %s is %s', (score, weight, given) => {
  expect(withPointsGiven(field(score), field(weight))?.given).toBe(given);
});

test.each([
  ['13.50/20', '15'],
  ['13.50', '15'],
  ['/', '15'],
  ['13/15/15', '15'],
  ['13/15', ''],
])('%s beside %s is what it says', (score, weight) => {
  expect(withPointsGiven(field(score), field(weight))?.given).toBeUndefined();
});

test('without a score or points nothing is out of them', () => {
  expect(withPointsGiven(null, field('15'))).toBeNull();
  expect(withPointsGiven(field('13/15'), null)?.given).toBeUndefined();
});
