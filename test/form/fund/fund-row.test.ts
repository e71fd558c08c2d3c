import { Grid } from '../../../src/form/evidence/grid';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import type { FundColumn } from '../../../src/form/fields';
import { type FundHeaders, FundPlaces } from '../../../src/form/fund/fund-places';
import { readFundRow } from '../../../src/form/fund/fund-row';
import { columnName } from '../../../src/sheet';
import { snapshotOf } from '../snapshot-of';

const BAND = { left: 0, right: 9 };
const USED = new UsedColumns(Array.from({ length: 10 }, (_, i) => i));

type Columns = Readonly<Partial<Record<FundColumn, string>>>;

/** How far a row is read from headers that stand in the columns given by name. */
function shiftOf(row: string, headers: Columns): number {
  return readUnder(row, headers).shift;
}

function readUnder(row: string, headers: Columns) {
  const grid = new Grid(snapshotOf([row.split('|')]));
  const read: FundHeaders = {};
  for (const [field, name] of Object.entries(headers) as [FundColumn, string][]) {
    const column = [...'ABCDEFGHIJ'].findIndex((letter) => letter === name);
    expect(columnName(column)).toBe(name);
    read[field] = { cell: grid.at(5, column), left: column, right: column, confidence: 1 };
  }
  const places = new FundPlaces({ headers: read, idle: [] }, USED);
  return readFundRow(grid, BAND, 0, places)!.row;
}

describe('a row of amounts beside its headers', () => {
  test('is read there when it fits 1.5 better than under them', () => {
    // under: 9.5 as an amount 2, blank -1, stray 100 -2; two left: 100 2, blank -1, 9.5 as points 0.5, steps -1
    const headers = { budget: 'D', executed: 'E', score: 'F' };
    expect(shiftOf('|100||9.5', headers)).toBe(-2);
  });

  test('is left under them when it fits only 1 better', () => {
    // each way two amounts 4, a rate 1, two strays -4; one left 80 ÷ 100 is the rate 1.5, the step -0.5
    const headers = { budget: 'C', executed: 'D', rate: 'F' };
    expect(shiftOf('|100|80|50|80|10', headers)).toBe(0);
  });
});

test('figures that no header says anything of are kept beside the others', () => {
  const headers = { initial: 'C', executed: 'E', rate: 'F' };
  const { others, executed } = readUnder('|年度资金总额|120|118|110.92|94%', headers);
  expect(executed?.text).toBe('110.92');
  expect(others?.map(({ text }) => text)).toEqual(['118']);
  expect(readUnder('|年度资金总额|120||110.92|94%', headers)).not.toHaveProperty('others');
});
