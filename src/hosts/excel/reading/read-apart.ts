import {
  type Area,
  HostError,
  type SheetPart,
  type SheetRef,
  type SheetSnapshot,
} from '../../../sheet';
import { BIG, countOf } from '../../filled-pieces';
import { isPassing } from '../model/excel-errors';
import { findMarks } from '../model/tagged-formats';
import {
  baseOf,
  type CellArrays,
  type CellBlock,
  cellsOf,
  hiddenColumnsOf,
  hiddenRowsOf,
  locksOf,
  mergesOf,
  type SheetAnswer,
  type SheetBase,
} from './sheet-answer';
import {
  loadCells,
  queryColumnsHidden,
  queryLocks,
  queryMerges,
  queryRowsHidden,
  querySheet,
  rangeOf,
  type SheetQuery,
} from './sheet-query';
import { type ReadOptions, remembered, sheetOf, wantsCalendar } from './sheet-reader';
import { type FilledCells, filledCells } from './sparse-range';
import { queueCalendar } from '../model/workbook-facts';
import type { WorkbookTag } from '../model/workbook-tag';

/**
 * Reads one sheet in trips of its own for each part: its rows in blocks, and everything a review can
 * do without apart, so that what Excel refuses costs only itself.
 * @throws the errors of Excel as they are, for what no review can do without
 */
export async function readApart(options: ReadOptions, id: string | null): Promise<SheetSnapshot> {
  const { workbook, known } = options;
  const found = await readBase(options, id);
  const filled = found.used && (await filledIn(found.sheet, found.used));
  const base = { ...found, used: filled?.area ?? null };
  const before = known.get(base.sheet.id) ?? null;
  const parts = new Parts(base);
  const formats = await parts.read('marks', (sheet, context) => findMarks(context, sheet));
  const isFresh = options.mayAskLayout && (options.merges === 'fresh' || !before);
  const layout = isFresh && base.used ? await readLayout(parts, base, base.used) : null;
  if (wantsCalendar(options)) {
    await parts.read('calendar', async (_sheet, context) => {
      const date = queueCalendar(context);
      await context.sync();
      workbook.takeCalendar(date);
    });
  }
  await readTag(parts, workbook.tag);
  const cells = base.used && (await readRows(base.sheet, base.used));
  const strays: CellBlock[] = [];
  for (const area of filled?.strays ?? []) {
    strays.push({ area, cells: await readRows(base.sheet, area) });
  }
  return remembered(
    {
      ...base,
      cells,
      strays,
      layout,
      formats,
      date1904: workbook.date1904 ?? false,
      unread: parts.unread,
    },
    known,
  );
}

/** @throws HostError `too-large` for contents strewn over the whole grid */
async function filledIn(sheet: SheetRef, used: Area): Promise<FilledCells> {
  if (countOf(used) <= BIG) return { area: used, strays: [] };
  const filled = await filledCells(sheet.id, used);
  if (filled) return filled;
  throw new HostError(
    'too-large',
    `工作表「${sheet.name}」的已用区域过大，请删去与自评表无关的行列，再重试一次。`,
  );
}

/** Without it the workbook is known by its place. */
async function readTag(parts: Parts, tag: WorkbookTag): Promise<void> {
  const isTold = await parts.read(null, async (_sheet, context) => {
    const name = tag.queueApart(context);
    if (name) await context.sync();
    tag.take(name);
    return true;
  });
  if (!isTold) tag.missed();
}

type Bases = readonly [SheetQuery['asked'], ...SheetQuery['asked'][]];

/** From all that is to be known down to what Excel cannot but tell. */
const BASES: Bases = [
  { hasMargin: true, hasLock: true },
  // At the last row or column of the grid there is no room for blank cells beyond the filled ones.
  { hasMargin: false, hasLock: true },
  // A range over the whole grid may be too big to ask for anything of its cells.
  { hasMargin: false, hasLock: false },
];

async function readBase(
  options: ReadOptions,
  id: string | null,
  [asked, ...less]: Bases = BASES,
): Promise<SheetBase> {
  try {
    return await readBaseOnce(options, id, asked);
  } catch (error) {
    const [next, ...rest] = less;
    if (isPassing(error) || !next) throw error;
    return readBase(options, id, [next, ...rest]);
  }
}

function readBaseOnce(
  { workbook, known }: ReadOptions,
  id: string | null,
  asked: SheetQuery['asked'],
): Promise<SheetBase> {
  return Excel.run(async (context) => {
    const query = querySheet(sheetOf(context, id, known).sheet, asked);
    workbook.queue(context);
    await context.sync();
    workbook.take(context);
    return baseOf(query, workbook.id);
  });
}

/** Cells asked for at once where a sheet is too big for one answer: well below 5 MB of them. */
const CELLS_AT_ONCE = 20_000;

function readRows(sheet: SheetRef, used: Area): Promise<CellArrays> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / (used.right - used.left + 1)));
    const blocks: Excel.Range[] = [];
    for (let top = used.top; top <= used.bottom; top += rowsAtOnce) {
      const bottom = Math.min(top + rowsAtOnce - 1, used.bottom);
      const range = rangeOf(worksheet, { ...used, top, bottom });
      loadCells(range);
      blocks.push(range);
      // eslint-disable-next-line own/no-restricted-syntax -- one trip for as much as an answer may hold
      await context.sync();
    }
    return cellsOf(blocks);
  });
}

async function readLayout(
  parts: Parts,
  { isProtected, locked }: SheetBase,
  used: Area,
): Promise<NonNullable<SheetAnswer['layout']>> {
  const read = <T, R>(
    part: SheetPart | null,
    query: (range: Excel.Range) => T,
    take: (answer: T) => R,
  ) =>
    parts.read(part, async (sheet, context) => {
      const answer = query(rangeOf(sheet, used));
      await context.sync();
      return take(answer);
    });
  const merges = await read('merges', queryMerges, mergesOf);
  const hiddenRows = await read('hidden-rows', queryRowsHidden, (rows) => hiddenRowsOf(rows, used));
  const hiddenColumns = await read('hidden-columns', queryColumnsHidden, (columns) =>
    hiddenColumnsOf(columns, used),
  );
  // Without them every cell counts as locked.
  const locks = isProtected && locked === null ? await read(null, queryLocks, locksOf) : null;
  return {
    ...(merges && { merges }),
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
    locks,
  };
}

/** Reads parts one by one and keeps which of them Excel refused. */
class Parts {
  readonly unread = new Set<SheetPart>();

  constructor(private readonly base: SheetBase) {}

  /** @returns null when Excel refused. @throws errors that pass by themselves, as they are */
  async read<T>(
    part: SheetPart | null,
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T | null> {
    try {
      return await Excel.run((context) =>
        work(context.workbook.worksheets.getItem(this.base.sheet.id), context),
      );
    } catch (error) {
      if (isPassing(error)) throw error;
      if (part) this.unread.add(part);
      return null;
    }
  }
}
