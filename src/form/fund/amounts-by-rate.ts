import type { GridCell } from '../evidence/grid';
import { isPercentage } from '../evidence/printed-rate';

/** The figures of a row by what stands over or before them, and the rate printed beside them. */
export interface RatedRow {
  readonly rate: GridCell;
  readonly figures: ReadonlyMap<GridCell, number>;
}

/** What stands over or before the two amounts of which the printed rates are the quotients. */
export interface RatedAmounts {
  readonly budget: GridCell;
  readonly executed: GridCell;
}

/** Two amounts and their rate: so many cells a row of them has at least. */
export const LEAST_RATED = 3;

/** What is known already of which of them holds an amount. */
export type KnownAmounts = Partial<RatedAmounts>;

/**
 * The amounts among figures whose words nobody foresaw: the two of which every printed rate is the quotient
 * to its last digit. Null where no two are, and where other figures are as well.
 */
export function amountsByRate(
  rows: readonly RatedRow[],
  known: KnownAmounts = {},
): RatedAmounts | null {
  const [row, ...others] = rows;
  if (!row || !rows.some(({ rate }) => rate.number !== null && rate.number > 0)) return null;
  const heads = [...row.figures.keys()].filter((head) =>
    others.every(({ figures }) => figures.has(head)),
  );
  const found = heads.flatMap((budget) =>
    heads.flatMap((executed) => {
      const pair = { budget, executed };
      return budget !== executed && agrees(pair, known) && isProven(rows, pair) ? [pair] : [];
    }),
  );
  const [first] = found;
  return first && found.every((pair) => holdsTheSame(rows, first, pair)) ? first : null;
}

function agrees(pair: RatedAmounts, known: KnownAmounts): boolean {
  return (
    (known.budget ?? pair.budget) === pair.budget &&
    (known.executed ?? pair.executed) === pair.executed
  );
}

function isProven(rows: readonly RatedRow[], { budget, executed }: RatedAmounts): boolean {
  return rows.every(({ rate, figures }) => {
    const [whole, spent] = [figures.get(budget) ?? 0, figures.get(executed) ?? 0];
    if (whole === 0) return spent === 0;
    return whole > 0 && isQuotient(rate, (spent / whole) * 100);
  });
}

/** Whether a rate is printed as some percent points, as a percentage or a ratio, rounded or cut off. */
function isQuotient(rate: GridCell, points: number): boolean {
  const digits = /\.(\d+)/.exec(rate.cell.text)?.[1]?.length ?? 0;
  const last = 10 ** -digits;
  const printed = rate.number ?? 0;
  if (Math.abs(printed - points) < last) return true;
  return Math.abs(printed * 100 - points) < (isPercentage(rate) ? last : 100 * last);
}

/** Whether two pairs read the same amounts in every row, as 计划 beside 到位. */
function holdsTheSame(rows: readonly RatedRow[], one: RatedAmounts, other: RatedAmounts): boolean {
  return rows.every(
    ({ figures }) =>
      figures.get(one.budget) === figures.get(other.budget) &&
      figures.get(one.executed) === figures.get(other.executed),
  );
}
