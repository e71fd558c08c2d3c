import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const NATIONAL = findStandard('national-2020')!;

const BLANK = { target: '有效维护', actual: '有效维护', weight: '30', score: '' };
const COUNTED = { target: '≥10次', actual: '12次', weight: '20', score: '20' };
const FULL = { target: '≥100%', actual: '100%', weight: '50', score: '50' };

function scored(total: string, rows: readonly object[] = [BLANK, COUNTED, FULL], habits = true) {
  return scoreForm(formOf({ fund: null, rows, total }), NATIONAL, { habits });
}

test.each([true, false])('a blank of which the total counts less is for a person: %s', (habits) => {
  // 20 + 50 are 70, so that 98 leaves 28 of the 30 points
  const { indicators, total } = scored('98', undefined, habits);
  expect(indicators[0]).toMatchObject({ outcome: 'review', computed: null, toldByTotal: true });
  expect(indicators[0]!.candidates!.map(({ value }) => String(value))).toEqual(['30', '28']);
  expect(total.outcome).not.toBe('fail');
});

test.each([
  ['the sum of full marks', '100'],
  ['a total without the blank', '70'],
  ['a total below what is printed', '69'],
  ['a total beyond full marks', '103'],
  ['no total', ''],
])('with %s it is filled in', (_, total) => {
  expect(String(scored(total).indicators[0]!.computed)).toBe('30');
});

test('a row that fell short is filled in by arithmetic', () => {
  const short = { target: '≥10次', actual: '9次', weight: '30', score: '' };
  // 27 + 20 + 50 are 97
  const [row] = scored('95', [short, COUNTED, FULL]).indicators;
  expect(String(row!.computed)).toBe('27');
});

test('of two blanks the one with too few points for what is lost is filled in', () => {
  const few = { target: '≥1次', actual: '1次', weight: '5', score: '' };
  const rows = [{ ...BLANK, weight: '25' }, few, COUNTED, FULL];
  // 100 less 93 are 7, more than the 5 points of the second
  const { indicators } = scored('93', rows);
  expect(indicators.map(({ outcome }) => outcome)).toEqual(['review', 'missing', 'pass', 'pass']);
});

test('a total of which most parts are blank tells nothing of them', () => {
  const { indicators } = scored('98', [BLANK, { ...COUNTED, score: '' }, FULL]);
  expect(indicators.map(({ outcome }) => outcome)).toEqual(['missing', 'missing', 'pass']);
});
