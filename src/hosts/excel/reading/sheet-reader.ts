import type { SheetSnapshot } from '../../../sheet';
import type { KnownSheet, KnownSheets, TaggedFormat } from '../model/known-sheet';
import { layoutFingerprint } from './layout-fingerprint';
import { areasOf } from '../model/range-area';
import {
  baseOf,
  type CellArrays,
  cellsOf,
  hiddenColumnsOf,
  hiddenRowsOf,
  lockOf,
  locksOf,
  mergesOf,
  type SheetAnswer,
} from './sheet-answer';
import {
  type LayoutQuery,
  loadCells,
  type OptionalQuery,
  queryLayout,
  queryLocks,
  queryOptional,
  querySheet,
  type SheetQuery,
  usedAgain,
} from './sheet-query';
import { snapshotOf } from './snapshot-of';
import { formatsOf, queueRanges, taggedOf } from '../model/tagged-formats';
import { queueCalendar, type WorkbookFacts } from '../model/workbook-facts';

export interface ReadOptions {
  readonly merges: 'fresh' | 'remembered';
  /** Whether merged areas may be read again, in a trip of their own, when the layout has changed. */
  readonly mayRefetchMerges: boolean;
  /** Whether anything may be asked that Excel takes for a write. */
  readonly mayAskLayout: boolean;
  readonly known: KnownSheets;
  readonly workbook: WorkbookFacts;
  /** Excel's ids of the sheets; null is the active one. */
  readonly ids: readonly (string | null)[];
}

/**
 * Reads sheets in one trip; a second one follows only where a protected sheet has locked and
 * unlocked cells, or where marks are found that were placed on another occasion. One part that Excel
 * refuses makes all of it fail.
 * @throws the errors of Excel as they are
 */
export function readSheets(options: ReadOptions): Promise<SheetSnapshot[]> {
  return Excel.run(async (context) => {
    const asked = options.ids.map((id) => ask(context, id, options));
    options.workbook.queue(context);
    const tag = options.workbook.tag.queue(context);
    const calendar = wantsCalendar(options) ? queueCalendar(context) : null;
    await context.sync();
    options.workbook.take(context);
    options.workbook.tag.take(tag);
    if (calendar) options.workbook.takeCalendar(calendar);
    return answers(context, options, asked);
  });
}

/** Whether the calendar is to be asked for: once, and again where the trip is a writing one anyway. */
export function wantsCalendar({ workbook, merges, mayAskLayout }: ReadOptions): boolean {
  return mayAskLayout && (merges === 'fresh' || workbook.date1904 === null);
}

/** The sheet of an id, or the active one, with what is known of it. */
export function sheetOf(
  context: Excel.RequestContext,
  id: string | null,
  known: KnownSheets,
): { sheet: Excel.Worksheet; before: KnownSheet | null } {
  const { worksheets } = context.workbook;
  if (id === null) return { sheet: worksheets.getActiveWorksheet(), before: activeOf(known) };
  return { sheet: worksheets.getItem(id), before: known.get(id) ?? null };
}

/** Remembers what a read brought. */
export function remembered(answer: SheetAnswer, known: KnownSheets): SheetSnapshot {
  const { id } = answer.sheet;
  const result = snapshotOf(answer, known.get(id) ?? null);
  known.delete(id);
  known.set(id, result.known);
  return result.snapshot;
}

type Asked = SheetQuery & OptionalQuery;

function ask(context: Excel.RequestContext, id: string | null, options: ReadOptions): Asked {
  const { sheet, before } = sheetOf(context, id, options.known);
  const query = querySheet(sheet);
  loadCells(query.used);
  const freshLayout = options.merges === 'fresh' && options.mayAskLayout;
  return { ...query, ...queryOptional(query, { freshLayout, known: before }) };
}

/** Which sheet is active is known only after the trip: the one read last is the likeliest. */
function activeOf(known: KnownSheets): KnownSheet | null {
  return [...known.values()].at(-1) ?? null;
}

async function answers(
  context: Excel.RequestContext,
  options: ReadOptions,
  asked: readonly Asked[],
): Promise<SheetSnapshot[]> {
  const { known, workbook } = options;
  const cells = asked.map(({ used }) => (used.isNullObject ? null : cellsOf([used])));
  const late = asked.map((one, index) => queueMissingLayout(one, cells[index] ?? null, options));
  const locks = asked.map((one, index) => queueMixedLocks(one, one.layout ?? late[index] ?? null));
  const formats = asked.map(queueUnknownFormats);
  const ranges = formats.flatMap((found) => found?.map((one) => one.ranges) ?? []);
  if ([...locks, ...late, ...ranges].some(Boolean)) await context.sync();
  return asked.map((one, index) => {
    const base = baseOf(one, workbook.id);
    const layout = one.layout ?? late[index] ?? null;
    const lock = locks[index];
    const hasLayout = known.get(base.sheet.id)?.layout !== undefined;
    const isUnasked = !layout && !hasLayout && base.used !== null;
    return remembered(
      {
        ...base,
        cells: cells[index] ?? null,
        layout: layout &&
          base.used && {
            merges: mergesOf(layout.merges),
            hiddenRows: hiddenRowsOf(layout.rows, base.used),
            hiddenColumns: hiddenColumnsOf(layout.columns, base.used),
            locks: lock ? locksOf(lock) : null,
          },
        formats: formats[index]?.map(settled) ?? null,
        date1904: workbook.date1904 ?? false,
        unread: new Set([
          ...(formats[index] ? [] : (['marks'] as const)),
          ...(isUnasked ? (['merges', 'hidden-rows', 'hidden-columns'] as const) : []),
          ...(workbook.date1904 === null ? (['calendar'] as const) : []),
        ]),
      },
      known,
    );
  });
}

/** The remembered layout was asked for, but there is none for this sheet, or it is out of date. */
function queueMissingLayout(
  query: Asked,
  cells: CellArrays | null,
  { known, mayRefetchMerges, mayAskLayout }: ReadOptions,
): LayoutQuery | null {
  const { sheet, used, layout } = query;
  if (layout || used.isNullObject || !cells || !mayAskLayout) return null;
  const before = known.get(sheet.id)?.layout;
  if (!before) return queryLayout(usedAgain(query));
  const isOutdated = before.fingerprint !== layoutFingerprint(used, cells);
  return isOutdated && mayRefetchMerges ? queryLayout(usedAgain(query)) : null;
}

function queueMixedLocks(query: Asked, layout: LayoutQuery | null) {
  if (!layout) return null;
  const { sheet, used } = query;
  const mixed = !used.isNullObject && lockOf(used) === null;
  return sheet.protection.protected && mixed ? queryLocks(usedAgain(query)) : null;
}

interface FoundFormat extends Omit<TaggedFormat, 'areas'> {
  readonly areas: TaggedFormat['areas'] | null;
  readonly ranges: Excel.RangeAreas | null;
}

function queueUnknownFormats({ sheet, formats }: Asked): FoundFormat[] | null {
  if (!formats) return null;
  return taggedOf(formats).map((format) => ({
    ...format,
    ranges: format.areas ? null : queueRanges(formatsOf(sheet).getItem(format.id)),
  }));
}

function settled({ id, kind, areas, ranges }: FoundFormat): TaggedFormat {
  return { id, kind, areas: areas ?? (ranges ? areasOf(ranges) : []) };
}
