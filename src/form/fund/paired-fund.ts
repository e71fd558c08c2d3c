import type { FundColumn } from '../fields';
import type { Field, FundBlock } from '../form';
import { fundGaps } from './fund-gaps';
import type { FundHeader } from './fund-headers';
import type { Grid, GridCell } from '../evidence/grid';
import { fundRowOf, headingWeight, unitOf, type FundReading } from './fund-reading';
import { columnOf } from '../words/fund-words';
import { entriesOf } from '../../sheet';

/**
 * Reads a fund block of one row that prints each amount behind its own label
 * (预算数 | 10 | 执行数 | 9); null when the header row is a header after all.
 */
export function readPairedFund(grid: Grid, header: FundHeader): FundReading | null {
  const entries = entriesOf(header.headers);
  const pairs = entries.map(([column, { cell, right }]): Pair => {
    return { column, cell, value: valueOf(grid, header, cell, right) };
  });
  const [first] = pairs;
  if (!first || pairs.some(({ value }) => value.wordy)) return null;
  if (!pairs.some(({ value }) => value.number !== null)) return null;
  pairs.push(...neighbours(grid, header));
  const fields = new Map<FundColumn, Field>();
  for (const { column, value } of pairs) if (!fields.has(column)) fields.set(column, value.field);
  const total = { ...fundRowOf(first.cell.row, null, fields), kind: 'total' as const };
  const fund: FundBlock = {
    unit: unitOf(header.cells),
    total,
    sources: [],
    headers: Object.fromEntries(pairs.map(({ column, cell }) => [column, cell.field])),
    columns: [],
    headingWeight: headingWeight(header.cells, total),
    unreadable: null,
  };
  const gaps = fundGaps(fund, header.cells[0]).filter((gap) => gap.what !== '年度资金总额');
  const right = Math.max(...pairs.map(({ value }) => value.column));
  return { fund, gaps, top: header.top, bottom: header.bottom, right };
}

interface Pair {
  readonly column: FundColumn;
  readonly cell: GridCell;
  readonly value: GridCell;
}

/** The value behind a label; under it where the label stands alone above the pairs, as 预算执行进度 over 95%. */
function valueOf(grid: Grid, header: FundHeader, cell: GridCell, right: number): GridCell {
  const beside = nextIn(grid, cell, right);
  if (!beside.blank || cell.row === header.bottom) return beside;
  const under = grid.shownInRow(header.bottom, cell.column);
  return under.number === null ? beside : under;
}

/** The cell right behind a label; where that one is blank, a figure that follows before any other word. */
function nextIn(grid: Grid, label: GridCell, right: number): GridCell {
  const next = grid.shownInRow(label.row, right + 1);
  const [further] = grid.filled(label.row, { left: right + 1, right: Number.MAX_SAFE_INTEGER });
  return next.blank && further?.number != null ? further : next;
}

/** Amounts that stand in the same way in the rows above and below, as 年度预算数 above 年度执行数. */
function neighbours(grid: Grid, header: FundHeader): Pair[] {
  return [header.top - 1, header.bottom + 1].flatMap((row) =>
    grid.filled(row).flatMap((cell): Pair[] => {
      const word = cell.wordy ? columnOf(cell.says.fund) : null;
      if (!word || header.headers[word]) return [];
      const value = nextIn(grid, cell, cell.span.right);
      return value.number === null ? [] : [{ column: word, cell, value }];
    }),
  );
}
