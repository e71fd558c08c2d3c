import type { SheetSnapshot } from '../../sheet';
import type { KnownSheets, TaggedFormat } from './known-sheet';
import { layoutFingerprint } from './layout-fingerprint';
import { areasOf } from './range-area';
import { type CellArrays, type SheetAnswer, snapshotOf } from './snapshot-of';
import {
  type LayoutQuery,
  queryLayout,
  queryRows,
  querySheet,
  querySheetWithoutCells,
  type SheetQuery,
} from './sheet-query';
import { formatsOf, queueRanges, taggedOf } from './tagged-formats';
import type { WorkbookFacts } from './workbook-facts';

export interface ReadOptions {
  readonly merges: 'fresh' | 'remembered';
  /** Whether merged areas may be read again, in a trip of their own, when the layout has changed. */
  readonly mayRefetchMerges: boolean;
  readonly known: KnownSheets;
  readonly workbook: WorkbookFacts;
  /** Excel's ids of the sheets; null is the active one. */
  readonly ids: readonly (string | null)[];
}

/**
 * Reads sheets in one trip; a second one follows only where a protected sheet has locked and
 * unlocked cells, or where marks are found that were placed on another occasion.
 * @throws the errors of Excel as they are
 */
export function readSheets(options: ReadOptions): Promise<SheetSnapshot[]> {
  return Excel.run(async (context) => {
    const queries = options.ids.map((id) => ask(context, id, options, querySheet));
    options.workbook.queue(context, options.merges === 'fresh');
    await context.sync();
    options.workbook.take(context);
    const cells = queries.map(({ used }) => (used.isNullObject ? null : arraysOf([used])));
    return answers(context, options, queries, cells);
  });
}

/** Cells asked for at once where a sheet is too big for one answer: well below 5 MB of them. */
const CELLS_AT_ONCE = 20_000;

/** Reads one sheet that is too big for one answer, its rows in parts. */
export function readSheetInParts(options: ReadOptions): Promise<SheetSnapshot[]> {
  return Excel.run(async (context) => {
    const query = ask(context, options.ids[0] ?? null, options, querySheetWithoutCells);
    options.workbook.queue(context, options.merges === 'fresh');
    await context.sync();
    options.workbook.take(context);
    const cells = query.used.isNullObject ? null : await rowsInParts(context, query);
    return answers(context, options, [query], [cells]);
  });
}

function ask(
  context: Excel.RequestContext,
  id: string | null,
  { merges, known }: ReadOptions,
  query: typeof querySheet,
): SheetQuery {
  const { worksheets } = context.workbook;
  const sheet = id === null ? worksheets.getActiveWorksheet() : worksheets.getItem(id);
  const before = id === null ? activeOf(known) : (known.get(id) ?? null);
  return query(sheet, { freshLayout: merges === 'fresh', known: before });
}

/** Which sheet is active is known only after the trip: the one read last is the likeliest. */
function activeOf(known: KnownSheets) {
  return [...known.values()].at(-1) ?? null;
}

async function rowsInParts(context: Excel.RequestContext, query: SheetQuery): Promise<CellArrays> {
  const { rowIndex, columnIndex, rowCount, columnCount } = query.used;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const parts: Excel.Range[] = [];
  for (let top = rowIndex; top < rowIndex + rowCount; top += rowsAtOnce) {
    const bottom = Math.min(top + rowsAtOnce, rowIndex + rowCount) - 1;
    const area = { top, bottom, left: columnIndex, right: columnIndex + columnCount - 1 };
    parts.push(queryRows(query.sheet, area));
    await context.sync();
  }
  return arraysOf(parts);
}

function arraysOf(ranges: readonly Excel.Range[]): CellArrays {
  return {
    values: ranges.flatMap((range) => range.values),
    formulas: ranges.flatMap((range) => range.formulas),
    numberFormat: ranges.flatMap((range) => range.numberFormat),
    text: ranges.flatMap((range) => range.text),
  };
}

async function answers(
  context: Excel.RequestContext,
  options: ReadOptions,
  queries: readonly SheetQuery[],
  cells: readonly (CellArrays | null)[],
): Promise<SheetSnapshot[]> {
  const { known } = options;
  const layouts = queries.map((query, index) => queueMissingLayout(query, cells[index]!, options));
  const locks = queries.map((query, index) => queueLocks(query, query.layout ?? layouts[index]!));
  const formats = queries.map(queueUnknownFormats);
  const isMore = [...locks, ...layouts, ...formats.flat().map(({ ranges }) => ranges)].some(
    Boolean,
  );
  if (isMore) await context.sync();
  return queries.map((query, index) => {
    const answer: SheetAnswer = {
      workbook: options.workbook.id,
      query,
      cells: cells[index]!,
      layout: query.layout ?? layouts[index]!,
      locks: locks[index]?.value.map((row) => row.map(isLocked)) ?? null,
      formats: formats[index]!.map(settled),
      date1904: options.workbook.date1904,
    };
    const result = snapshotOf(answer, known.get(query.sheet.id) ?? null);
    known.delete(query.sheet.id);
    known.set(query.sheet.id, result.known);
    return result.snapshot;
  });
}

/** The remembered layout was asked for, but there is none for this sheet, or it is out of date. */
function queueMissingLayout(
  { sheet, used, layout }: SheetQuery,
  cells: CellArrays | null,
  { known, mayRefetchMerges }: ReadOptions,
): LayoutQuery | null {
  if (layout || used.isNullObject || !cells) return null;
  const remembered = known.get(sheet.id)?.layout;
  if (!remembered) return queryLayout(usedAgain(sheet, used));
  const isOutdated = remembered.fingerprint !== layoutFingerprint(used, cells);
  return isOutdated && mayRefetchMerges ? queryLayout(usedAgain(sheet, used)) : null;
}

/** The used range for one more trip: a range that is not tracked ends with its trip. */
function usedAgain(sheet: Excel.Worksheet, used: Excel.Range): Excel.Range {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const again = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  again.untrack();
  return again;
}

function queueLocks({ sheet, used }: SheetQuery, layout: LayoutQuery | null) {
  if (!layout) return null;
  const mixed = !used.isNullObject && used.format.protection.locked === null;
  if (!sheet.protection.protected || !mixed) return null;
  return usedAgain(sheet, used).getCellProperties({ format: { protection: true } });
}

function isLocked(cell: Excel.CellProperties): boolean {
  return cell.format?.protection?.locked !== false;
}

interface FoundFormat extends Omit<TaggedFormat, 'areas'> {
  readonly areas: TaggedFormat['areas'] | null;
  readonly ranges: Excel.RangeAreas | null;
}

function queueUnknownFormats({ sheet, formats }: SheetQuery): FoundFormat[] {
  return taggedOf(formats).map((format) => ({
    ...format,
    ranges: format.areas ? null : queueRanges(formatsOf(sheet).getItem(format.id)),
  }));
}

function settled({ id, kind, areas, ranges }: FoundFormat): TaggedFormat {
  return { id, kind, areas: areas ?? (ranges ? areasOf(ranges) : []) };
}
