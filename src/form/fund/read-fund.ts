import { assign, SETTLED } from '../assign';
import type { Band, Grid } from '../evidence/grid';
import type { FundRow } from '../form';
import { FUND_LAYOUTS } from './fund-layouts';
import type { FundReading } from './fund-reading';
import { type FundRoom, fundRoom } from './fund-room';
import { unsettled } from '../evidence/guess';
import { isSameReading, type LayoutClaim, layoutClaim } from './layout-claims';

/**
 * Reads the fund block between two rows, in the layout for which most speaks; a guess where another is
 * hardly less likely and reads other cells. Null when no layout finds two of its amounts.
 */
export function readFund(grid: Grid, band: Band, top: number, last: number): FundReading | null {
  const room = fundRoom(grid, band, top, last);
  const readings: FundReading[] = [];
  for (const read of FUND_LAYOUTS) {
    const reading = read(room);
    if (reading) readings.push(reading);
  }
  if (readings.length < 2) return readings[0] ?? null;
  return likeliest(room, readings);
}

function likeliest({ grid, band }: FundRoom, readings: readonly FundReading[]): FundReading | null {
  const claims = readings.map((reading) => layoutClaim(grid, band, reading));
  const best = assign(claims).best.get('layout');
  if (!best) return null;
  const isRival = (one: LayoutClaim) =>
    best.weight - one.weight < SETTLED && !isSameReading(one.reading, best.reading);
  return claims.some(isRival) ? guessed(best.reading) : best.reading;
}

const GUESS = unsettled('资金情况的金额可以按不止一种排列方式来读，这里取其中一种');

function guessed(reading: FundReading): FundReading {
  const { total, sources } = reading.fund;
  const asGuess = (row: FundRow): FundRow => ({ ...row, guessed: row.guessed ?? GUESS });
  const fund = { ...reading.fund, total: total && asGuess(total), sources: sources.map(asGuess) };
  return { ...reading, fund };
}
