import { readForms } from '../../../src/form';
import { scoredUnder } from '../../../src/review/standard/scored-under';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { sheetWith } from '../../rules/sheet-with';

// 9 of 12 are 7.50 of 10 points, 8 only when rounded to a whole number
test.each([
  ['auto', 'pass'],
  ['given', 'fail'],
] as const)('8 for 7.50 under a standard that is %s: %s', (by, outcome) => {
  const form = readForms(sheetWith({ G14: '8', G21: '97.40' })).forms[0]!;
  expect(scoredUnder(form, DEFAULT_STANDARD, { by }).indicators[1]!.outcome).toBe(outcome);
});
