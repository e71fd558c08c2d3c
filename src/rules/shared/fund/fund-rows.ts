import type { CellAddress } from '../../../sheet';
import { Decimal, oncePer } from '../../../values';
import { AMOUNT_COLUMNS, type AmountColumn, type Form, type FundRow } from '../../../form';
import { numberIn, type Scored, unitsApart } from '../../../scoring';
import { isEmptySign } from '../words/figures';
import type { RuleInput } from '../../rule';

/** One row of the fund block beside what was computed for it. */
export interface FundPair {
  readonly row: FundRow;
  readonly rate: Scored;
  readonly isTotal: boolean;
}

/** 年度资金总额 first, then its sources; none where the block is lost or unreadable. */
export const fundPairs = oncePer(({ form, scores }: RuleInput): readonly FundPair[] => {
  const { sources } = scores.fund ?? {};
  if (!form.fund || !scores.fund || !sources) return [];
  const pairs: FundPair[] = [];
  if (form.fund.total) pairs.push({ row: form.fund.total, rate: scores.fund.rate, isTotal: true });
  if (form.fund.unreadable !== null) return pairs;
  form.fund.sources.forEach((row, index) => {
    const rate = sources[index];
    if (rate) pairs.push({ row, rate, isTotal: false });
  });
  return pairs;
});

/** 「年度资金总额」 or the row's own label. */
export function fundLabel({ row, isTotal }: Pick<FundPair, 'row' | 'isTotal'>): string {
  const label = row.label.replace(/^其中[:：]?/, '').trim();
  return `「${label || (isTotal ? '年度资金总额' : `第${row.row + 1}行`)}」`;
}

/** Sources rounded one by one may miss their total by this much without being wrong. */
const SUM_TOLERANCE = new Decimal('0.02');

export interface ColumnSum {
  readonly column: AmountColumn;
  readonly total: Decimal;
  readonly sum: Decimal;
  readonly agrees: boolean;
}

/** Total and sum of sources for each amount column that can be summed. */
export const columnSums = oncePer(({ fund }: Form): readonly ColumnSum[] => {
  if (!fund?.total || fund.unreadable !== null) return [];
  const sources = fund.sources.filter(({ label }) => !WHOLE.test(label.trim()));
  if (sources.length === 0) return [];
  const [first, ...others] = divisionsOf(sources);
  if (first && others.length > 0) return sumsOfAll(fund.total, [first, ...others]);
  const sums = sumsOf(fund.total, sources);
  const own = ownSources(sources);
  if (sums.every(({ agrees }) => agrees) || own.length === sources.length) return sums;
  return sumsOf(fund.total, own);
});

/** All that comes in, beside all that is spent, is no part of it. */
const WHOLE = /^(?:本年|当年|年度|全年|部门|单位)?总?(?:收入|支出)(?:预算|决算)?(?:总额|合计|数)?$/;

/** 按支出性质分 and 按资金来源分 each divide the whole: the rows that begin so open a division of their own. */
function divisionsOf(sources: readonly FundRow[]): FundRow[][] {
  const divisions: FundRow[][] = [];
  for (const source of sources) {
    const open = DIVIDED_BY.test(source.label) ? undefined : divisions.at(-1);
    if (open) open.push(source);
    else divisions.push([source]);
  }
  return divisions;
}

const DIVIDED_BY = /^(?:其中[:：]?)?按\S{2,10}分/;

/** For each column the sum of a division that misses the total, else that of the first. */
function sumsOfAll(total: FundRow, divisions: readonly FundRow[][]): ColumnSum[] {
  const sums = divisions.flatMap((rows) => sumsOf(total, rows));
  return AMOUNT_COLUMNS.flatMap((column) => {
    const own = sums.filter((sum) => sum.column === column);
    return own.find(({ agrees }) => !agrees) ?? own[0] ?? [];
  });
}

/**
 * Whether a column that does not add up most likely holds 元 beside 万元: its total and the sum, or the
 * total and one of its sources, are about 10⁴ apart and the sources would add up in one unit.
 */
export function isMixedUnits({ fund }: Form, { column, total, sum }: ColumnSum): boolean {
  if (unitsApart(total, sum)) return true;
  const parts = (fund?.sources ?? []).flatMap((source) => numberIn(source[column]) ?? []);
  if (parts.length > MOST_SOURCES) return false;
  return sumsInSomeUnit(parts).some((one) => one.minus(total).abs().lte(SUM_TOLERANCE));
}

/** More sources than any form has. */
const MOST_SOURCES = 6;
const WAN = new Decimal(10_000);

/** Every sum of the amounts, each taken as it is, as 元 for 万元 and the other way round. */
function sumsInSomeUnit(parts: readonly Decimal[]): Decimal[] {
  return parts.reduce<Decimal[]>(
    (sums, part) =>
      sums.flatMap((sum) => [sum.plus(part), sum.plus(part.div(WAN)), sum.plus(part.times(WAN))]),
    [new Decimal(0)],
  );
}

function sumsOf(totalRow: FundRow, sources: readonly FundRow[]): ColumnSum[] {
  return AMOUNT_COLUMNS.flatMap((column) => {
    const total = numberIn(totalRow[column]);
    const parts = sources.flatMap((source) => amountOf(source, column) ?? []);
    if (!total || parts.length < sources.length) return [];
    const isFilled = sources.some((source) => numberIn(source[column]) !== null);
    if (!isFilled) return [];
    const sum = parts.reduce<Decimal>((all, part) => all.plus(part), new Decimal(0));
    return [{ column, total, sum, agrees: sum.minus(total).abs().lte(SUM_TOLERANCE) }];
  });
}

/** The sources without the rows that only divide 财政拨款 above them, such as 中央资金 and 省级资金. */
function ownSources(sources: readonly FundRow[]): FundRow[] {
  const own: FundRow[] = [];
  let next = 0;
  sources.forEach((source, i) => {
    if (i < next) return;
    own.push(source);
    next = i + 1 + divisionOf(source, sources.slice(i + 1));
  });
  return own;
}

/** How many rows below a fiscal source add up to it in every column. */
function divisionOf(whole: FundRow, below: readonly FundRow[]): number {
  if (whole.kind !== 'fiscal') return 0;
  for (let count = 1; below[count - 1]?.kind === 'fiscal'; count++) {
    const parts = below.slice(0, count);
    const sums = sumsOf(whole, parts);
    if (sums.length > 0 && sums.every(({ agrees }) => agrees)) return parts.length;
  }
  return 0;
}

/** The amount of a source; an empty or `-` cell counts as nothing, a text cannot be summed (null). */
export function amountOf(row: FundRow, column: AmountColumn): Decimal | null {
  const field = row[column];
  return numberIn(field) ?? (isEmptySign(field) ? new Decimal(0) : null);
}

interface FundReport {
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly cells: readonly CellAddress[];
}

/** One report where total and source print the same figures, as all do that have one source of money. */
export function alikeTogether<R extends FundReport>(reports: readonly R[]): R[] {
  const together = new Map<string, R>();
  for (const report of reports) {
    const key = JSON.stringify([report.message, { ...report.data, label: '' }]);
    const first = together.get(key);
    together.set(key, first ? joined(first, report) : report);
  }
  return [...together.values()];
}

function joined<R extends FundReport>(first: R, other: R): R {
  const label = `${first.data.label ?? ''}${other.data.label ?? ''}`;
  return { ...first, data: { ...first.data, label }, cells: [...first.cells, ...other.cells] };
}
