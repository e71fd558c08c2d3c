import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf, type RowSpec } from '../form-of';

const NATIONAL = findStandard('national-2020')!;

/** 20 points of a limit of 35 that 43.75 exceeds: 35 ÷ 43.75 leaves 16, less the excess of a quarter 15. */
const WRONG: RowSpec = { target: '≤35元', actual: '43.75元', weight: '20', score: '12' };
/** 20 points of a limit of 800 that 832 exceeds by 4 %: 19.23 by the ratio, 19.2 less the excess. */
const LINEAR: RowSpec = { target: '≤800元', actual: '832元', weight: '20', score: '19.20' };
const DONE: RowSpec = { target: '≥100%', actual: '100%', weight: '60', score: '60' };

function rowsOf(rows: readonly RowSpec[], habits = true) {
  return scoreForm(formOf({ fund: null, rows, total: '' }), NATIONAL, { habits }).indicators;
}

function candidatesOf({ candidates = [] }: { candidates?: readonly { value: object }[] }) {
  return candidates.map(({ value }) => String(value));
}

test('a wrong score is left to a person where another row is right by the other rule alone', () => {
  const [row] = rowsOf([WRONG, LINEAR, DONE]);
  expect(candidatesOf(row!)).toEqual(['16', '15']);
  expect(row).toMatchObject({ outcome: 'fail', state: 'judgement', computed: null, value: null });
  expect(row!.undecided).toBe('按口径应得16分，按表内其他指标的算法应得15分');
  expect(row!.waitsFor).toEqual([row!.cell]);
});

// 2 of 3 are 6.67 points of 10; cut off, 13 of 15 are 8.66 of 10 and not 8.67
test('a wrong score is left to a person where another row is cut off', () => {
  const cut = { target: '≥15次', actual: '13次', weight: '10', score: '8.66' };
  const wrong = { target: '≥3次', actual: '2次', weight: '10', score: '5' };
  expect(candidatesOf(rowsOf([wrong, cut, DONE])[0]!)).toEqual(['6.67', '6.66']);
});

// 6.7 is what 6.67 comes to with one decimal
test('fewer decimals are no other value', () => {
  const short = { target: '≥6次', actual: '5次', weight: '10', score: '8.3' };
  const wrong = { target: '≥3次', actual: '2次', weight: '10', score: '5' };
  const [row] = rowsOf([wrong, short, DONE]);
  expect(row).toMatchObject({ outcome: 'fail', state: 'determined' });
  expect(String(row!.computed)).toBe('6.67');
});

// 20 points of a limit of 30 that 35 exceeds: 17.14 by the ratio, less the excess of a sixth 16.67, cut off 16.66
test('only the way that gives all of the other rows is told, where there is one', () => {
  const wrong = { target: '≤30元', actual: '35元', weight: '20', score: '12' };
  const cut = { target: '≥15次', actual: '13次', weight: '10', score: '8.66' };
  expect(candidatesOf(rowsOf([wrong, LINEAR, cut, DONE])[0]!)).toEqual(['17.14', '16.66']);
});

test('beside a wrong score a right one is left as it is', () => {
  const [, , right] = rowsOf([WRONG, LINEAR, { ...WRONG, score: '16' }, DONE]);
  expect(right).toMatchObject({ outcome: 'pass', state: 'determined' });
  expect(candidatesOf(right!)).toEqual([]);
});

// 16.32 has two decimals, 8.9 is 8.89 with one
test('where no one way gives all of the rows, a way that gives some is enough', () => {
  const bare = { target: '≥9次', actual: '8次', weight: '10', score: '8.9' };
  const [row] = rowsOf([WRONG, { ...LINEAR, weight: '17', score: '16.32' }, bare, DONE]);
  expect(candidatesOf(row!)).toEqual(['16', '15']);
});

test.each([
  ['no row is right by habit', [WRONG, { ...LINEAR, score: '19.23' }, DONE], true],
  ['the standard was chosen', [WRONG, LINEAR, DONE], false],
])('%s: the standard speaks alone', (_, rows, habits) => {
  const [row] = rowsOf(rows, habits);
  expect(row).toMatchObject({ outcome: 'fail', state: 'determined' });
  expect(String(row!.computed)).toBe('16');
});

test('what is right, blank or no figure is left as it is', () => {
  const rows = rowsOf([LINEAR, { ...WRONG, score: '16' }, { ...WRONG, score: '' }]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'missing']);
});
