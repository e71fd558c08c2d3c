import { isRatedFundHeader } from '../evidence/classify-row';
import type { Grid, GridCell } from '../evidence/grid';
import type { Territory } from '../places/territory';
import type { FundReading } from './fund-reading';
import { readFund } from './read-fund';

/** Where a form is looked through for its fund block. */
type Rows = Pick<Territory, 'headers' | 'band' | 'bottom'>;

/** Reads a fund block that stands below the indicators of its form, where none does above them. */
export function readFundBelow(grid: Grid, { headers, band, bottom }: Rows): FundReading | null {
  const header = headers.at(-1) ?? headers[0];
  const rows = grid.rowsBetween(header.bottom + 1, bottom);
  const top = rows.find((row) => isRatedFundHeader(grid.filled(row, band)));
  if (top === undefined) return null;
  // 合计 right below the header is the row of all funds, the next one that of the form
  const foot = rows.find((row) => row > top + 1 && endsFund(grid.filled(row, band)));
  const reading = readFund(grid, band, top, (foot ?? bottom + 1) - 1);
  return reading?.fund.total ? reading : null;
}

function endsFund([first]: readonly GridCell[]): boolean {
  const foot = first?.says.foot ?? null;
  return foot !== null && foot !== 'subtotal';
}
