import { doubtAt, edits } from './edited';

test('nothing is written over points for a result of 0, with a reason or without', () => {
  expect(edits({ E14: '0次' })).toEqual([]);
  expect(edits({ E14: '0次', H14: null })).toEqual([]);
  expect(edits({ E14: '1次', G14: '6.20' })).toContain('G14: 0.83');
});

test('nothing is written over a score beside a result below zero, unless the target is, too', () => {
  expect(edits({ E14: '-9次' })).toEqual([]);
  expect(doubtAt('G14', { E14: '-9次' })).toBe('实际完成值是负数，可能多写了负号');
});

test('nothing is written over full marks beyond a limit, unless the name says that less is good', () => {
  // 9 of at most 8 events are 8.75 of 10 points, or 8.88, and all of them of at least 8
  const beyond = { D14: '≤8次', E14: '9次', G14: '10.00', H14: null, G21: '99.40' };
  expect(edits(beyond)).toEqual([]);
  expect(edits({ ...beyond, C14: '群众投诉次数' })).not.toEqual([]);
  expect(edits({ ...beyond, G14: '9.50', G21: '98.90' })).not.toEqual([]);
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

test('nothing is written over a score beside a target of more than all, unless the result is more, too', () => {
  // 96 of 125 % are 7.68 of 10 points
  const held = { D14: '≥125%', G14: '9.50', G21: '98.90' };
  expect(doubtAt('G14', { ...held, E14: '96%' })).toBe('指标值超过100%，可能多写了一位');
  expect(edits({ ...held, E14: '105%' })).toContain('G14: 8.4');
});
