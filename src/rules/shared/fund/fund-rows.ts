import type { CellAddress } from '../../../sheet';
import { Decimal, oncePer, isWithin } from '../../../values';
import { AMOUNT_COLUMNS, type Form, type FundRow } from '../../../form';
import { numberIn, type Scored, unitsApart } from '../../../scoring';
import { type ColumnSum, SUM_TOLERANCE, sumsOf } from './column-sum';
import { divisionThatHolds, type FundDivision } from './fund-division';
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

/** Total and sum of sources for each amount column that can be summed. */
export const columnSums = oncePer((form: Form): readonly ColumnSum[] => {
  const { fund } = form;
  if (!fund?.total || fund.unreadable !== null) return [];
  const sources = sourcesOf(form);
  if (sources.length === 0) return [];
  const [first, ...others] = divisionsOf(sources);
  if (first && others.length > 0) return sumsOfAll(fund.total, [first, ...others]);
  const division = divisionOf(form);
  if (division) return sumsOfAll(fund.total, division.parts);
  return sumsOf(fund.total, sources);
});

/** Which rows divide the total, told by the sums that hold; null where no reading of them does. */
export const divisionOf = oncePer((form: Form): FundDivision | null => {
  const total = form.fund?.total;
  return total ? divisionThatHolds(total, sourcesOf(form)) : null;
});

/** The sources of a form but for a row of all that came in, or that was spent. */
export function sourcesOf({ fund }: Form): readonly FundRow[] {
  return (fund?.sources ?? []).filter(({ label }) => !WHOLE.test(label.trim()));
}

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
function sumsOfAll(total: FundRow, divisions: readonly (readonly FundRow[])[]): ColumnSum[] {
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
  return sumsInSomeUnit(parts, total).some((one) => isWithin(one, total, SUM_TOLERANCE));
}

/** More sources than any form has. */
const MOST_SOURCES = 6;
const WAN = new Decimal(10_000);

/**
 * Every sum of the amounts, each taken as it is, as 元 for 万元 and the other way round. Only what is more than the
 * whole can be 元 beside 万元: any other part would but vanish.
 */
function sumsInSomeUnit(parts: readonly Decimal[], total: Decimal): Decimal[] {
  return parts.reduce<Decimal[]>(
    (sums, part) => {
      const taken = [part, part.times(WAN), ...(part.gt(total) ? [part.div(WAN)] : [])];
      return sums.flatMap((sum) => taken.map((one) => sum.plus(one)));
    },
    [new Decimal(0)],
  );
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
