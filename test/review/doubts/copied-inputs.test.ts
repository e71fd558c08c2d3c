import { OTHER_ROWS } from '../../../src/review/doubts/other-rows';
import { type Changes, doubtAt, edits } from './edited';

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

test('nothing is written over the score beside a result that is the points once more', () => {
  expect(doubtAt('G14', { D14: '≥25次', E14: '10.00' })).toBe(
    '实际完成值与旁边一格的分值相同，与指标值相差很多，可能填错了格',
  );
  // 10.00 of 12 are enough to be a result
  expect(edits({ E14: '10.00' })).toContain('G14: 8.33');
});

test('nothing is written over a calculated score beside a target or a result of the row beside', () => {
  // 9 of 12 are 7.50 of 10, and 9.9 of 12 would be 8.25
  const copied = { E14: '2150人', D14: '≥6000人', G14: '8.23', G21: '97.63' };
  expect(doubtAt('G14', copied)).toBe(
    '指标值或实际完成值与另一行的相同，表内得分用它却得不出，可能填错了行',
  );
  expect(edits({ ...copied, E14: '2190人' })).toContain('G14: 3.65');
});

test('nothing is written over full marks where the result is that of the row beside, and not the target', () => {
  const copied = { D18: '≥95%', E18: '80%', D20: '≥90%', E20: '93.5%', D19: '≥85%', E19: '80%' };
  expect(doubtAt('G18', { ...copied, G19: '14.11' })).toBe(
    '指标值或实际完成值与另一行的相同，表内得分用它却得不出，可能填错了行',
  );
  // with the target of that row, too, its whole row may be a copy
  expect(doubtAt('G18', { ...copied, D19: '≥95%', G19: '12.63' })).toBe(OTHER_ROWS.copied.why);
});

test('a result of three digits is that of another row wherever that stands', () => {
  // 1234 of ≥2000 are 9.25 of 15 points, and 9.99 those of 1332
  const same: Changes = {
    D14: '≥1234次',
    E14: '1234次',
    G14: '10.00',
    D18: '≥2000次',
    E18: '1234次',
    G18: '9.99',
  };
  expect(doubtAt('G18', same)).toContain('与另一行的相同');
  expect(edits({ ...same, D14: '≥1200次', E14: '1200次', E18: '1200次' })).toContain('G18: 9');
  expect(edits({ ...same, E14: '1235次' })).toContain('G18: 9.25');
});
