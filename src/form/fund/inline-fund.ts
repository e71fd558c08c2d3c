import { type FundColumn, isAmount } from '../fields';
import type { FundBlock } from '../form';
import { fundGaps } from './fund-gaps';
import { type FundReading, fundRowOf, headingWeight, unitOf } from './fund-reading';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { columnOf, FUND_WORDS, fundRowKind } from '../words/fund-words';
import { readLabel } from '../words/label';

interface Entry {
  readonly column: FundColumn;
  readonly cell: GridCell;
  readonly value: string;
}

/**
 * Reads a fund block of one row whose cells print label and figure together (年初预算数：50 | 执行率：100%);
 * null when no row says two of its amounts so. What stands behind a label can be read, not written.
 */
export function readInlineFund(
  grid: Grid,
  band: Band,
  top: number,
  last: number,
): FundReading | null {
  const rows = grid.rowsBetween(top, last).map((row) => entriesOf(grid.filled(row, band)));
  const entries =
    rows.find((row) => row.filter(({ column }) => isAmount(column)).length >= 2) ?? [];
  const [left, right] = [entries[0]?.cell, entries.at(-1)?.cell];
  if (!left || !right) return null;
  const fields = new Map(entries.map((one) => [one.column, inlineField(one.cell, one.value)]));
  const cells = entries.map(({ cell }) => cell);
  const { row } = left;
  const total = fundRowOf(row, null, fields);
  const fund: FundBlock = {
    unit: unitOf(grid.filled(row, band)),
    total: { ...total, kind: 'total' },
    sources: [],
    headers: Object.fromEntries(fields),
    columns: [],
    headingWeight: headingWeight(cells, total),
    unreadable: null,
  };
  return { fund, gaps: fundGaps(fund, left), top: row, bottom: row, right: right.column };
}

function entriesOf(cells: readonly GridCell[]): Entry[] {
  const entries = cells.flatMap((cell): Entry[] => {
    const inline = FUND_WORDS.inline(cell.cell.text);
    const column = columnOf(inline?.field);
    return inline && column ? [{ column, cell, value: inline.value }] : [];
  });
  const isBudgeted = entries.some(({ column }) => column === 'budget' || column === 'initial');
  return isBudgeted ? entries : [...entries, ...wholeOf(cells)];
}

/** 年度资金总额：20 is the budget where none is printed by that name. */
function wholeOf(cells: readonly GridCell[]): Entry[] {
  const wholes = cells.flatMap((cell): Entry[] => {
    const [, label, value] =
      /^\s*([^:：]{2,12})[:：]\s*(\d[\d.,]*)\D{0,3}$/.exec(cell.cell.text) ?? [];
    const isWhole = label !== undefined && fundRowKind(readLabel(label)) === 'total';
    return isWhole && value ? [{ column: 'budget', cell, value }] : [];
  });
  return wholes.slice(0, 1);
}
