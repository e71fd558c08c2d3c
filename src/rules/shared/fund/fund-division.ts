import { AMOUNT_COLUMNS, type AmountColumn, type FundRow } from '../../../form';
import { numberIn } from '../../../scoring';
import type { ColumnSum } from './column-sum';
import { amountOf, sumsOf } from './column-sum';

/** The rows that divide the total of a fund block, and what tells that they do. */
export interface FundDivision {
  /** Each a division of its own: by source and by use both make up the whole. */
  readonly parts: readonly (readonly FundRow[])[];
  /** Rows taken to be only a part of the row above, which they do not make up; null where none is. */
  readonly within: FundRow | null;
}

/**
 * Which rows divide the total, told by the sums that hold and not by names: some rows may divide a row above
 * them once more, a second division of the whole may follow the first, and 其中 need not exhaust what it is part of.
 * Null where no reading of the rows makes up the total in every column.
 */
export function divisionThatHolds(
  total: FundRow,
  sources: readonly FundRow[],
): FundDivision | null {
  const addsUp = (parts: readonly FundRow[]) => holds(sumsOf(total, parts));
  if (addsUp(sources)) return { parts: [sources], within: null };
  const readings = readingsOf(sources, AMOUNT_COLUMNS).map(wholes);
  const roots = readings.find(addsUp);
  if (roots) return { parts: [roots], within: null };
  for (const rows of readings) {
    const runs = runsOf(total, rows);
    if (runs) return { parts: runs, within: null };
  }
  for (const rows of readings) {
    const row = rows.find(
      (one, i) => isSomeOf(one, rows[i - 1]) && addsUp(rows.filter((other) => other !== one)),
    );
    if (row) return { parts: [rows.filter((one) => one !== row)], within: row };
  }
  return null;
}

/** A row and the rows below it that are its parts; most have none. */
interface Divided {
  readonly whole: FundRow;
  readonly parts: readonly FundRow[];
}

/**
 * Every way in which rows may be divided by those right below them, told by some columns: that with the fewest
 * divisions first, in which no row is.
 */
function readingsOf(
  rows: readonly FundRow[],
  columns: readonly AmountColumn[],
): readonly (readonly Divided[])[] {
  return rows.reduceRight<Divided[][]>(
    (readings, whole) =>
      [
        ...readings.map((below) => [{ whole, parts: [] }, ...below]),
        ...readings.flatMap((below) =>
          below.flatMap((_, i) => {
            const parts = wholes(below.slice(0, i + 1));
            const isPart = isDividedInto(whole, parts, columns);
            return isPart ? [[{ whole, parts }, ...below.slice(i + 1)]] : [];
          }),
        ),
      ].slice(0, MOST_READINGS),
    [[]],
  );
}

/** Amounts that are all alike would divide each other in more ways than are worth a look. */
const MOST_READINGS = 40;

function wholes(divided: readonly Divided[]): FundRow[] {
  return divided.map(({ whole }) => whole);
}

/** A row whose parts make it up in one column and miss it in another. */
export interface BrokenPart {
  readonly whole: FundRow;
  readonly sum: ColumnSum;
}

/**
 * Where one column tells which rows divide others, and what is left makes up the total in all columns: the amounts of
 * another column that the parts miss. None where no column tells that.
 */
export function brokenParts(total: FundRow, sources: readonly FundRow[]): BrokenPart[] {
  for (const column of AMOUNT_COLUMNS) {
    const divided = readingsOf(sources, [column])
      .slice(1)
      .find((reading) => holds(sumsOf(total, wholes(reading))));
    if (!divided) continue;
    return divided.flatMap(({ whole, parts }) =>
      sumsOf(whole, parts).flatMap((sum) => (sum.agrees ? [] : [{ whole, sum }])),
    );
  }
  return [];
}

/** Whether the rows of a block say of themselves that they are only some of what the total holds. */
export function areOnlySome(total: FundRow, sources: readonly FundRow[]): boolean {
  if (!sources.every(({ label }) => OF_WHICH.test(label))) return false;
  return sumsOf(total, sources).every((one) => one.sum.lte(one.total));
}

const OF_WHICH = /^\s*其中/;

/** One row alone divides another only where it says so, or both are of 财政拨款: else the figure may be copied. */
function isDividedInto(
  whole: FundRow,
  parts: readonly FundRow[],
  columns: readonly AmountColumn[],
): boolean {
  const sums = sumsOf(whole, parts).filter(({ column }) => columns.includes(column));
  if (!holds(sums)) return false;
  const [first] = parts;
  const areFiscal = [whole, ...parts].every(({ kind }) => kind === 'fiscal');
  return areSeveral(parts) || areFiscal || (!!first && OF_WHICH.test(first.label));
}

/** Whether some column shares its amount among two rows or more. */
function areSeveral(rows: readonly FundRow[]): boolean {
  return AMOUNT_COLUMNS.some(
    (column) => rows.filter((row) => numberIn(row[column])?.isZero() === false).length > 1,
  );
}

/** The rows as divisions of the whole that follow each other; null where they are not. */
function runsOf(total: FundRow, rows: readonly FundRow[]): FundRow[][] | null {
  const runs: FundRow[][] = [];
  let open: FundRow[] = [];
  for (const row of rows) {
    open.push(row);
    if (!areSeveral(open) || !holds(sumsOf(total, open))) continue;
    runs.push(open);
    open = [];
  }
  return runs.length > 1 && open.length === 0 ? runs : null;
}

/** Whether a row says that it is only some of the row above, and may be. */
function isSomeOf(part: FundRow, whole: FundRow | undefined): boolean {
  if (!whole || !OF_WHICH.test(part.label)) return false;
  return AMOUNT_COLUMNS.every((column) => {
    const [less, more] = [amountOf(part, column), amountOf(whole, column)];
    return !!less && !!more && less.lte(more);
  });
}

function holds(sums: readonly ColumnSum[]): boolean {
  return sums.length > 0 && sums.every(({ agrees }) => agrees);
}
