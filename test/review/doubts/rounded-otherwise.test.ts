import {
  leavesOtherwise,
  OF_FEWER_DIGITS,
  OF_HALF_POINTS,
} from '../../../src/review/doubts/rounded-otherwise';
import { type Changes, doubtAt, edits, over } from './edited';

describe('a score of fewer decimals than its cell shows', () => {
  /** 11 of 12 events are 9.1666 of 10 points; all others are whole, and so is 预算执行. */
  const coarse: Changes = { E14: '11次', E6: '150.00', G6: '100.00', H6: '10.00', G21: '99.10' };
  const held = (text: string, value: number | string = Number(text)) => ({
    ...coarse,
    G14: { text, value },
  });

  test('is asked about where no score has more', () => {
    const why = '表内各得分都不超过一位小数，这一格可能也取到了一位或整数';
    expect(doubtAt('G14', held('9.10'))).toBe(why);
    expect(edits(held('9.10'))).toEqual([]);
  });

  test('is asked about where it is whole, as another row of the form', () => {
    const second: Changes = { E18: '41%', G18: { text: '10.00', value: 10 }, G21: '97.00' };
    expect(edits({ ...held('9.00'), ...second })).toEqual([]);
    // 41 of 48 % are 10.25 of 12 points: neither 11.00 nor 10.90 is that without its decimals
    for (const G18 of ['11.00', '10.90']) {
      const unlike = { ...second, G18: { text: G18, value: Number(G18) } };
      expect(edits({ ...held('9.00'), ...unlike })).toContain('G14: 9.16');
    }
  });

  test('is written over where it is a text, further away, the only whole one, or beside a score of two', () => {
    expect(edits(held('9.10', '9.10'))).toContain('G14: 9.16');
    expect(edits({ ...held('9.30'), G21: '99.30' })).toContain('G14: 9.16');
    expect(edits({ ...held('9.00'), G21: '99.00' })).toContain('G14: 9.16');
    expect(edits({ ...held('9.10'), E18: '45%', G18: '11.33' })).toContain('G14: 9.16');
  });
});

describe('where the printed total leaves for a score what another rounding of it gives', () => {
  const WHY = '按表内总分推算，这一格的小数取法与算出的不同';
  /** 11 of 12 events are 9.16 of 10 points cut off, and 9.17 half up; the other scores are 89.40. */
  const blank: Changes = { E14: '11次', G14: null };

  test('a blank is not filled, nor a wrong score written over', () => {
    expect(edits({ ...blank, G21: '98.50' })).toEqual([]);
    expect(edits({ ...blank, G21: '98.60' })).toEqual([]);
    expect(doubtAt('G14', { ...blank, G14: '9.40', G21: '98.60' })).toBe(WHY);
  });

  test('both are written where it leaves the computed one, or nothing like it', () => {
    expect(edits({ ...blank, G21: '98.56' })).toEqual(['G14: 9.16']);
    // the standard that rounds half up gives the printed figures as well
    expect(edits({ ...blank, G21: '98.57' })).toEqual(['G14: 9.17']);
    expect(edits({ ...blank, G21: '97.00' })).toContain('G14: 9.16');
  });

  test('nor is the score of 预算执行', () => {
    // 94.97 % of 10 points are 9.49 cut off; the rows have 87.50
    const funds = { E6: '142.46', E7: '122.46', G6: '94.97', G7: '94.20', H6: null };
    expect(edits({ ...funds, G21: '96.90' })).toEqual([]);
    expect(edits({ ...funds, G21: '96.99' })).toEqual(['H6: 9.49']);
  });
});

test('a score of one decimal is less than a tenth away, and not below zero', () => {
  // 9 of 12 events are 7.50
  const whole: Changes = { E6: '150.00', G6: '100.00', H6: '10.00' };
  const isOfOne = (score: string) => {
    const held = { text: score, value: Number(score) };
    return OF_FEWER_DIGITS.holds(over('G14', { ...whole, G14: held }));
  };
  expect(isOfOne('7.60')).toBe(false);
  expect(isOfOne('7.40')).toBe(false);
  expect(isOfOne('-7.40')).toBe(false);
});

describe('where all scores are whole, and two of them rounded to that', () => {
  /** 11 of 12 events are 9.16 of 10 points, 41 of 48 % are 10.25 of 12: 9 and 10; 95.45 % of 10 are 9.54. */
  const whole: Changes = {
    E14: '11次',
    G14: '9',
    E18: '41%',
    G18: '10',
    E6: '143.18',
    E7: '123.18',
  };
  const funds: Changes = { G6: '95.45', G7: '94.75', H6: '10', G21: '97' };

  test('10 of 10 for 9.54 is asked about, too, and no blank is filled with decimals', () => {
    expect(edits({ ...whole, ...funds })).toEqual([]);
    expect(edits({ ...whole, ...funds, H6: null, G21: null })).toEqual([]);
    expect(edits({ ...whole, ...funds, G18: null, G21: '97' })).toEqual([]);
  });

  test('nor is a wrong one written over by one with decimals, where two others are rounded', () => {
    const wrong = { ...funds, H6: '8', G21: '95' };
    expect(edits({ ...whole, ...wrong })).toEqual([]);
    // with one of them to the last digit, one is left
    expect(edits({ ...whole, ...wrong, E18: '48%', G18: '12' })).toContain('H6: 9.54');
    expect(edits({ ...whole, ...funds, E14: '12次', G14: '10', E18: '48%', G18: '12' })).toContain(
      'H6: 9.54',
    );
  });
});

describe('where three scores differ from what they are', () => {
  /** 9.16 of 10 points, 15 × 41 ÷ 60 = 10.25 and 10 × 85 ÷ 90 = 9.44. */
  const short: Changes = {
    E14: '11次',
    E18: '41%',
    E20: '85%',
    H18: '受天气影响。',
    H20: '受天气影响。',
  };

  test('and each is the nearest half point, nothing is written over them', () => {
    const halves = { ...short, G14: '9.00', G18: '10.50', G20: '9.50', G21: '93.40' };
    expect(doubtAt('G20', halves)).toBe(OF_HALF_POINTS.why);
    expect(edits(halves)).toEqual([]);
  });

  test('they are where one of them is not, or is further away, or there are two', () => {
    expect(edits({ ...short, G14: '9.00', G18: '10.60', G20: '9.50', G21: '93.50' })).toContain(
      'G20: 9.44',
    );
    expect(edits({ ...short, G14: '9.00', G18: '11.00', G20: '9.50', G21: '93.90' })).toContain(
      'G20: 9.44',
    );
    expect(edits({ ...short, G14: '9.16', G18: '10.50', G20: '9.50', G21: '93.56' })).toContain(
      'G20: 9.44',
    );
  });
});

describe('what a total leaves', () => {
  /** Whether a total leaves what 9.16 points are by another rounding, for one score or another; the others are 89.40. */
  const leaves = (total: string | null, changes: Changes = {}) =>
    leavesOtherwise(over('G14', { E14: '11次', G14: null, G21: total, ...changes }).input.scores);

  test('is another rounding of a blank up to its last digit', () => {
    expect(leaves('98.571')).toBe(true);
    expect(leaves('98.572')).toBe(false);
    expect(leaves('98.54')).toBe(false);
    expect(leaves('98.56')).toBe(false);
  });

  test('is less than a tenth away with one decimal, and half a point without', () => {
    expect(leaves('98.60')).toBe(true);
    expect(leaves('98.70')).toBe(false);
    expect(leaves('98.90')).toBe(false);
    expect(leaves('98.40')).toBe(true);
    expect(leaves('97.40')).toBe(false);
  });

  test('is nothing where the score is right, or another is blank as well', () => {
    expect(leaves('98.60', { G14: '9.16' })).toBe(false);
    expect(leaves('98.60', { G15: null })).toBe(false);
    expect(leaves(null)).toBe(false);
  });
});
