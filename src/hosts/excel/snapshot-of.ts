import { type Area, type Cell, EMPTY_CELL, type Mark, SheetSnapshot } from '../../sheet';
import { cellAt, type RangeArrays } from './cell-content';
import type { KnownSheet, SheetLayout, SheetProtection, TaggedFormat } from './known-sheet';
import { layoutFingerprint } from './layout-fingerprint';
import { areaOf, areasOf } from './range-area';
import type { LayoutQuery, SheetQuery } from './sheet-query';

export type CellArrays = RangeArrays & { readonly text: readonly (readonly unknown[])[] };

/** What a read brought, beside the query's own results. */
export interface SheetAnswer {
  /** What references call the workbook. */
  readonly workbook: string;
  readonly query: SheetQuery;
  /** The cells of the used range; null when the sheet is empty. */
  readonly cells: CellArrays | null;
  /** Null when the remembered layout is used. */
  readonly layout: LayoutQuery | null;
  /** Of a protected sheet where only some cells are locked, and the layout is fresh. */
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
  const layout = layoutOf(answer, before);
  const protection = protectionOf(answer, layout, used);
  const snapshot = new SheetSnapshot({
    sheet: { workbook: answer.workbook, id: query.sheet.id, name: query.sheet.name },
    hidden: query.sheet.visibility !== 'Visible',
    rows: used && cells ? rowsOf(cells, used, protection) : new Map(),
    merges: layout.merges,
    mergesOutdated: used !== null && layout.fingerprint !== fingerprintOf(answer),
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    isProtected: protection.on,
    marks: answer.formats.flatMap(marksOf),
    date1904: answer.date1904,
    emptyCell: { ...EMPTY_CELL, locked: uniformLock(answer) !== false },
  });
  return { snapshot, known: { protection, formats: answer.formats, layout } };
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

function protectionOf(
  answer: SheetAnswer,
  { locks }: SheetLayout,
  used: Area | null,
): SheetProtection {
  const { protected: on, options } = answer.query.sheet.protection;
  const uniform = uniformLock(answer);
  return {
    on,
    allowsFormats: !on || options.allowFormatCells === true,
    locked: ({ row, column }) =>
      uniform ?? (used && locks?.[row - used.top]?.[column - used.left]) ?? true,
  };
}

/** Whether all cells of the used range are locked, or none; null when they differ. */
function uniformLock({ query }: SheetAnswer): boolean | null {
  return query.used.isNullObject ? true : (query.used.format.protection.locked ?? null);
}

const NO_LAYOUT: SheetLayout = {
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  locks: null,
  fingerprint: '',
};

function layoutOf(answer: SheetAnswer, before: KnownSheet | null): SheetLayout {
  const { query, layout, locks } = answer;
  if (query.used.isNullObject) return NO_LAYOUT;
  if (!layout) return before?.layout ?? NO_LAYOUT;
  const { rowIndex, columnIndex } = query.used;
  return {
    merges: areasOf(layout.merges),
    hiddenRows: hidden(
      layout.rows.value.map((row) => row.rowHidden),
      rowIndex,
    ),
    hiddenColumns: hidden(
      layout.columns.value.map((column) => column.columnHidden),
      columnIndex,
    ),
    locks,
    fingerprint: fingerprintOf(answer),
  };
}

function fingerprintOf({ query, cells }: SheetAnswer): string {
  return cells ? layoutFingerprint(query.used, cells) : '';
}

function hidden(flags: readonly (boolean | undefined)[], first: number): Set<number> {
  return new Set(flags.flatMap((flag, index) => (flag ? [first + index] : [])));
}
