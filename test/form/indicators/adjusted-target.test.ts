import { adjustsTarget, fallbackGuess } from '../../../src/form/indicators/adjusted-target';
import type { ColumnMap } from '../../../src/form/indicators/choose-columns';
import type { RowCells } from '../../../src/form/indicators/place-row';
import { cellAt, gridOf, headerOf } from '../grid-of';

/** A row under 年初指标值 in B and 调整后指标值 in C, whose target was read in the column given. */
function read(row: string, column: 'A' | 'B' | 'C', isAdjusting = true) {
  const grid = gridOf(`三级指标|年初指标值|调整后指标值\n${row}`);
  const instead = headerOf(grid, 'B1', 'target');
  const target = { ...headerOf(grid, 'C1', 'target'), ...(isAdjusting && { instead }) };
  const columns = new Map([['target', target]]) as unknown as ColumnMap;
  const cells = new Map([['target', cellAt(grid, `${column}2`)]]) as unknown as RowCells;
  const guess = fallbackGuess(grid, { row: 1, shift: 0, fit: 0, cells }, columns);
  return [adjustsTarget(grid, 1, columns), guess && guess.clause];
}

test('a row with an adjusted target is held to that', () => {
  expect(read('长度|12|10', 'C')).toEqual([true, null]);
});

test('a row without one is held to the first, and that is a guess', () => {
  expect(read('长度|12', 'B')).toEqual([false, '第2行没有调整后的指标值，按年初指标值核对']);
});

test('a target read elsewhere is no guess of this kind', () => {
  expect(read('长度|12', 'A')).toEqual([false, null]);
  expect(read('长度|12', 'C')).toEqual([false, null]);
});

test('a form with one column of targets adjusts none', () => {
  expect(read('长度|12|10', 'B', false)).toEqual([false, null]);
});
