import { figureDoubt } from '../../../src/review/doubts/figure-doubt';
import { parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { ORDINARY, sheetWith } from '../../rules/sheet-with';
import { type Changes, doubtAt, edits, scores } from './edited';

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
    expect(edits({ E13: '97人' })).toContain('G13: 0.72');
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

test.each([
  ['≥95%', '1.02'],
  ['100%', '1.26'],
  ['≥90分', '0.93'],
  ['≥1500米', '1.6'],
  ['≥1.5公里', '1600'],
  ['≤2小时', '100'],
  ['≥2公顷', '33'],
])('no score is written where %s done as %s may be in another unit', (target, actual) => {
  expect(edits({ D14: target, E14: actual, G14: '10.00', G21: '99.40' })).toEqual([]);
  expect(edits({ D14: target, E14: actual, G14: null, G21: null, B22: null })).toEqual([]);
});

test.each([
  ['≥3%', '1.5'],
  ['≥1500米', '900'],
  ['≥95%', '2'],
])('%s done as %s is of one unit', (target, actual) => {
  expect(edits({ D14: target, E14: actual, G14: '9.90' })).not.toEqual([]);
});

test('nothing is written over points for a result of 0, with a reason or without', () => {
  expect(edits({ E14: '0次' })).toEqual([]);
  expect(edits({ E14: '0次', H14: null })).toEqual([]);
  expect(edits({ E14: '1次' })).toContain('G14: 0.83');
});

test('nothing is written over a score that makes its row right in the place of the result', () => {
  // at most 8, 10.00 done and 4 given: 4 done and all 10.00 points the other way round
  expect(edits({ D14: '≤8次', E14: '10.00', G14: '4', H14: null })).toEqual([]);
  // 9 of 12 are 7.50 of 10
  expect(edits({ E14: '7.50', G14: '9', H14: null })).toEqual([]);
  expect(edits({ E14: '7.40', G14: '9', H14: null })).toContain('G14: 6.16');
  // 10 of 10 are done, and would be of 9 as well: 9 points are too few
  const met = { D14: '10', E14: '10次', G14: '9', H14: null, G21: '98.40' };
  expect(edits(met)).toEqual([expect.stringContaining('G14: 10')]);
});

test('nothing is written over a score beside a figure or a rule in no column, as over one beside words', () => {
  expect(edits({ G14: '10', I14: '7.50' })).toEqual([]);
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
  expect(edits({ G14: '9', I14: '场地' })).toContain('G14: 7.5');
});

test('nothing is written over a score beside a result below zero, unless the target is, too', () => {
  expect(edits({ E14: '-9次' })).toEqual([]);
  expect(doubtAt('G14', { E14: '-9次' })).toBe('实际完成值是负数，可能多写了负号');
});

describe('a row that is right once the point of its target or result is moved', () => {
  const WHY = '指标值或实际完成值的小数点移动后得分正好相符，可能写错了位数';

  test.each([
    // 9 of 12 are 7.50 of 10
    ['a result', { E14: '0.9次' }],
    ['a target', { D14: '≥120次' }],
    ['by three', { E14: '0.009次' }],
    // all of 15.00 for 66 % of 60 %
    ['full marks', { E18: '6.6%' }],
    // all of 5.00 for 580 of at most 600
    ['a limit', { E17: '5800元' }],
  ])('is asked about: %s', (_, held) => {
    const at = 'E14' in held || 'D14' in held ? 'G14' : 'E18' in held ? 'G18' : 'G17';
    expect(doubtAt(at, held)).toBe(WHY);
    expect(edits(held)).toEqual([]);
  });

  test('is not where the result then is far beyond its target, or another figure is printed', () => {
    // 9.9 % of 60 % would be 99 % of it
    expect(edits({ E18: '9.9%' })).toContain('G18: 2.47');
    expect(edits({ E14: '0.9次', G14: '7.40' })).toContain('G14: 0.75');
  });
});

test('nothing is written over scores that are right with points moved from one row to the other', () => {
  // 15.00 and 7.50 of 15.00 and 10.00 points, which became 10.00 and 15.00
  const moved = { F13: '10.00', F14: '15.00' };
  expect(edits(moved)).toEqual([]);
  expect(doubtAt('G13', moved)).toBe(
    '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了',
  );
  expect(edits({ ...moved, G14: '7.00', G21: '96.40' })).toContain('G13: 10');
});

test('nothing is written over full marks beyond a limit, unless the name says that less is good', () => {
  // 9 of at most 8 events are 8.75 of 10 points, or 8.88, and all of them of at least 8
  const beyond = { D14: '≤8次', E14: '9次', G14: '10.00', H14: null, G21: '99.40' };
  expect(edits(beyond)).toEqual([]);
  expect(edits({ ...beyond, C14: '群众投诉次数' })).not.toEqual([]);
  expect(edits({ ...beyond, G14: '9.50', G21: '98.90' })).not.toEqual([]);
});
