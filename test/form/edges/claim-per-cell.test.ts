import type { Claim } from '../../../src/form/assign';
import { claimPerCell } from '../../../src/form/edges/claim-per-cell';

const claim = (row: number, weight: number): Claim => {
  return { field: 'total', cells: [{ row, column: 1 }], weight };
};

test('of claims of one cell the heaviest counts, those of others stay in their order', () => {
  const [low, other, high] = [claim(2, 4), claim(1, 6), claim(2, 9)];
  expect(claimPerCell([low, other, high])).toEqual([high, other]);
  expect(claimPerCell([high, other, low])).toEqual([high, other]);
});

test('of claims that say as much the first counts', () => {
  const first = { ...claim(2, 4), said: 'first' };
  expect(claimPerCell([first, { ...claim(2, 4), said: 'second' }])).toEqual([first]);
});
