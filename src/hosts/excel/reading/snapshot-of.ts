import { type Cell, EMPTY_CELL, SheetSnapshot } from '../../../sheet';
import { cellAt } from './cell-content';
import type { KnownSheet, SheetLayout, SheetProtection } from '../model/known-sheet';
import { layoutFingerprint } from './layout-fingerprint';
import type { CellBlock, SheetAnswer } from './sheet-answer';
import { marksOf } from '../../marks-of';

/** Turns what Excel answered into a snapshot, and into what is remembered of the sheet. */
export function snapshotOf(
  answer: SheetAnswer,
  before: KnownSheet | null,
): { snapshot: SheetSnapshot; known: KnownSheet } {
  const { used, cells, formats } = answer;
  const layout = layoutOf(answer, before);
  const protection = protectionOf(answer, layout);
  const unread = unreadOf(answer, before);
  const snapshot = new SheetSnapshot({
    sheet: answer.sheet,
    hidden: answer.hidden,
    rows: used && cells ? rowsOf(answer, { area: used, cells }, protection) : new Map(),
    merges: layout.merges,
    mergesOutdated: used !== null && layout.fingerprint !== fingerprintOf(answer),
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    isProtected: protection.on,
    marks: (formats ?? []).flatMap(marksOf),
    date1904: answer.date1904,
    unread,
    emptyCell: { ...EMPTY_CELL, locked: answer.locked !== false },
  });
  return { snapshot, known: { protection, formats, layout, unread } };
}

function rowsOf({ strays = [] }: SheetAnswer, used: CellBlock, protection: SheetProtection) {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { area, cells } of [used, ...strays]) {
    for (let r = 0; r < cells.values.length; r++) {
      const row = area.top + r;
      const inRow = rows.get(row) ?? new Map<number, Cell>();
      for (let c = 0; c < (cells.values[r]?.length ?? 0); c++) {
        const column = area.left + c;
        const cell = cellAt(cells, r, c, protection.locked({ row, column }));
        if (isWorthKeeping(cell)) inRow.set(column, cell);
      }
      if (inRow.size > 0) rows.set(row, inRow);
    }
  }
  return rows;
}

/** An empty cell is kept for its format or for a lock that differs from its neighbours'. */
function isWorthKeeping(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null || cell.format !== 'General' || !cell.locked;
}

function protectionOf(
  { isProtected, allowsFormats, used, locked: uniform }: SheetAnswer,
  { locks }: SheetLayout,
): SheetProtection {
  return {
    on: isProtected,
    allowsFormats,
    locked: ({ row, column }) =>
      uniform ?? (used && locks?.[row - used.top]?.[column - used.left]) ?? true,
  };
}

/** With a remembered layout, what was missing when it was read is missing still. */
function unreadOf(
  { layout, unread }: SheetAnswer,
  before: KnownSheet | null,
): KnownSheet['unread'] {
  if (layout || !before) return unread;
  const remembered = [...before.unread].filter((part) => part !== 'marks');
  return new Set([...unread, ...remembered]);
}

const NO_LAYOUT: SheetLayout = {
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  locks: null,
  fingerprint: '',
};

/** What Excel refused to tell of the layout is taken from the reading before, if there was one. */
function layoutOf(answer: SheetAnswer, before: KnownSheet | null): SheetLayout {
  if (answer.used === null) return NO_LAYOUT;
  const remembered = before?.layout ?? NO_LAYOUT;
  if (!answer.layout) return remembered;
  return { ...remembered, locks: null, ...answer.layout, fingerprint: fingerprintOf(answer) };
}

function fingerprintOf({ used, cells }: SheetAnswer): string {
  return used && cells
    ? layoutFingerprint({ rowIndex: used.top, columnIndex: used.left }, cells)
    : '';
}
