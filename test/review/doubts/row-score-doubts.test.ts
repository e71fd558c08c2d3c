import { doubtAt, edits } from './edited';

test('of several doubts the one that is told first is that of the place', () => {
  // 10.00 is the target once more, and the result of 0 has points
  const held = { D14: '≥10.00次', E14: '0次', G14: '10.00' };
  expect(doubtAt('G14', held)).toBe('表内的数与本行的指标值或实际完成值相同，可能填错了格');
});

test('nothing is written over a score beside a rule that says otherwise', () => {
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
});
