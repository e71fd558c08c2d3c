import { a1, a1Area, type Area, type Cell, EMPTY_CELL, SheetSnapshot } from '../../../sheet';
import { displayText } from '../../display-text';
import { type Band, bandsOf } from './bands';
import type { BlockReader } from './block-reader';
import { contentOf } from './cell-content';
import { type EtApplication, XL } from '../model/et';
import type { Alike } from './guesses';
import { hiddenColumns, hiddenRows, ifTold } from './hidden-lines';
import type { KnownSheets } from './known-sheet';
import { mergedAreas } from './merge-areas';
import { mergeFingerprint } from './merge-fingerprint';
import type { NumberTexts } from './number-texts';
import { type Listening, neverStill, Pace, type Steps } from '../model/pace';
import { strayCells } from './stray-cells';
import { marksOf } from '../../marks-of';
import { readMarkFormats } from '../model/tagged-formats';
import { type UniformBlock, uniformBlocks } from './uniform-blocks';
import { type UsedCells, usedCells, usedRange } from './used-area';
import type { OpenSheet } from '../model/workbook';

export interface ReadContext extends Listening {
  readonly app: EtApplication;
  readonly blocks: BlockReader;
  readonly alike: Alike;
  readonly numbers: NumberTexts;
  readonly known: KnownSheets;
  readonly date1904: boolean;
}

/** So often a sheet is read anew that was changed while it was being read. */
const ATTEMPTS = 3;

/**
 * Reads a sheet: its values in blocks, its formats, locks, merges and hidden lines by dividing only
 * where cells differ. WPS and the page have turns meanwhile; what was changed in one is read again, so
 * that a snapshot is of one moment.
 * @throws HostError `cancelled`, `too-large`, or `busy` for a sheet that never comes to rest
 */
export async function readSheet(
  open: OpenSheet,
  merges: 'fresh' | 'remembered',
  context: ReadContext,
): Promise<SheetSnapshot> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pace = new Pace(context);
    const range = usedRange(open.sheet);
    const used = await pace.run(usedCells(context.app, open.sheet, open.ref, range));
    const values = await context.blocks.read(open, used.area, 'Value2', pace);
    const snapshot = await snapshotOf(open, { used, values, merges }, context, pace);
    if (!pace.interrupted) return snapshot;
    const again = await context.blocks.read(open, used.area, 'Value2', pace);
    if (sameArea(range, usedRange(open.sheet)) && sameValues(values, again)) return snapshot;
  }
  throw neverStill();
}

interface Begun {
  readonly used: UsedCells;
  readonly values: readonly (readonly unknown[])[];
  readonly merges: 'fresh' | 'remembered';
}

async function snapshotOf(
  open: OpenSheet,
  { used, values, merges: wanted }: Begun,
  context: ReadContext,
  pace: Pace,
): Promise<SheetSnapshot> {
  const { sheet, ref } = open;
  const { area, strays } = used;
  const hasFormula = sheet.Range(a1Area(area)).HasFormula !== false;
  const formulas = hasFormula ? await context.blocks.read(open, area, 'Formula', pace) : null;
  const bands = bandsOf(area, values);
  const isProtected = sheet.ProtectContents;
  const merges = await pace.run(
    mergesOf(open, { used: area, bands, values }, wanted, context.known),
  );
  const matters = formatMatters(area, values, merges);
  const total = countOf(area);
  const looks = {
    formats: await pace.run(
      uniformBlocks(bands, (address) => sheet.Range(address).NumberFormat, {
        alike: context.alike,
        matters,
      }),
      total,
    ),
    locks: isProtected
      ? await pace.run(
          uniformBlocks(bands, (address) => sheet.Range(address).Locked, { alike: context.alike }),
          total,
        )
      : [],
  };
  const rows = rowsOf(open, area, { values, formulas, ...looks }, context);
  await pace.run(strayCells(open, strays, rows, context));
  const hidden = {
    rows: await pace.run(ifTold(hiddenRows(sheet, bands))),
    columns: await pace.run(ifTold(hiddenColumns(sheet, area))),
  };
  const marks = readMarkFormats(sheet);
  return new SheetSnapshot({
    sheet: ref,
    hidden: sheet.Visible !== XL.sheetVisible,
    rows,
    merges,
    ...(hidden.rows && { hiddenRows: hidden.rows }),
    ...(hidden.columns && { hiddenColumns: hidden.columns }),
    isProtected,
    marks: (marks ?? []).flatMap(marksOf),
    date1904: context.date1904,
    unread: new Set([
      ...(hidden.rows ? [] : (['hidden-rows'] as const)),
      ...(hidden.columns ? [] : (['hidden-columns'] as const)),
      ...(marks ? [] : (['marks'] as const)),
    ]),
  });
}

interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly formats: readonly UniformBlock<string>[];
  readonly locks: readonly UniformBlock<boolean>[];
}

function rowsOf({ sheet }: OpenSheet, used: Area, contents: Contents, context: ReadContext) {
  const { values, formulas } = contents;
  const { date1904, numbers } = context;
  const formats = spread(used, contents.formats);
  const locks = spread(used, contents.locks);
  const rangeAt = (row: number, column: number) => () => sheet.Range(a1({ row, column }));
  // Whether this build gives texts for numbers has to be known before the first of them.
  values.forEach((inSheet, r) => {
    const formatsHere = rowAt(formats, r);
    inSheet.forEach((given, c) => {
      if (numbers.comeAsTexts !== null) return;
      numbers.valueOf(given, formatsHere[c] ?? null, rangeAt(used.top + r, used.left + c));
    });
  });
  const rows = new Map<number, Map<number, Cell>>();
  values.forEach((inSheet, r) => {
    const row = used.top + r;
    const cells = new Map<number, Cell>();
    const formatsHere = rowAt(formats, r);
    const locksHere = rowAt(locks, r);
    inSheet.forEach((given, c) => {
      const column = used.left + c;
      const range = rangeAt(row, column);
      const format = formatsHere[c] ?? null;
      const raw = numbers.valueOf(given, format, range);
      const content = contentOf(raw, formulas?.[r]?.[c], format, () => range().Text);
      const locked = locksHere[c] ?? true;
      if (content.value === null && content.formula === null) {
        if (content.format === 'General' && locked) return;
      }
      const text = displayText(content.value, content.format, date1904);
      cells.set(column, { ...EMPTY_CELL, ...content, text, locked });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  return rows;
}

/** The answer of every cell, from those of the blocks. */
function spread<T>(used: Area, blocks: readonly UniformBlock<T>[]): (T | undefined)[][] {
  const width = used.right - used.left + 1;
  const grid = Array.from({ length: used.bottom - used.top + 1 }, () =>
    Array<T | undefined>(width).fill(undefined),
  );
  for (const { area, value } of blocks) {
    for (let row = area.top; row <= area.bottom; row++) {
      const inRow = rowAt(grid, row - used.top);
      inRow.fill(value, area.left - used.left, area.right - used.left + 1);
    }
  }
  return grid;
}

/** The answers of a row (0-based, from the top of the used area). @throws RangeError below its bottom */
function rowAt<T>(grid: readonly T[][], row: number): T[] {
  const inRow = grid[row];
  if (!inRow) throw new RangeError(`there is no row ${row} in ${grid.length}`);
  return inRow;
}

/**
 * Whether the number format of a cell says anything: that of a number does, and that of a cell into
 * which a number may be written. A text that is no number looks the same in any format, and the
 * covered cells of a merged area hold nothing.
 */
function formatMatters(
  used: Area,
  values: readonly (readonly unknown[])[],
  merges: readonly Area[],
): (cell: { readonly row: number; readonly column: number }) => boolean {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) covered.add(`${row} ${column}`);
    }
    covered.delete(`${top} ${left}`);
  }
  return ({ row, column }) => {
    if (covered.has(`${row} ${column}`)) return false;
    const value = values[row - used.top]?.[column - used.left];
    return typeof value !== 'string' || MAYBE_NUMBER.test(value);
  };
}

/** A number as text, or one of the strokes that stand for none. */
const MAYBE_NUMBER = /^[\s\d.,%+\-—–/]*$/;

function* mergesOf(
  { sheet, ref }: OpenSheet,
  {
    used,
    bands,
    values,
  }: { used: Area; bands: readonly Band[]; values: readonly (readonly unknown[])[] },
  wanted: 'fresh' | 'remembered',
  known: KnownSheets,
): Steps<readonly Area[]> {
  const key = `${ref.workbook}\n${ref.id}`;
  const fingerprint = mergeFingerprint(used, values);
  const before = known.get(key);
  if (before && wanted === 'remembered' && before.fingerprint === fingerprint) return before.merges;
  const merges = yield* mergedAreas(sheet, used, bands, values);
  known.set(key, { merges, fingerprint });
  return merges;
}

function sameArea(a: Area, b: Area): boolean {
  return a1Area(a) === a1Area(b);
}

function sameValues(
  a: readonly (readonly unknown[])[],
  b: readonly (readonly unknown[])[],
): boolean {
  return a.every((row, r) => row.every((value, c) => Object.is(value, b[r]?.[c])));
}

function countOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
