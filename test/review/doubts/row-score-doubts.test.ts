import { doubtAt, edits } from './edited';

test('of several doubts the one that is told first is that of the place', () => {
  // 10.00 is the target once more, and the result of 0 has points
  const held = { D14: '≥10.00次', E14: '0次', G14: '10.00' };
  expect(doubtAt('G14', held)).toBe('表内的数与本行的指标值或实际完成值相同，可能填错了格');
});

test('nothing is written over a score beside a rule that says otherwise', () => {
  expect(edits({ G14: '9', I14: '每少1场扣0.33分' })).toEqual([]);
});

test('nothing is written over a score of one decimal where no score has more, unless it shows its digits as a text', () => {
  // 11 of 12 are 9.1666 of 10 points; 94.5 % give 9.45
  const coarse = { G14: '9.1', E14: '11次', E6: '150.00', G6: '100.00', H6: '10.00' };
  const cell = (text: string) => ({ ...coarse, G14: { text, value: 9.1 }, G21: '98.60' });
  expect(edits(cell('9.10'))).toEqual([]);
  expect(doubtAt('G14', { ...cell('9.10') })).toBe(
    '表内各得分都不超过一位小数，这一格可能也取到了一位或整数',
  );
  expect(edits({ ...cell('9.10'), G14: { text: '9.10', value: '9.10' } })).not.toEqual([]);
  expect(edits({ ...cell('9.10'), G18: '14.97' })).not.toEqual([]);
  expect(edits({ ...cell('9.00'), G14: { text: '9.00', value: 9 } })).not.toEqual([]);
});
