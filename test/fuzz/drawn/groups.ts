import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Indicator } from './indicators';
import type { TableRow } from './table';
import type { Way } from './way';

/**
 * How a row is scored with others: its points and score are those of the next row too, or its points alone;
 * it is that next row; or it breaks the row above down (其中).
 */
export type Sharing = 'both' | 'points' | 'member' | 'scored-member' | 'breakdown';

/** Some neighbours under one second level scored together, or 其中 rows below some. */
export function drawGroups(rows: readonly TableRow[], way: Way, chance: Chance): TableRow[] {
  const kind = chance.pick(['both', 'both', 'points', 'breakdown'] as const);
  const grouped: TableRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, next] = [rows[i]!, rows[i + 1]];
    const isPair = !row.isExecution && next?.indicator.level2 === row.indicator.level2;
    if (kind === 'breakdown') grouped.push(row, ...breakdownOf(row, chance));
    else if (isPair && chance.happens(70)) {
      grouped.push(...(kind === 'both' ? together(row, next, way) : apart(row, next, way)));
      i += 1;
    } else grouped.push(row);
  }
  return grouped;
}

/** Two rows with one score: all points where both are done; what a miss costs only a person can say. */
function together(row: TableRow, next: TableRow, way: Way): TableRow[] {
  const weight = row.weight + next.weight;
  const isDone = [row, next].every(({ indicator }) => isFull(indicator, way));
  const indicator = isDone ? row.indicator : { ...row.indicator, judged: new Decimal(0.8) };
  return [
    { ...row, indicator, weight, sharing: 'both' },
    { ...next, weight: 0, sharing: 'member' },
  ];
}

/** Two rows that share their points as a person decided. */
function apart(row: TableRow, next: TableRow, way: Way): TableRow[] {
  const judged = ({ indicator }: TableRow): Indicator => ({
    ...indicator,
    judged: new Decimal(isFull(indicator, way) ? 1 : 0.75),
  });
  return [
    { ...row, indicator: judged(row), shared: row.weight + next.weight, sharing: 'points' },
    { ...next, indicator: judged(next), sharing: 'scored-member' },
  ];
}

/** Whether a row has all it could have. */
export function isFull({ share, judged }: Indicator, way: Way): boolean {
  if (judged) return judged.eq(1);
  const { part, whole } = share(way);
  return part.eq(whole);
}

/** 其中：第一批 below an indicator that is counted. */
function breakdownOf(row: TableRow, chance: Chance): TableRow[] {
  const { indicator } = row;
  if (
    row.isExecution ||
    indicator.sign !== '≥' ||
    indicator.unit === '%' ||
    isNaN(+indicator.target) ||
    chance.happens(40)
  ) {
    return [];
  }
  const target = Math.ceil(Number(indicator.target) / 2);
  const result = Math.min(target, Math.ceil(Number(indicator.result) / 2));
  const name = chance.pick(['其中：第一批', '其中：城区', '其中：新建']);
  const part = { ...indicator, name, target: String(target), result: String(result) };
  return [{ ...row, indicator: part, weight: 0, sharing: 'breakdown' }];
}
