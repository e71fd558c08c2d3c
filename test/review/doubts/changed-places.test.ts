import { CHANGED_PLACES } from '../../../src/review/doubts/changed-places';
import { type Changes, edits, over, withColumn } from './edited';

test.each([
  ['a score with what the row scored last year', { H14: '86' }, { 14: '7.50' }],
  ['a score below its points with it', { H14: '9.00' }, { 14: '7.5' }],
  ['a score that is cut off with one that is rounded', { H14: '9.00' }, { 14: '7.51' }],
  ['a score with a figure in brackets', { H14: '9.00' }, { 14: '（7.5）' }],
  ['a score with a figure that nobody reads', { H14: '9.00', J14: '7.50' }, {}],
  ['a total with that of the last year', { H21: '91.00' }, { 21: '96.90' }],
] as const)(
  'nothing is written over %s, where the two may have changed places',
  (_, held, last) => {
    expect(edits(held, withColumn('上年得分', last))).toEqual([]);
  },
);

test('what a row scores is written over a figure beside the number of the row', () => {
  const [numbers, last] = [
    { 13: '6.5', 14: '7.5', 15: '8.5' },
    { 13: '15', 14: '8', 15: '10' },
  ];
  expect(edits({ H14: '9.00' }, withColumn('序号', numbers))).toContain('H14: 7.5');
  expect(edits({ H14: '9.00' }, withColumn('上年得分', last))).toContain('H14: 7.5');
  // two that follow each other do so by chance, as scores do
  expect(edits({ H14: '9.00' }, withColumn('上年得分', { 14: '7.5', 15: '8.5' }))).toEqual([]);
});

const holdsFor = (at: string, changes: Changes, last: Readonly<Record<number, string>> = {}) =>
  CHANGED_PLACES.holds(over(at, changes, withColumn('上年得分', last)));

test('the figure is that of the same row, and of a cell that nothing else is read from', () => {
  // 9 of 12 are 7.50 of 10.00 points
  expect(holdsFor('H14', { H14: '9.00' }, { 14: '7.50' })).toBe(true);
  expect(holdsFor('H14', { H14: '9.00', J15: '7.50' })).toBe(false);
  // the points of a row that met its target are what it scores
  expect(holdsFor('H13', { H13: '14.00' })).toBe(false);
});

test('the figure may stand behind another remark', () => {
  expect(holdsFor('H14', { H14: '9.00', J14: '存档', K14: '7.50' }, { 14: '7.00' })).toBe(true);
});

test('the figure is the computed one up to its last digit', () => {
  expect(holdsFor('H14', { H14: '9.00' }, { 14: '7.511' })).toBe(true);
  expect(holdsFor('H14', { H14: '9.00' }, { 14: '7.512' })).toBe(false);
});

test('words and figures below zero changed places with nothing', () => {
  expect(holdsFor('H14', { H14: '待定' }, { 14: '7.50' })).toBe(false);
  expect(holdsFor('H14', { H14: '-9.00' }, { 14: '7.50' })).toBe(false);
});

test('nor did a score that a person gives, of which nobody knows the right one', () => {
  const judged = { E16: '部分达成指标并具有一定效果', H16: '9.00' };
  expect(holdsFor('H16', judged, { 16: '7.50' })).toBe(false);
});

test('a figure counts the rows at either end of three as well, and not across a gap', () => {
  const lowered = { H15: '9.00' };
  expect(holdsFor('H15', lowered, { 13: '8', 14: '9', 15: '10' })).toBe(false);
  expect(holdsFor('H15', lowered, { 15: '10', 16: '11', 17: '12' })).toBe(false);
  expect(holdsFor('H15', lowered, { 14: '9', 15: '10', 17: '11', 18: '12' })).toBe(true);
  expect(holdsFor('H15', lowered, { 12: '8', 14: '9', 15: '10' })).toBe(true);
});
