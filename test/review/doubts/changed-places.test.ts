import { edits, withColumn } from './edited';

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
