import { Grid } from '../../../src/form/evidence/grid';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import type { FundColumn } from '../../../src/form/fields';
import { FundPlaces, type FundHeaders } from '../../../src/form/fund/fund-places';
import { snapshotOf } from '../snapshot-of';

/** A row under headers that stand over columns given from the first to the last, 0-based. */
function drawn(
  row: string,
  over: Readonly<Partial<Record<FundColumn, readonly [number, number]>>>,
  idle: readonly { left: number; right: number }[] = [],
) {
  const grid = new Grid(snapshotOf([row.split('|')]));
  const headers: FundHeaders = {};
  for (const [field, [left, right]] of Object.entries(over) as [FundColumn, [number, number]][]) {
    headers[field] = { cell: grid.at(5, left), left, right, confidence: 1 };
  }
  const used = new UsedColumns([1, 2, 3, 4, 5]);
  const places = new FundPlaces({ headers, idle }, used);
  const texts = (shift: number) => {
    const placed = places.placed(grid, 0, shift);
    return placed && [...placed.cells.values()].map(({ cell }) => cell.text);
  };
  return { grid, places, texts };
}

const ROW = '资金|20|18|90%|10|9';
const HEADERS = { budget: [2, 2], executed: [3, 3] } as const;

test('cells stand as many columns beside their headers as the shift says', () => {
  const { texts } = drawn(ROW, HEADERS);
  expect([0, -1, 1, 2].map(texts)).toEqual([
    ['18', '90%'],
    ['20', '18'],
    ['90%', '10'],
    ['10', '9'],
  ]);
});

test('no cell stands further left than the block begins', () => {
  expect(drawn(ROW, HEADERS).texts(-2)).toBeNull();
});

test('under a header over several columns the first filled one holds, the first of all where none is', () => {
  expect(drawn('|||18', { budget: [1, 3] }).texts(0)).toEqual(['18']);
  expect(drawn('', { budget: [1, 3] }).texts(0)).toEqual(['']);
});

test('what no field takes is stray, unless a header that is not read explains it', () => {
  const count = (idle: { left: number; right: number }[]) => {
    const { grid, places } = drawn(ROW, HEADERS, idle);
    const values = grid.filled(0).slice(1);
    return places.countStray(values, places.placed(grid, 0, 0)!);
  };
  // 20, 10 and 9 stand beside 18 and 90%
  expect(count([])).toBe(3);
  expect(count([{ left: 4, right: 5 }])).toBe(1);
});
