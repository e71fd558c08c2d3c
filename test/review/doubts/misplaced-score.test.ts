import { MISPLACED_SCORE } from '../../../src/review/doubts/misplaced-score';
import { figureDoubt } from '../../../src/review/doubts/figure-doubt';
import { parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { ORDINARY, sheetWith } from '../../rules/sheet-with';
import { type Changes, edits, overScore, scores } from './edited';

/** The ordinary form with a column of points taken off left of the scores. */
const TAKEN_OFF = ORDINARY.map((row, at) => {
  if (at < 11 || at > 20) return row;
  const off = at === 11 ? '扣分' : at === 13 ? '2.50' : at === 20 ? '' : '0.00';
  return [...row.slice(0, 6), off, ...row.slice(6)];
});

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

test('nothing is written over a figure merged over two columns, one of them not the scores', () => {
  expect(edits({ G14: '0.00', H14: null }, TAKEN_OFF, ['G14:H14'])).toEqual([]);
  expect(edits({ H14: '0.50' }, TAKEN_OFF)).toContain('H14: 7.5');
});

test('nothing is written over a figure above the weight with more digits than scores have', () => {
  expect(edits({ G14: '33.333333' })).toEqual([]);
  expect(edits({ G14: '33.33' })).toEqual(['G14: 7.5']);
});

test('a score computed without a limit is written over, however many its digits', () => {
  // 10 points for ≥12, 13 done: 10 × 13 ÷ 12 = 10.8333…
  expect(edits({ G14: '10.833333', E14: '13次' })).toEqual(['G14: 10', 'G21: 99.4']);
});

/** Why nothing is written over the score in G14. */
function doubtOf(changes: Changes, field = 'score') {
  const sheet = sheetWith(changes);
  const cell = parseA1('G14');
  const edit = { cell, field, before: sheet.cell(cell) };
  return figureDoubt(inputOf(sheet), edit as never);
}

test('a score is judged by its row, never that of another field or of a target in words', () => {
  const swapped = { E14: '7.5场', G14: '11' };
  expect(doubtOf(swapped)).toBe('表内的数超过分值，可能是本行的指标值或实际完成值');
  expect(doubtOf(swapped, 'grade')).toBeNull();
  expect(doubtOf({ ...swapped, D14: '健全' })).toBeNull();
});

describe('a score', () => {
  test('is written over among right ones, and among blanks', () => {
    expect(edits({ G14: '5.00' })).toContain('G14: 7.5');
    expect(edits(scores({ G14: '5.00' }))).toContain('G14: 7.5');
  });

  test('is left alone where arithmetic refutes more of its column than it bears out', () => {
    const column: Changes = { E13: '97人', E14: '1次', E15: '9%', E17: '6000元', E18: '27%' };
    expect(edits({ ...column, E20: '15%' })).toEqual([]);
    expect(edits({ E13: '970人' })).toContain('G13: 7.27');
  });

  test('is left alone where most of its column are words', () => {
    const words = Object.fromEntries(
      [13, 15, 16, 18, 19].map((row) => [`G${row}`, '按计划完成，无偏差']),
    );
    expect(edits({ ...words, G14: '5.00' })).toEqual([]);
  });

  test('is left alone where the figures about it count the rows', () => {
    const counted = scores({ G13: '1', G14: '2', G15: '3', G16: '4', G17: '5' });
    // the three below are filled, each by what its row scores
    expect(edits(counted)).toEqual(['G18: 15', 'G19: 15', 'G20: 10']);
    expect(edits(scores({ G13: '1', G14: '2', G15: '3' }))).not.toContain('G15: 10');
    expect(edits(scores({ G13: '1', G14: '2' }))).toContain('G14: 7.5');
  });
});

describe('figures that count rows elsewhere', () => {
  test('say nothing of a score further down its column', () => {
    expect(edits(scores({ G13: '1', G14: '2', G15: '3', G17: '2.50' }))).toContain('G17: 5');
  });
});

test('nothing is written over a score beside a figure or a rule in no column, as over one beside words', () => {
  expect(edits({ G14: '10', I14: '7.50' })).toEqual([]);
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
  expect(edits({ G14: '9', I14: '场地' })).toContain('G14: 7.5');
});

const holdsFor = (
  doubt: keyof typeof MISPLACED_SCORE,
  changes: Changes,
  rows = ORDINARY,
  merges: readonly string[] = [],
) => MISPLACED_SCORE[doubt].holds(overScore('G14', changes, rows, merges));

describe('a figure merged over 扣分 and 得分', () => {
  const merged = { G14: '0.50', H14: null };
  const merges = ['G14:H14'];

  test('stands in another column than the scores, among figures that are no scores', () => {
    expect(holdsFor('outOfColumn', merged, TAKEN_OFF, merges)).toBe(true);
    expect(holdsFor('amongOthers', merged, TAKEN_OFF, merges)).toBe(true);
    expect(holdsFor('outOfColumn', {})).toBe(false);
  });

  test('is none where it is blank, or one other row alone has its score elsewhere', () => {
    expect(holdsFor('outOfColumn', { G14: null, H14: null }, TAKEN_OFF, merges)).toBe(false);
    const two = TAKEN_OFF.filter((_, at) => at < 14 || at > 19);
    expect(holdsFor('outOfColumn', merged, two, merges)).toBe(false);
  });
});

test('points taken off have the score beside them up to its last digit, where one is due', () => {
  expect(holdsFor('beside', { G14: '2.5', H14: '7.511' })).toBe(true);
  expect(holdsFor('beside', { G14: '2.5', H14: '7.512' })).toBe(false);
  expect(holdsFor('beside', { E14: null, G14: '2.5', H14: '7.50' })).toBe(false);
});

test('a finer figure than scores was computed from something else where a target is in words', () => {
  expect(holdsFor('finer', { D14: '健全', G14: '33.333333' })).toBe(true);
  expect(holdsFor('finer', { E14: '达成指标', G14: '33.333333' })).toBe(true);
});

test('scores that a person gave bear out no column of which arithmetic refutes more than it proves', () => {
  // rows 18 and 20 are right, 13, 15 and 17 wrong, and 16 and 19 what a person may give for a part
  const part = '部分达成指标并具有一定效果';
  const given = { E16: part, G16: '7.00', E19: part, G19: '10.00' };
  const column = { ...given, E13: '97人', E15: '9%', E17: '6000元' };
  expect(holdsFor('amongOthers', { ...column, G14: '5.00' })).toBe(true);
  expect(holdsFor('amongOthers', { ...column, E17: '580元', G14: '5.00' })).toBe(false);
});
