import { reviewSheet } from '../../../src/review';
import { exceedsPoints } from '../../../src/scoring';
import { a1 } from '../../../src/sheet';
import { Decimal } from '../../../src/values';
import { type Held, sheetWith } from '../../rules/sheet-with';

test.each([
  ['16.67', '16.6666666666667', false],
  ['16.6666666666667', '16.66', false],
  ['50.0000001', '50', false],
  ['50.01', '50', true],
  ['50', '50.01', false],
])('points of %s are more than %s: %s', (points, others, expected) => {
  expect(exceedsPoints(new Decimal(points), new Decimal(others))).toBe(expected);
});

/** 50 ÷ 3, as a cell holds it. */
const THIRD = 16.6666666666667;
const third: Held = { value: THIRD, formula: '=50/3', format: '0.00', text: '16.67' };
/** Rows 13, 14 and 15 of the ordinary form with 50 ÷ 3 points each, all met; rows 16 and 17 with none of theirs. */
const THIRDS: Record<string, Held> = {
  ...{ E14: '12次', F13: third, F14: third, F15: third },
  ...{ F16: '0', G16: '0', F17: '0', G17: '0', G21: '99.40' },
};

/** What is wrong in the rows of thirds, and what is written there. */
function wrongIn(score: Held) {
  const scores = { G13: score, G14: score, G15: score };
  const { findings, edits } = reviewSheet(sheetWith({ ...THIRDS, ...scores })).reviews[0]!;
  const rows = [12, 13, 14];
  return [
    ...findings
      .filter(({ severity, cells }) => severity === 'error' && rows.includes(cells[0]?.row ?? -1))
      .map(({ rule }) => rule),
    ...edits.filter(({ cell }) => rows.includes(cell.row)).map(({ cell }) => a1(cell)),
  ];
}

test.each<[string, Held]>([
  ['the same quotient', { ...(third as object) }],
  ['rounded', '16.67'],
  ['cut off', '16.66'],
])('a met row of 50 ÷ 3 points with its score %s is right', (_, score) => {
  expect(wrongIn(score)).toEqual([]);
});

test('a met row of 50 ÷ 3 points with a cent too much is wrong', () => {
  expect(wrongIn('16.68')).toContain('score-over-weight');
});
