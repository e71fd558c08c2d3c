import { isRoundedByHabit } from '../../../src/scoring/total/rounded-total';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { scoreForm } from '../../../src/scoring';
import { type FormSpec, formOf } from '../form-of';

/** 7.5 and 7.50, the first of them rounded to 8 or not. */
function counted(score: string) {
  const spec: FormSpec = {
    fund: null,
    rows: [{ target: '≥10', actual: '7.5', weight: '10', score }],
    total: '',
  };
  return scoreForm(formOf(spec), DEFAULT_STANDARD, { habits: true }).indicators;
}

function isRounded(printed: string, sum: string, score: string): boolean {
  return isRoundedByHabit(new Decimal(printed), new Decimal(sum), counted(score), DEFAULT_STANDARD);
}

test('a total is rounded to a whole number only where a score is', () => {
  expect(isRounded('98', '98.4', '8')).toBe(true);
  expect(isRounded('98', '98.4', '7.50')).toBe(false);
});

test('fewer decimals are no more than a last digit', () => {
  expect(isRounded('98.4', '98.36', '7.50')).toBe(true);
});

test('a total is cut off only where a score is rounded otherwise, too', () => {
  expect(isRounded('98.4', '98.45', '7.50')).toBe(false);
  expect(isRounded('98.5', '98.45', '7.50')).toBe(true);
  expect(isRounded('98.4', '98.45', '8')).toBe(true);
});

test('another grade than that of the sum is never a rounding', () => {
  expect(isRounded('90', '89.6', '8')).toBe(false);
  expect(isRounded('90.0', '89.96', '8')).toBe(false);
  expect(isRounded('91', '90.6', '8')).toBe(true);
});
