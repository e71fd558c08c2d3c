import { TOLD } from '../assign';
import type { IndicatorField } from '../fields';
import type { Guess } from '../form';
import { unsettled } from '../evidence/guess';
import { type HeaderCell, partOfYear, PRINTS_YEAR } from '../places/header-cells';

/** That a column holds a field. */
interface Claimed {
  readonly field: IndicatorField;
  readonly header: HeaderCell;
}

/**
 * What speaks for a column of targets or results, among its rivals, since one of the other kind is headed by the
 * same period: 上半年指标值 beside 上半年完成值. A mate that its own rivals set back, as `isSetBack` says, adds nothing.
 */
export function ofSamePeriod(
  { field, header }: Claimed,
  claims: readonly Claimed[],
  isSetBack: (claim: Claimed) => boolean,
): number {
  const mates = matesOf(field, header, claims);
  return mates.some((mate) => !isSetBack(mate)) ? PAIRED : 0;
}

/** Also a header known by its head noun alone comes before one that names another period. */
const PAIRED = 2 * TOLD;

/** Whether a column of the other kind is headed by the same period. */
export function hasMate({ field, header }: Claimed, claims: readonly Claimed[]): boolean {
  return matesOf(field, header, claims).length > 0;
}

/** The guess that a column of targets is of another period than that of the results beside it. */
export function periodGuess(
  target: HeaderCell | undefined,
  actual: HeaderCell | undefined,
): Guess | undefined {
  if (!target || !actual || !OF_PERIOD.test(actual.cell.label.full)) return undefined;
  if (!differ(periodOf(target), periodOf(actual))) return undefined;
  const [first, second] = [target.cell.label.full, actual.cell.label.full];
  return unsettled(`「${first}」与「${second}」说的不是同一时期`);
}

/** What most headers of results say nothing of. */
const OF_PERIOD = /年|季度|实施期|中期|总体/;

/** Whether a header speaks of all the years of a project. */
export function isOfTerm({ cell }: HeaderCell): boolean {
  return /实施期|中期|总体|累计/.test(cell.label.full);
}

function matesOf(field: IndicatorField, header: HeaderCell, claims: readonly Claimed[]): Claimed[] {
  const other = OTHER_KIND[field];
  const period = other && periodOf(header);
  if (!period) return [];
  return claims.filter((one) => one.field === other && isSame(period, periodOf(one.header)));
}

const OTHER_KIND: Partial<Record<IndicatorField, IndicatorField>> = {
  target: 'actual',
  actual: 'target',
};

/** The period that the words of a header name: a part of the year, the year, or all years of a project. */
function periodOf(header: HeaderCell): string | null {
  const { full } = header.cell.label;
  const part = partOfYear(header.cell);
  if (part) return part;
  if (isOfTerm(header)) return full.includes('累计') ? SO_FAR : TERM;
  return PRINTS_YEAR.exec(full)?.[1] ?? (/年度|全年|本年|当年/.test(full) ? YEAR : null);
}

const [TERM, SO_FAR, YEAR] = ['实施期', '累计', '年度'];
const ONE_YEAR = /^(?:年度|20\d\d)$/;

/** 累计 is of the term beside 实施期, and 2024年 the year that 年度 means. */
function isSame(one: string, other: string | null): boolean {
  if (one === other) return true;
  if (other === null) return false;
  const both = [one, other];
  if (both.includes(SO_FAR)) return both.includes(TERM);
  return both.includes(YEAR) && both.every((period) => ONE_YEAR.test(period));
}

/** 累计 may be of the year as well, and what names no period of any. */
function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null || [one, other].includes(SO_FAR)) return false;
  return !isSame(one, other);
}
