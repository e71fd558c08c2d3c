import { SLIPPED_FIGURES } from '../../../src/review/doubts/slipped-figures';
import { type Changes, doubtAt, edits, overScore } from './edited';

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
  expect(edits({ D14: target, E14: actual, G14: '9.90', G21: '99.30' })).not.toEqual([]);
});

describe('a row that is right once the point of its target or result is moved', () => {
  const WHY = '指标值或实际完成值的小数点移动（或换算单位）后得分正好相符，可能写错了位数或单位';

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
    // 25 % of 60 % would be more than four times it
    expect(edits({ E18: '25%' })).toContain('G18: 6.25');
    expect(edits({ E14: '0.9次', G14: '6.20', G21: '95.60' })).toContain('G14: 0.75');
  });
});

describe('a row that is right but for a digit of its target or result', () => {
  const WHY = '指标值或实际完成值有一位数字写错时得分正好相符，可能写错了';

  test.each([
    // 45 % of 60 % are 11.25 of 15 points
    ['a digit of the result', { E18: '47%', G18: '11.25' }],
    ['a digit of the target', { D18: '≥62%', E18: '45%', G18: '11.25' }],
    ['a digit twice', { E18: '45%', D18: '≥660%', G18: '11.25' }],
    ['two digits exchanged', { E18: '54%', G18: '11.25' }],
    // all of 15.00 for 61 % of 60 %
    ['full marks', { E18: '16%' }],
  ])('is asked about: %s', (_, held) => {
    expect(doubtAt('G18', { G21: null, ...held })).toBe(WHY);
    expect(edits({ G21: null, B22: null, ...held })).toEqual([]);
  });

  test('is written over where the score is round, calculated by another slip, or the total speaks against it', () => {
    expect(edits({ E18: '47%', G18: '11.5', G21: null, B22: null })).toContain('G18: 11.75');
    // 15 × 47 % = 7.05
    expect(edits({ E18: '47%', G18: '7.05', G21: null, B22: null })).toContain('G18: 11.75');
    // 96.90 less 3.25
    expect(edits({ E18: '47%', G18: '11.25', G21: '93.65' })).toContain('G18: 11.75');
  });

  test('is written over where the score is nearly the computed one', () => {
    // 9.1 of 12 would be 7.58
    expect(edits({ E14: '9.0次', G14: '7.58', G21: '96.98' })).toContain('G14: 7.5');
    expect(edits({ E14: '9.0次', G14: '7.66', G21: '97.06' })).toEqual([]);
  });

  test('is written over where full marks were given for nearly all, or for one digit less', () => {
    expect(edits({ D18: '≥50%', E18: '45%' })).toContain('G18: 13.5');
    expect(edits({ E18: '40%' })).toContain('G18: 10');
  });
});

/** Whether a slip makes a score right of the ordinary form with other cells, whatever its total says. */
const holdsFor = (slip: keyof typeof SLIPPED_FIGURES, at: string, changes: Changes) =>
  SLIPPED_FIGURES[slip].holds(overScore(at, { G21: null, ...changes }));

test('two places are a slip of the point, and minutes for hours', () => {
  // 9 of 12 are 7.50 of 10
  expect(holdsFor('point', 'G14', { E14: '0.09' })).toBe(true);
  expect(holdsFor('point', 'G14', { D14: '≥720', E14: '9' })).toBe(true);
  expect(holdsFor('point', 'G14', { D14: '≥12', E14: '540' })).toBe(true);
  expect(holdsFor('point', 'G14', { D14: '≥730', E14: '9' })).toBe(false);
});

test('no digit is sought where a score is blank, or nothing or all is due', () => {
  expect(holdsFor('digit', 'G18', { E18: '47%', G18: null })).toBe(false);
  expect(holdsFor('digit', 'G18', { E18: null, G18: '11.25' })).toBe(false);
  expect(holdsFor('digit', 'G18', { D18: '健全', G18: '11.25' })).toBe(false);
  // 47 of 60 % would be 11.75
  expect(holdsFor('digit', 'G18', { E18: '67%', G18: '11.75' })).toBe(false);
});

test('more than twice of what is due is not given by feel', () => {
  // 40 of 60 % are 10.00, 20 of them 5.00
  expect(holdsFor('digit', 'G18', { E18: '10%', G18: '10.00' })).toBe(true);
  expect(holdsFor('digit', 'G18', { E18: '20%', G18: '10.00' })).toBe(false);
});

test('a slip gives the score to its last digit, all but full marks', () => {
  const coarse = { E6: '150.00', G6: '100.00', H6: '10.00', G14: '7.5' };
  // 46 of 60 % would be 11.50
  expect(holdsFor('digit', 'G18', { ...coarse, E18: '47%', G18: '11.4' })).toBe(false);
  // 44 of 60 % would be 11.00
  expect(holdsFor('digit', 'G18', { E18: '14%', G18: '11.05' })).toBe(false);
  expect(holdsFor('digit', 'G18', { E18: '40%', G18: '14.99' })).toBe(false);
});

describe('two slips in one row', () => {
  // 9 of 12 are 7.50 of 10 points, which the total of 96.90 counts
  const two: Changes = { E14: '0.9次', G14: '0.75' };

  test('the total that counts the right score is not written over', () => {
    expect(edits(two)).toEqual([]);
    expect(doubtAt('G21', two)).toContain('可能都写错了一位');
    expect(edits({ ...two, G21: '96.40' })).toEqual(['G21: 90.15']);
  });

  test('no third score is written over the mistyped one', () => {
    expect(doubtAt('G14', { E14: '0.9次', G14: '75' })).toBe(SLIPPED_FIGURES.counted.why);
    expect(edits({ E14: '0.9次', G14: '75', G21: '96.40' })).toContain('G14: 0.75');
  });
});
