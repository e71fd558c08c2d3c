import { MISTYPED_POINTS } from '../../../src/review/doubts/mistyped-points';
import { type Changes, doubtAt, edits, FUND, overScore, withFunds } from './edited';

test('nothing is written over scores that are right with points moved from one row to the other', () => {
  // 15.00 and 7.50 of 15.00 and 10.00 points, which became 13.00 and 12.00
  const moved = { F13: '13.00', F14: '12.00' };
  expect(edits(moved)).toEqual([]);
  expect(doubtAt('G13', moved)).toBe(
    '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了',
  );
  expect(edits({ ...moved, G14: '7.00', G21: '96.40' })).toContain('G13: 13');
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

describe('points that may have been moved to another row', () => {
  /** 15.00 of 15.00 and 7.50 of 10.00 points, which became 13.00 and 12.00, with other cells changed. */
  const isMoved = (changes: Changes) =>
    MISTYPED_POINTS.moved.holds(overScore('G13', { F13: '13.00', F14: '12.00', ...changes }));

  test('are what makes both rows right, up to the last digit', () => {
    expect(isMoved({})).toBe(true);
    expect(isMoved({ G14: '7.511' })).toBe(true);
    expect(isMoved({ G14: '7.512' })).toBe(false);
  });

  test('may leave a row one point', () => {
    // 14 more for the one, and 10 of 24 left for the other
    expect(isMoved({ F13: '1.00', F14: '24.00' })).toBe(true);
  });

  test('are none without a result', () => {
    expect(isMoved({ E13: null })).toBe(false);
  });

  test('are not sought in a row that is right, blank or words', () => {
    expect(isMoved({ F13: '15.00', F14: '10.00', G13: '15.01' })).toBe(false);
    expect(isMoved({ G14: null })).toBe(false);
    expect(isMoved({ G14: '待定' })).toBe(false);
  });

  test('are not sought in a row that has no more than miss, or did nothing', () => {
    const other = { G14: '7.00' };
    expect(isMoved({ ...other, F17: '2.00', G17: '0' })).toBe(false);
    expect(isMoved({ ...other, F17: '1.00', G17: '-1.00' })).toBe(false);
    expect(isMoved({ E14: '0次', G14: '0.01' })).toBe(false);
  });
});
