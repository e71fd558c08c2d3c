import { doubtAt, edits, FUND, withFunds } from './edited';

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
  expect(edits({ E14: '1次', G14: '6.20' })).toContain('G14: 0.83');
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
    // 25 % of 60 % would be more than four times it
    expect(edits({ E18: '25%' })).toContain('G18: 6.25');
    expect(edits({ E14: '0.9次', G14: '6.20' })).toContain('G14: 0.75');
  });
});

test('nothing is written over scores that are right with points moved from one row to the other', () => {
  // 15.00 and 7.50 of 15.00 and 10.00 points, which became 13.00 and 12.00
  const moved = { F13: '13.00', F14: '12.00' };
  expect(edits(moved)).toEqual([]);
  expect(doubtAt('G13', moved)).toBe(
    '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了',
  );
  expect(edits({ ...moved, G14: '7.00', G21: '96.40' })).toContain('G13: 13');
});

test('nothing is written over full marks beyond a limit, unless the name says that less is good', () => {
  // 9 of at most 8 events are 8.75 of 10 points, or 8.88, and all of them of at least 8
  const beyond = { D14: '≤8次', E14: '9次', G14: '10.00', H14: null, G21: '99.40' };
  expect(edits(beyond)).toEqual([]);
  expect(edits({ ...beyond, C14: '群众投诉次数' })).not.toEqual([]);
  expect(edits({ ...beyond, G14: '9.50', G21: '98.90' })).not.toEqual([]);
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

  test('is written over where full marks were given for nearly all, or for one digit less', () => {
    expect(edits({ D18: '≥50%', E18: '45%' })).toContain('G18: 13.5');
    expect(edits({ E18: '40%' })).toContain('G18: 10');
  });
});

test('nothing is written over full marks for less than four tenths', () => {
  // 23.9 ÷ 60 = 0.398
  expect(doubtAt('G18', { E18: '23.9%' })).toBe(
    '完成不到四成却给了满分，可能是指标值或实际完成值填错了',
  );
  expect(edits({ E18: '24%' })).toContain('G18: 6');
  // nothing of what must not happen is no part of it
  const fault = { C14: '安全事故发生数', D14: '0次', E14: '1次', G14: '10.00', G21: '99.40' };
  expect(edits(fault)).toContain('G14: 0');
});

test('nothing is written over the score beside a result that is the points once more', () => {
  expect(doubtAt('G14', { D14: '≥25次', E14: '10.00' })).toBe(
    '实际完成值与旁边一格的分值相同，与指标值相差很多，可能填错了格',
  );
  // 10.00 of 12 are enough to be a result
  expect(edits({ E14: '10.00' })).toContain('G14: 8.33');
});

test('nothing is written over a score above points of which the rest is only taken for those of 预算执行', () => {
  const unprinted = withFunds(
    [...FUND, '执行率'],
    ['', '年度资金总额', '120.00', '150.00', '150.00', '100%'],
  );
  // with 5 of 15 points the rows have 80, and some bureaus give 预算执行 the other 20
  expect(doubtAt('G10', { F10: '5.00' }, unprinted)).toBe(
    '表内得分超过分值，而预算执行率的分值没有印出，分值合计看不出对错，可能是本行分值填错了',
  );
  expect(edits({ F10: '5.00' }, unprinted)).toEqual([]);
  expect(edits({ G11: '9.00' }, unprinted)).toContain('G11: 7.5');
  // printed, they show that the rows have too few
  expect(doubtAt('G13', { F13: '5.00' })).toBeNull();
});

test('nothing is written over a calculated score beside a target or a result of the row beside', () => {
  // 9 of 12 are 7.50 of 10, and 9.9 of 12 would be 8.25
  const copied = { E14: '2150人', D14: '≥6000人', G14: '8.23', G21: '97.63' };
  expect(doubtAt('G14', copied)).toBe(
    '指标值或实际完成值与上一行或下一行的相同，表内得分用它却得不出，可能填错了行',
  );
  expect(edits({ ...copied, E14: '2190人' })).toContain('G14: 3.65');
});

test('nothing is written over full marks where the result is that of the row beside, and not the target', () => {
  const copied = { D18: '≥95%', E18: '80%', D20: '≥90%', E20: '93.5%', D19: '≥85%', E19: '80%' };
  expect(doubtAt('G18', { ...copied, G19: '14.11' })).toBe(
    '指标值或实际完成值与上一行或下一行的相同，表内得分用它却得不出，可能填错了行',
  );
  expect(doubtAt('G18', { ...copied, D19: '≥95%', G19: '12.63' })).toBeNull();
});
