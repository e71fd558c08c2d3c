import { assign, type Claim, LABEL, SETTLED, TOLD } from '../assign';
import type { Grid } from '../evidence/grid';
import { AMOUNT_COLUMNS } from '../fields';
import { isSlidOnly, unsettled } from '../evidence/guess';
import type { Field, FundRow, Guess } from '../form';

/** What it says for a row as the total that it has no label: too little against one that is named. */
const UNNAMED = 4;

interface TotalClaim extends Claim<'total'> {
  readonly row: FundRow;
}

/**
 * Tells the row of the whole amount from those of its sources: by its label, by having none, by being
 * the only one, and of several by their figures. Null where nothing speaks for any.
 */
export function tellTotal(
  grid: Grid,
  rows: readonly FundRow[],
): { readonly total: FundRow | null; readonly sources: readonly FundRow[] } {
  const claims = totalClaims(grid, rows);
  const { best, distance } = assign(claims);
  const total = best.get('total')?.row ?? null;
  if (!total) return { total, sources: rows.map(asSource) };
  const isSettled = distance >= SETTLED;
  const ofRow = isSettled ? unnamedGuess(total) : rivalGuess(total);
  const guessed =
    total.shift !== 0 && isSlidOnly(total) ? (ofRow ?? total.guessed) : (total.guessed ?? ofRow);
  return {
    total: { ...total, kind: 'total', ...(guessed && { guessed }) },
    sources: rows.filter((row) => row !== total && !isOtherSum(grid, row, total)).map(asSource),
  };
}

function totalClaims(grid: Grid, rows: readonly FundRow[]): TotalClaim[] {
  const claims: TotalClaim[] = [];
  for (const row of rows) {
    const isNamed = row.labelCell && row.kind === 'total';
    const alone = rows.length === 1 ? TOLD : 0;
    const weight = isNamed ? LABEL : row.labelCell ? alone : UNNAMED;
    if (weight > 0) claims.push({ field: 'total', cells: [], weight, row });
  }
  if (claims.length === 0) return onlyScored(grid, rows);
  if (claims.length < 2) return claims;
  return claims.map((claim) => ({ ...claim, weight: claim.weight + told(grid, claim.row, rows) }));
}

/** What the figures of a row say for it as the total: that no other row has more, and that it has points. */
function told(grid: Grid, row: FundRow, rows: readonly FundRow[]): number {
  return (isWhole(grid, row, rows) ? TOLD : 0) + (hasPoints(grid, row) ? TOLD : 0);
}

function hasPoints(grid: Grid, row: FundRow): boolean {
  return [row.weight, row.score].some((field) => figureIn(grid, field) !== null);
}

/** 支出预算 | … | 10 | 9.5 among rows none of which is named as the total: the only one that has points. */
function onlyScored(grid: Grid, rows: readonly FundRow[]): TotalClaim[] {
  const [row, ...others] = rows.filter((one) => hasPoints(grid, one));
  if (!row || others.length > 0) return [];
  return [{ field: 'total', cells: [], weight: TOLD, row }];
}

function isWhole(grid: Grid, row: FundRow, rows: readonly FundRow[]): boolean {
  return AMOUNT_COLUMNS.some((column) => {
    const own = figureIn(grid, row[column]);
    return own !== null && rows.every((other) => (figureIn(grid, other[column]) ?? 0) <= own);
  });
}

function figureIn(grid: Grid, field: Field | null): number | null {
  return field && grid.of(field).number;
}

/** 合计 below the total with other figures sums up something else, as scores: it is none of the sources. */
function isOtherSum(grid: Grid, row: FundRow, total: FundRow): boolean {
  if (row.kind !== 'total' || total.kind !== 'total' || row.row < total.row) return false;
  return AMOUNT_COLUMNS.some(
    (column) => figureIn(grid, row[column]) !== figureIn(grid, total[column]),
  );
}

function asSource(row: FundRow): FundRow {
  return row.kind === 'total' ? { ...row, kind: 'other' } : row;
}

/** A row under another name that stands alone is taken for the total, as one of a table beside would be. */
function unnamedGuess({ kind, label, labelCell }: FundRow): Guess | null {
  if (!labelCell || kind === 'total') return null;
  return unsettled(`第${labelCell.at.row + 1}行「${label}」没有写明是年度资金总额`);
}

function rivalGuess({ row, label, labelCell }: FundRow): Guess {
  const name = labelCell ? `「${label}」` : '';
  return unsettled(`不止一行像年度资金总额，这里取第${row + 1}行${name}`);
}
