import type { Field } from '../../src/form';
import { DRESS_SIGN, withoutDress, withPointsGiven } from '../../src/form/points-given';
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

test.each([
  ['（20）', '20'],
  ['(9.5分)', '9.5'],
  ['【 20 】', '20'],
  ['满分20分', '20'],
  ['得9.5分', '9.5'],
])('%s is %s points in a dress', (text, given) => {
  expect(DRESS_SIGN.test(text)).toBe(true);
  expect(withoutDress(field(text)).given).toBe(given);
});

test.each(['扣2分', '（含20）', '得分', '满分20分，得18分', '（20）（30）'])(
  '%s is what it says',
  (text) => {
    expect(withoutDress(field(text)).given).toBeUndefined();
  },
);

test('a number cell shows brackets by its format, and is no text in a dress', () => {
  const below = { ...field('(20)'), cell: { ...EMPTY_CELL, text: '(20)', value: -20 } };
  expect(withoutDress(below).given).toBeUndefined();
});
