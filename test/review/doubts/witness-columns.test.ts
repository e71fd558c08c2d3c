import { isBorneOutBeside } from '../../../src/review/doubts/witness-columns';
import { type Changes, doubtAt, edits, overScore, withColumn } from './edited';

const WHY = '旁边一栏的数与表内得分相符，可能是指标值或实际完成值填错了';

/** The ordinary form with 5 of 12 events done instead of 9, whose 7.50 points then stand in column H. */
const MISTYPED: Changes = { E14: '5次' };

test.each<[string, string, Record<number, string>]>([
  ['the share that was done', '完成率', { 13: '107.5%', 14: '75.00%', 15: '100%', 17: '100%' }],
  ['the points taken off', '扣分', { 13: '0', 14: '2.50', 15: '0', 17: '0' }],
  ['a second scorer', '复评', { 13: '15.00', 14: '7.50', 15: '10.00', 17: '5.00' }],
])('nothing is written over a score that a column beside bears out: %s', (_, header, figures) => {
  const rows = withColumn(header, figures);
  expect(doubtAt('H14', MISTYPED, rows)).toBe(WHY);
  expect(edits(MISTYPED, rows)).toEqual([]);
});

test.each<[string, string, Record<number, string>]>([
  [
    'its figure is of the computed one',
    '完成率',
    { 13: '107.5%', 14: '41.66%', 15: '100%', 17: '100%' },
  ],
  ['it has no figure there', '完成率', { 13: '107.5%', 15: '100%', 17: '100%', 18: '110%' }],
  ['the other rows have other figures', '序号', { 13: '3', 14: '7.50', 15: '7', 17: '9' }],
])('a score is written over beside a column where %s', (_, header, figures) => {
  expect(edits(MISTYPED, withColumn(header, figures))).toContain('H14: 4.16');
});

test('points once more beside full marks bear nothing out', () => {
  // all of 15.00 points for 45 of 60 %, and no row that fell short tells a score from its points
  const full: Changes = { E14: '12次', H14: '10.00', E18: '45%', H21: '99.40' };
  const points = { 13: '15.00', 14: '10.00', 15: '10.00', 17: '5.00', 18: '15.00' };
  expect(edits(full, withColumn('核定分', points))).toContain('H18: 11.25');
});

describe('a column bears a score out', () => {
  const holdsFor = (header: string, figures: Record<number, string>, changes: Changes = {}) => {
    const { input, score } = overScore(
      'H14',
      { ...MISTYPED, ...changes },
      withColumn(header, figures),
    );
    return isBorneOutBeside(input, score);
  };

  test('by two other rows at least, and three of four', () => {
    expect(holdsFor('复评', { 13: '15.00', 14: '7.50' })).toBe(false);
    expect(holdsFor('复评', { 13: '15.00', 14: '7.50', 15: '10.00' })).toBe(true);
    const third = { 13: '15.00', 14: '7.50', 15: '10.00', 17: '4.00' };
    expect(holdsFor('复评', third)).toBe(false);
    expect(holdsFor('复评', { ...third, 18: '15.00' })).toBe(true);
  });

  test('up to its last digit', () => {
    const off = (figure: string) => holdsFor('扣分', { 13: '0', 14: figure, 15: '0', 17: '0' });
    expect(off('2.511')).toBe(true);
    expect(off('2.512')).toBe(false);
    const share = (figure: string) =>
      holdsFor('完成率', { 13: '107.5%', 14: figure, 15: '100%', 17: '100%' });
    expect(share('74.89%')).toBe(true);
    expect(share('74.88%')).toBe(false);
  });

  test('but no blank', () => {
    const second = { 13: '15.00', 14: '7.50', 15: '10.00' };
    expect(holdsFor('复评', second, { H14: null })).toBe(false);
    expect(holdsFor('复评', second, { E14: null })).toBe(false);
  });
});
