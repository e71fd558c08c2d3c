import { totalClaims } from '../../../src/form/edges/total-claims';
import { gridOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

const HEADER = '三级指标|指标值|分值|得分|原因|备注';

/** What a row says below 分值 in C and 得分 in D, of indicators of 90 points that were given 88. */
function claims(row: string, header = HEADER): string {
  const grid = gridOf(`${header}\n${row}`);
  const figures = grid.filled(1).filter(({ number, kind }) => number !== null || kind === 'error');
  const room = { from: 1, to: Number.POSITIVE_INFINITY, isLabelled: true, ownRow: true };
  return totalClaims(grid, 1, figures, footColumns(grid), room)
    .map(({ field, cell, weight }) => `${field} ${'ABCDEF'[cell.column]!} ${weight}`)
    .join(', ');
}

test.each([
  ['both under their labels: 10, and 3 for a sum', '总分||100|96', 'weight C 13, score D 10'],
  ['a blank total: 2', '总分||100', 'weight C 13, score D 2'],
  ['nothing: a blank in its column', '总分', 'score D 2'],
  // 4 for the row of the total, 3 for being alone in it
  ['another figure under 分值: 4.5', '总分||89', 'weight C 4.5, score C 7'],
  ['an error is no sum', '总分||#REF!', 'weight C 4.5, score C 7'],
  ['100 beside 分值: 4 and 3; as the total 4', '总分|100', 'weight B 7, score B 4, score C 2'],
  ['100 behind 得分: 4', '总分||||100', 'weight E 4, score E 4, score F 2'],
  ['100 alone under 得分: 9.5', '总分|||100', 'weight D 9.5, score D 10'],
  ['another figure there is nothing else', '总分|||89', 'score D 10'],
  // 1 less as one of two; 6 for standing as far right as 100 does
  ['both one column to the right', '总分|||100|96', 'weight D 9.5, score E 10, score D 9'],
  [
    'both one column to the left',
    '总分|100|96',
    'weight B 7, weight C 4.5, score C 10, score B 3, score C 2',
  ],
  [
    '100 twice, one column to the left',
    '总分|100|100',
    'weight B 7, weight C 13, score C 9, score D 2',
  ],
  // 2 for standing as far left as 89 does
  [
    'no sum, one column to the left',
    '总分|89|96',
    'weight B 4, weight C 4.5, score C 6, score B 4',
  ],
  ['no sum, one column to the right', '总分|||89|96', 'weight D 4, score E 6, score D 10'],
  // 6 for what the scores add up to
  ['points and total exchanged', '总分||88|100', 'weight C 4.5, weight D 7, score D 9, score C 10'],
  [
    'rounded scores differ by 0.005',
    '总分||88.005|100',
    'weight C 4.5, weight D 7, score D 9, score C 10',
  ],
  ['by more they are another sum', '总分||88.007|100', 'weight C 4.5, weight D 7, score D 9'],
  ['what stands before the points', '总分|8|100', 'weight B 4, weight C 13, score C 5, score D 2'],
  ['what stands behind the total', '总分||100|96|8', 'weight C 13, score E 4, score D 10'],
])('%s: %j gives %j', (_, row, expected) => expect(claims(row)).toBe(expected));

test.each([
  // 10 less 6, so that 96 says as much
  ['100 beside another figure', '总分|||100|96', 'score E 4, score D 4'],
  ['100 alone', '总分|||100', 'score D 10'],
])('without 分值, %s', (_, row, expected) => {
  expect(claims(row, '三级指标|指标值|甲|得分')).toBe(expected);
});

test('100 right behind the label, further from 分值 than a row slides, leaves no place for a blank total', () => {
  expect(claims('总分|100', '三级指标|甲|指标值|分值|得分')).toBe(
    'weight B 7, score B 4, score C 2',
  );
  expect(claims('总分|100', '三级指标|甲|乙|指标值|分值|得分')).toBe('weight B 7, score B 4');
  expect(claims('总分||100', '三级指标|甲|乙|丙|指标值|分值')).toBe('weight C 7, score C 4');
});

test('from right to left a total stands on the other side of its points', () => {
  const header = '原因|得分|分值|指标值|三级指标';
  expect(claims('|96|100', header)).toBe('weight C 13, score B 10');
  // 100 one column left of both, the total as far
  expect(claims('96|100', header)).toBe('weight B 9.5, score B 9, score A 10');
});
