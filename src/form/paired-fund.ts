import type { Field, FundBlock, FundColumn, FundRow } from './form';
import { fundGaps } from './fund-gaps';
import type { FundHeader } from './fund-headers';
import { fieldOf, type Grid, type GridCell } from './grid';
import { headingWeight, unitOf, type FundReading } from './read-fund';

/**
 * Reads a fund block of one row that prints each amount behind its own label
 * (预算数 | 10 | 执行数 | 9); null when the header row is a header after all.
 */
export function readPairedFund(grid: Grid, header: FundHeader): FundReading | null {
  const entries = Object.entries(header.headers) as [
    FundColumn,
    { cell: GridCell; right: number },
  ][];
  const pairs = entries.map(([column, { cell, right }]) => {
    const value = grid.shownInRow(cell.row, right + 1);
    return { column, cell, value };
  });
  if (pairs.some(({ value }) => value.wordy) || !pairs.some(({ value }) => value.number !== null)) {
    return null;
  }
  const field = (wanted: FundColumn): Field | null => {
    const pair = pairs.find(({ column }) => column === wanted);
    return pair ? fieldOf(pair.value) : null;
  };
  const total: FundRow = {
    row: pairs[0]!.cell.row,
    label: '',
    labelCell: null,
    kind: 'total',
    initial: field('initial'),
    budget: field('budget'),
    executed: field('executed'),
    weight: field('weight'),
    rate: field('rate'),
    score: field('score'),
    reason: field('reason'),
    shift: 0,
  };
  const fund: FundBlock = {
    unit: unitOf(header.cells.filter((cell) => cell.wordy)),
    total,
    sources: [],
    headers: Object.fromEntries(pairs.map(({ column, cell }) => [column, fieldOf(cell)])),
    headingWeight: headingWeight(header.cells, total),
    unreadable: null,
  };
  const gaps = fundGaps(fund, header.cells[0]!).filter((gap) => gap.what !== '年度资金总额');
  const right = Math.max(...pairs.map(({ value }) => value.column));
  return { fund, gaps, top: header.top, bottom: header.bottom, right };
}
