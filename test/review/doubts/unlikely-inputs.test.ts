import { UNLIKELY_INPUTS } from '../../../src/review/doubts/unlikely-inputs';
import { type Changes, doubtAt, edits, overScore } from './edited';

test('nothing is written over points for a result of 0, with a reason or without', () => {
  expect(edits({ E14: '0次' })).toEqual([]);
  expect(edits({ E14: '0次', H14: null })).toEqual([]);
  expect(edits({ E14: '1次', G14: '6.20', G21: '95.60' })).toContain('G14: 0.83');
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

/** Whether a doubt holds for the score of 9 of 12 events, 7.50 of 10 points, with some cells changed. */
const holdsFor = (doubt: keyof typeof UNLIKELY_INPUTS, changes: Changes) =>
  UNLIKELY_INPUTS[doubt].holds(overScore('G14', changes));

test('points for nothing done are doubted where something was due, and are more than nothing', () => {
  const none = { D14: '≥1次', E14: '0次' };
  expect(holdsFor('nothingDone', none)).toBe(true);
  expect(holdsFor('nothingDone', { ...none, G14: '0' })).toBe(false);
  expect(holdsFor('nothingDone', { ...none, G14: null })).toBe(false);
  expect(holdsFor('nothingDone', { ...none, D14: '0次' })).toBe(false);
  expect(holdsFor('nothingDone', { ...none, D14: '健全' })).toBe(false);
  expect(holdsFor('nothingDone', {})).toBe(false);
});

test('a result with a minus is doubted beside a target without one, and a name that tells of no growth', () => {
  const minus = { D14: '≥12', E14: '-9' };
  expect(holdsFor('negative', minus)).toBe(true);
  expect(holdsFor('negative', { ...minus, D14: '≥-12' })).toBe(false);
  expect(holdsFor('negative', { ...minus, C14: '服务人数增长率' })).toBe(false);
  expect(holdsFor('negative', { ...minus, G14: '0' })).toBe(false);
  expect(holdsFor('negative', { ...minus, G14: null })).toBe(false);
  expect(holdsFor('negative', { ...minus, D14: '健全' })).toBe(false);
});

test('a share above 100 % is doubted as a target beside a result of all at most', () => {
  const more = (target: string, actual: string, changes: Changes = {}) =>
    holdsFor('moreThanAll', { D14: target, E14: actual, ...changes });
  expect(more('≥101%', '100%')).toBe(true);
  expect(more('≥100%', '95%')).toBe(false);
  expect(more('≥110%', '100.5%')).toBe(false);
  expect(more('≥120次', '90次')).toBe(false);
  expect(more('健全', '95%')).toBe(false);
  expect(more('≥101%', '100%', { G14: null })).toBe(false);
});

test('a sign is doubted that speaks of a limit', () => {
  const full = { D14: '≤8次', E14: '9次', G14: '10.00' };
  expect(holdsFor('otherSign', full)).toBe(true);
  expect(holdsFor('otherSign', { ...full, D14: '≥8次' })).toBe(false);
  expect(holdsFor('otherSign', { ...full, E14: '8次' })).toBe(false);
  expect(holdsFor('otherSign', { ...full, C14: '投诉（≤8次）' })).toBe(false);
});
