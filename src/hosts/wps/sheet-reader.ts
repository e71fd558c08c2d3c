import { a1, a1Area, type Area, type Cell, contains, EMPTY_CELL, SheetSnapshot } from '../../sheet';
import { displayText } from '../file/ooxml/display-text';
import { type Band, bandsOf } from './bands';
import type { BlockReader } from './block-reader';
import { contentOf, formatOf } from './cell-content';
import { XL } from './et';
import { hiddenColumns, hiddenRows } from './hidden-lines';
import type { KnownSheets } from './known-sheet';
import { mergedAreas } from './merge-areas';
import { mergeFingerprint } from './merge-fingerprint';
import { marksOf, readMarkFormats } from './tagged-formats';
import { type UniformBlock, uniformBlocks } from './uniform-blocks';
import { usedArea } from './used-area';
import type { OpenSheet } from './workbook';

export interface ReadContext {
  readonly blocks: BlockReader;
  readonly known: KnownSheets;
  readonly date1904: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Reads a sheet: its values in blocks, its formats, locks, merges and hidden lines by dividing only
 * where cells differ.
 * @throws HostError `cancelled` or `too-large`
 */
export async function readSheet(
  open: OpenSheet,
  merges: 'fresh' | 'remembered',
  context: ReadContext,
): Promise<SheetSnapshot> {
  const { sheet, ref } = open;
  const used = usedArea(sheet, ref);
  const values = await context.blocks.read(open, used, 'Value2', context.signal);
  const hasFormula = sheet.Range(a1Area(used)).HasFormula !== false;
  const formulas = hasFormula
    ? await context.blocks.read(open, used, 'Formula', context.signal)
    : null;
  const bands = bandsOf(used, values);
  const isProtected = sheet.ProtectContents;
  const looks = {
    formats: uniformBlocks(bands, (area) => sheet.Range(a1Area(area)).NumberFormat),
    locks: isProtected ? uniformBlocks(bands, (area) => sheet.Range(a1Area(area)).Locked) : [],
  };
  return new SheetSnapshot({
    sheet: ref,
    hidden: sheet.Visible !== XL.sheetVisible,
    rows: rowsOf(open, used, { values, formulas, ...looks }, context.date1904),
    merges: mergesOf(open, { used, bands, values }, merges, context.known),
    hiddenRows: hiddenRows(sheet, bands),
    hiddenColumns: hiddenColumns(sheet, used),
    isProtected,
    marks: (readMarkFormats(sheet) ?? []).flatMap(marksOf),
    date1904: context.date1904,
  });
}

interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly formats: readonly UniformBlock<string>[];
  readonly locks: readonly UniformBlock<boolean>[];
}

function rowsOf({ sheet }: OpenSheet, used: Area, contents: Contents, date1904: boolean) {
  const { values, formulas } = contents;
  const formats = spread(used, contents.formats);
  const locks = spread(used, contents.locks);
  const rows = new Map<number, Map<number, Cell>>();
  values.forEach((inSheet, r) => {
    const row = used.top + r;
    const cells = new Map<number, Cell>();
    inSheet.forEach((raw, c) => {
      const column = used.left + c;
      const shown = () => sheet.Range(a1({ row, column })).Text;
      const content = contentOf(raw, formulas?.[r]?.[c], formats[r]![c] ?? null, shown);
      const locked = locks[r]![c] ?? true;
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
      grid[row - used.top]!.fill(value, area.left - used.left, area.right - used.left + 1);
    }
  }
  return grid;
}

function mergesOf(
  { sheet, ref }: OpenSheet,
  {
    used,
    bands,
    values,
  }: { used: Area; bands: readonly Band[]; values: readonly (readonly unknown[])[] },
  wanted: 'fresh' | 'remembered',
  known: KnownSheets,
): readonly Area[] {
  const fingerprint = mergeFingerprint(used, values);
  const before = known.get(ref.id);
  if (before && wanted === 'remembered' && before.fingerprint === fingerprint) return before.merges;
  const merges = mergedAreas(sheet, used, bands, values);
  known.set(ref.id, { merges, fingerprint });
  return merges;
}

/** What a few cells of one column hold now, read at once. */
export function readColumn({ sheet }: OpenSheet, area: Area, blocks: BlockReader): Cell[] {
  const range = sheet.Range(a1Area(area));
  const values = blocks.readNow(sheet, area, 'Value2');
  const formulas = range.HasFormula === false ? null : blocks.readNow(sheet, area, 'Formula');
  const whole: Band = { area, isBody: false };
  const formats = uniformBlocks([whole], (part) => sheet.Range(a1Area(part)).NumberFormat);
  const formatAt = (row: number) =>
    formatOf(formats.find((one) => contains(one.area, { row, column: area.left }))?.value);
  return values.map(([raw], index) => {
    const row = area.top + index;
    const shown = () => sheet.Range(a1({ row, column: area.left })).Text;
    const content = contentOf(raw, formulas?.[index]?.[0], formatAt(row), shown);
    return { ...EMPTY_CELL, ...content };
  });
}
