import { type Area, type Cell, EMPTY_CELL, type Mark, SheetSnapshot } from '../../sheet';
import { cellAt, type RangeArrays } from './cell-content';
import type { KnownSheet, RememberedMerges, SheetProtection, TaggedFormat } from './known-sheet';
import { mergeFingerprint } from './merge-fingerprint';
import { areaOf, areasOf } from './range-area';
import type { SheetQuery } from './sheet-query';

export type CellArrays = RangeArrays & { readonly text: readonly (readonly unknown[])[] };

/** What a read brought, beside the query's own results. */
export interface SheetAnswer {
  readonly query: SheetQuery;
  /** The cells of the used range; null when the sheet is empty. */
  readonly cells: CellArrays | null;
  /** Null when the remembered merges are used. */
  readonly freshMerges: Excel.RangeAreas | null;
  /** Locked cells row by row where the sheet is protected and only some are; null where all are alike. */
  readonly locks: readonly (readonly boolean[])[] | null;
  readonly formats: readonly TaggedFormat[];
  readonly date1904: boolean;
}

/** Turns what Excel answered into a snapshot, and into what is remembered of the sheet. */
export function snapshotOf(
  answer: SheetAnswer,
  before: KnownSheet | null,
): { snapshot: SheetSnapshot; known: KnownSheet } {
  const { query, cells } = answer;
  const used = query.used.isNullObject ? null : areaOf(query.used);
  const protection = protectionOf(answer, used);
  const merges = mergesOf(answer, before);
  const snapshot = new SheetSnapshot({
    sheet: { id: query.sheet.id, name: query.sheet.name },
    hidden: query.sheet.visibility !== 'Visible',
    rows: used && cells ? rowsOf(cells, used, protection) : new Map(),
    merges: merges?.areas ?? [],
    mergesOutdated: isOutdated(answer, merges),
    hiddenRows: used
      ? hidden(
          query.rows.value.map((row) => row.rowHidden),
          used.top,
        )
      : new Set(),
    hiddenColumns: used
      ? hidden(
          query.columns.value.map((column) => column.columnHidden),
          used.left,
        )
      : new Set(),
    isProtected: protection.on,
    marks: answer.formats.flatMap(marksOf),
    date1904: answer.date1904,
    emptyCell: { ...EMPTY_CELL, locked: query.used.isNullObject || uniformLock(answer) !== false },
  });
  return { snapshot, known: { protection, formats: answer.formats, merges } };
}

/** The marks a conditional format of ours stands for, one per cell. */
export function marksOf({ kind, areas }: TaggedFormat): Mark[] {
  const marks: Mark[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        marks.push({ cell: { row, column }, kind });
    }
  }
  return marks;
}

function rowsOf(cells: CellArrays, used: Area, protection: SheetProtection) {
  const rows = new Map<number, Map<number, Cell>>();
  for (let r = 0; r < cells.values.length; r++) {
    const row = used.top + r;
    const inRow = new Map<number, Cell>();
    for (let c = 0; c < cells.values[r]!.length; c++) {
      const column = used.left + c;
      const cell = cellAt(cells, r, c, protection.locked({ row, column }));
      if (isWorthKeeping(cell)) inRow.set(column, cell);
    }
    if (inRow.size > 0) rows.set(row, inRow);
  }
  return rows;
}

/** An empty cell is kept for its format or for a lock that differs from its neighbours'. */
function isWorthKeeping(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null || cell.format !== 'General' || !cell.locked;
}

function protectionOf(answer: SheetAnswer, used: Area | null): SheetProtection {
  const { protected: on, options } = answer.query.sheet.protection;
  const { locks } = answer;
  const uniform = uniformLock(answer) ?? true;
  return {
    on,
    allowsFormats: !on || options.allowFormatCells === true,
    locked: ({ row, column }) => (used && locks?.[row - used.top]?.[column - used.left]) ?? uniform,
  };
}

/** Whether all cells of the used range are locked, or none; null when they differ. */
function uniformLock({ query }: SheetAnswer): boolean | null {
  return query.used.isNullObject ? true : (query.used.format.protection.locked ?? null);
}

function mergesOf(answer: SheetAnswer, before: KnownSheet | null): RememberedMerges | null {
  const { query, cells } = answer;
  if (query.used.isNullObject || !cells) return { areas: [], fingerprint: '' };
  if (!answer.freshMerges) return before?.merges ?? null;
  return { areas: areasOf(answer.freshMerges), fingerprint: mergeFingerprint(query.used, cells) };
}

/** Whether the layout is another than when the merged areas were read. */
function isOutdated({ query, cells }: SheetAnswer, merges: RememberedMerges | null): boolean {
  if (query.used.isNullObject || !cells) return false;
  return merges?.fingerprint !== mergeFingerprint(query.used, cells);
}

function hidden(flags: readonly (boolean | undefined)[], first: number): Set<number> {
  return new Set(flags.flatMap((flag, index) => (flag ? [first + index] : [])));
}
