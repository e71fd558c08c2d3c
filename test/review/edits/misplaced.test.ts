import { reviewSheet } from '../../../src/review';
import { whyMisplaced } from '../../../src/review/edits/misplaced';
import { type ComputedField, parseA1 } from '../../../src/sheet';
import { Decimal } from '../../../src/values';
import { inputOf } from '../../rules/rule-tester';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

/** The ordinary form with a column of points taken off left of the scores. */
const TAKEN_OFF = ORDINARY.map((row, at) => {
  if (at < 11 || at > 20) return row;
  const off = at === 11 ? '扣分' : at === 13 ? '2.50' : at === 20 ? '' : '0.00';
  return [...row.slice(0, 6), off, ...row.slice(6)];
});

const edits = (changes: Record<string, Held>, rows = ORDINARY) =>
  written(reviewSheet(sheetWith(changes, { rows })).reviews.flatMap((review) => review.edits));

test('a score above its weight that no cell of the row explains is written over', () => {
  expect(edits({ G14: '75' })).toEqual(['G14: 7.5']);
});

test('nothing is written over a result that changed places with the score', () => {
  // ≥12场, 7.5 done and 11 given: 11 is nearer to the target than what stands under the results
  expect(edits({ E14: '7.5场', G14: '11' })).toEqual([]);
});

test('nothing is written over a target that changed places with the score', () => {
  expect(edits({ D14: '≥7.5场', E14: '12场', G14: '12' })).toEqual([]);
});

test('nothing is written over a target or a result that is printed once more as the score', () => {
  expect(edits({ D14: '≥12.00次', E14: '9.50次', G14: '9.50' })).toEqual([]);
  expect(edits({ D14: '≥4.00次', E14: '2次', G14: '4.00' })).toEqual([]);
  // a whole number may be the same by chance
  expect(edits({ D14: '≥12次', E14: '5次', G14: '5' })).toEqual(['G14: 4.16', 'G21: 93.56']);
});

test('nothing is written over points taken off with the score right of them', () => {
  expect(edits({ G14: '2.5', H14: '7.50' })).toEqual([]);
  expect(edits({ G14: '2.5', H14: '2.50' })).toContain('G14: 7.5');
});

/** The ordinary form with another column left of the points, headed in row 12. */
const withColumn = (header: string, figures: Readonly<Record<number, string>>) =>
  ORDINARY.map((row, at) => {
    if (at < 11 || at > 20) return row;
    const figure = at === 11 ? header : (figures[at + 1] ?? '');
    return [...row.slice(0, 5), figure, ...row.slice(5)];
  });

test.each([
  ['a score with what the row scored last year', { H14: '86' }, { 14: '7.50' }],
  ['a score below its points with it', { H14: '9.00' }, { 14: '7.5' }],
  ['a score that is cut off with one that is rounded', { H14: '9.00' }, { 14: '7.51' }],
  ['a score with a figure that nobody reads', { H14: '9.00', J14: '7.50' }, {}],
  ['a total with that of the last year', { H21: '91.00' }, { 21: '96.90' }],
] as const)(
  'nothing is written over %s, where the two may have changed places',
  (_, held, last) => {
    expect(edits(held, withColumn('上年得分', last))).toEqual([]);
  },
);

test('nothing is written over a total that begins under the column of another scorer', () => {
  const rows = withColumn('财政评分', { 14: '7.00', 21: '90.00' });
  const wide = rows.map((row, at) => (at === 20 ? [...row.slice(0, 5), '90.00'] : row));
  const proposed = (merges: readonly string[]) =>
    written(
      reviewSheet(sheetWith({}, { rows: wide, merges })).reviews.flatMap(({ edits: all }) => all),
    );
  expect(proposed(['F21:H21'])).toEqual([]);
});

test('what a row scores is written over a figure beside the number of the row', () => {
  const [numbers, last] = [
    { 13: '6.5', 14: '7.5', 15: '8.5' },
    { 13: '15', 14: '8', 15: '10' },
  ];
  expect(edits({ H14: '9.00' }, withColumn('序号', numbers))).toContain('H14: 7.5');
  expect(edits({ H14: '9.00' }, withColumn('上年得分', last))).toContain('H14: 7.5');
  // two that follow each other do so by chance, as scores do
  expect(edits({ H14: '9.00' }, withColumn('上年得分', { 14: '7.5', 15: '8.5' }))).toEqual([]);
});

test('nothing is written over a score beside a figure in no column', () => {
  expect(edits({ G14: '10', I14: '7.50' })).toEqual([]);
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
});

test('nothing is written over a negative figure', () => {
  expect(edits({ G7: '-93.07' })).toEqual([]);
  expect(edits({ G14: '-7.5' })).toEqual([]);
});

test('nothing is written over an amount of its row in the place of a rate, but over 100 that is none', () => {
  expect(edits({ E7: '65.50', G7: '65.50' })).toEqual([]);
  expect(edits({ E7: '65.50', G7: '66' })).not.toEqual([]);
  expect(edits({ D8: '40', E8: '20', G8: '100', E6: '141', D6: '170' })).toContain('G8: 50');
});

test('nothing is written over points and rate that became one figure', () => {
  const low = {
    E6: '6.00',
    E7: '6.00',
    E8: '0.00',
    G7: '4.61',
    G8: '0.00',
    H6: '0.40',
    G21: '87.90',
  };
  expect(edits({ ...low, G6: '104.00' })).toEqual(['B22: 良']);
  expect(edits({ ...low, G6: '14.00' })).toEqual(['G6: 4', 'B22: 良']);
});

test('nothing is written over a figure merged over two columns, one of them not the scores', () => {
  const over = (changes: Record<string, Held>, merges: readonly string[]) =>
    written(
      reviewSheet(sheetWith(changes, { rows: TAKEN_OFF, merges })).reviews.flatMap(
        (review) => review.edits,
      ),
    );
  expect(over({ G14: '0.00', H14: null }, ['G14:H14'])).toEqual([]);
  expect(over({ H14: '0.50' }, [])).toContain('H14: 7.5');
});

test('points under the rates stay under the digits of a calculation', () => {
  const dusty = { text: '10.00', value: 10.004, format: '0.00' };
  expect(edits({ F6: '141.55', G6: dusty })).toEqual([]);
});

test('nothing is written over the last of a list of grades beside the row of the grade', () => {
  const foot = [...ORDINARY.slice(0, 20), ['评分等级', '', '', '', '', '100', '96.90']];
  const list = { I17: '等级', I18: '优', I19: '良', I20: '中', I21: '差' };
  const bounds = { J17: '分数区间', J18: '90-100', J19: '80-89', J20: '60-79', J21: '60以下' };
  expect(edits({ ...list, ...bounds }, foot)).toEqual([]);
  expect(edits({ B22: '良' })).toEqual(['B22: 优']);
});

test('of two totals none is written over', () => {
  const again = [...ORDINARY, ['合计', '', '', '', '', '100', '95']];
  expect(edits({}, again)).toEqual([]);
});

test('nothing is written over a figure above the weight with more digits than scores have', () => {
  expect(edits({ G14: '33.333333' })).toEqual([]);
  expect(edits({ G14: '33.33' })).toEqual(['G14: 7.5']);
});

test('a score computed without a limit is written over, however many its digits', () => {
  // 10 points for ≥12, 13 done: 10 × 13 ÷ 12 = 10.8333…
  expect(edits({ G14: '10.833333', E14: '13次' })).toEqual(['G14: 10', 'G21: 99.4']);
});

test('a wrong rate is written over, but no amount or points in its place', () => {
  expect(edits({ G7: '90.07' })).toEqual(['G7: 93.07']);
  expect(edits({ G7: '339.55' })).toEqual([]);
  expect(edits({ F6: '141.55', G6: '10' })).toEqual([]);
});

test('nothing is written over points that changed places with the total', () => {
  expect(edits({ G21: '100' })).toEqual(['G21: 96.9']);
  expect(edits({ F21: '96.90', G21: '100' })).toEqual([]);
});

test('a total above the form is written over where it is wrong, but not where it may be the points', () => {
  const head = (total: string) => [
    ...ORDINARY.slice(0, 3),
    [...(ORDINARY[3] ?? []), '', '总分', total],
    ...ORDINARY.slice(4, 20),
  ];
  expect(edits({}, head('95.00'))).toEqual(['G4: 96.9']);
  expect(edits({}, head('100'))).toEqual([]);
});

describe('a figure in the place of', () => {
  const EXECUTION_WEIGHT = { executionWeight: { value: new Decimal(20) } };
  const isElsewhere = (at: string, field: ComputedField, changes: Record<string, Held>) => {
    const sheet = sheetWith(changes);
    const { standard, ...input } = inputOf(sheet);
    const parameters = { ...standard.parameters, ...EXECUTION_WEIGHT };
    const cell = parseA1(at);
    const edit = { cell, field, before: sheet.cell(cell) };
    const doubted = { ...input, standard: { ...standard, parameters } };
    return whyMisplaced(doubted as never, edit as never) !== null;
  };

  test.each<[string, string, boolean]>([
    ['150', 'as it is', false],
    ['150.5', 'as it is', true],
    ['150.5%', 'as it is', false],
    // the points of the execution read as 141.55: 10 or the 20 of the standard slid under the rate
    ['10', '141.55', true],
    ['20', '141.55', true],
    ['11', '141.55', false],
    ['10', '10', false],
    ['10', '', true],
    ['11', '', false],
  ])('the rate, %s beside points of %s, belongs elsewhere: %s', (rate, points, expected) => {
    const changes: Record<string, Held> = points === 'as it is' ? {} : { F6: points };
    expect(isElsewhere('G6', 'rate', { ...changes, G6: rate })).toBe(expected);
  });

  test('a score is judged by its row, never that of another field or of a target in words', () => {
    const swapped = { E14: '7.5场', G14: '11' };
    expect(isElsewhere('G14', 'score', swapped)).toBe(true);
    expect(isElsewhere('G14', 'grade' as never, swapped)).toBe(false);
    expect(isElsewhere('G14', 'score', { ...swapped, D14: '健全' })).toBe(false);
  });
});
