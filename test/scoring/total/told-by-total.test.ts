import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf, type FormSpec } from '../form-of';

const NATIONAL = findStandard('national-2020')!;

/** 20 points of a limit of 35 that 43.75 exceeds: 35 ÷ 43.75 leaves 16, less the excess of a quarter 15. */
const EXCEEDED = { target: '≤35元', actual: '43.75元', weight: '20', score: '' };
const DONE = { target: '≥100%', actual: '100%', weight: '80', score: '80' };

function scored(total: string, spec: FormSpec = {}, habits = true) {
  const form = formOf({ fund: null, rows: [EXCEEDED, DONE], total, ...spec });
  return scoreForm(form, NATIONAL, { habits });
}

function candidatesOf({ candidates }: { candidates?: readonly { value: object }[] }): string[] {
  return (candidates ?? []).map(({ value }) => String(value));
}

test('a blank that the printed total counts by the other rule is asked about, and the total left', () => {
  const { indicators, total } = scored('95');
  expect(candidatesOf(indicators[0]!)).toEqual(['16', '15']);
  expect(indicators[0]).toMatchObject({ outcome: 'review', computed: null, toldByTotal: true });
  expect(total.provisional).not.toBeNull();
  expect(total.outcome).not.toBe('fail');
});

test.each([
  ['the sum that comes out', '96'],
  ['a total that leaves the blank out', '80'],
  ['a total that no way of scoring gives', '93'],
  ['no total', ''],
])('with %s a blank is filled in', (_, total) => {
  const [row] = scored(total).indicators;
  expect(row).toMatchObject({ outcome: 'missing', state: 'determined' });
  expect(String(row!.computed)).toBe('16');
});

test('a blank is filled in by a standard that was chosen, whatever the total counts', () => {
  const [row] = scored('95', {}, false).indicators;
  expect(String(row!.computed)).toBe('16');
});

// 944.60 of 1000.00 are 9.446 points: 9.45 rounded half up, 9.44 cut off
test('a blank score of the funds that the total counts rounded otherwise is asked about', () => {
  const fund = { budget: '1000.00', executed: '944.60', weight: '10', rate: '94.46%', score: '' };
  const rows = [{ ...DONE, weight: '90', score: '90' }];
  const found = scored('99.44', { fund, rows }).fund!;
  expect(candidatesOf(found.score)).toEqual(['9.45', '9.44']);
  expect(found.undecided).toBe('预算执行率按口径应得9.45分，按表内总分应得9.44分');
  expect(String(scored('99.45', { fund, rows }).fund!.score.computed)).toBe('9.45');
});

// 2 of 3 are 6.67 points of 10, 6.7 to one decimal
test('only the blanks that the total counts otherwise are asked about', () => {
  const short = { target: '≥3次', actual: '2次', weight: '10', score: '' };
  const full = { target: '≥3次', actual: '3次', weight: '10', score: '' };
  const { indicators } = scored('96.7', { rows: [short, full, DONE] });
  expect(indicators.map(({ outcome }) => outcome)).toEqual(['review', 'missing', 'pass']);
});

test('funds without a score of their own take nothing from what the total tells', () => {
  const fund = { budget: '100.00', executed: '90.00', rate: '90%', weight: '-', score: '-' };
  expect(scored('95', { fund }).indicators[0]).toMatchObject({ toldByTotal: true });
});
