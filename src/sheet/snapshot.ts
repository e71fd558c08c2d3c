import type { Area, CellAddress } from './address';
import { type Cell, EMPTY_CELL, isBlank } from './cell';
import type { Mark } from './mark';
import { MergeIndex } from './merge-index';
import type { SheetRef } from './sheet-ref';

/** What a reading may have to do without, because the spreadsheet would not give it. */
export type SheetPart = 'marks' | 'merges' | 'hidden-rows' | 'hidden-columns' | 'calendar';

/** What a host adapter hands over; everything is 0-based. */
export interface SheetData {
  readonly sheet: SheetRef;
  /** Hidden or very hidden sheets are read like the others. */
  readonly hidden?: boolean;
  /** Cells by row, then column; only cells that hold or display something need be there. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges?: readonly Area[];
  /** The merges are remembered ones and the sheet's layout has changed since: read them fresh at the next click. */
  readonly mergesOutdated?: boolean;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly isProtected?: boolean;
  /** The product's own marks found on the sheet. */
  readonly marks?: readonly Mark[];
  /** Whether serial dates count from 1904. */
  readonly date1904?: boolean;
  /** What could not be read; the cells always could. */
  readonly unread?: ReadonlySet<SheetPart>;
  /** What a cell inside the sheet but without data looks like, when that differs from EMPTY_CELL. */
  readonly emptyCell?: Cell;
}

/**
 * A worksheet as it was at one moment; immutable, the only thing a form is read from. Of a merged
 * area only its first cell holds anything: what files keep in the others nobody can see.
 */
export class SheetSnapshot {
  readonly sheet: SheetRef;
  readonly hidden: boolean;
  /** Without those that overlap another. */
  readonly merges: readonly Area[];
  readonly mergesOutdated: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
  readonly date1904: boolean;
  readonly unread: ReadonlySet<SheetPart>;
  readonly #data: Omit<SheetData, 'rows'>;
  readonly #rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly #empty: Cell;
  readonly #merges: MergeIndex;
  #byText: Map<string, CellAddress[]> | null = null;

  constructor({ rows, ...data }: SheetData) {
    this.#data = data;
    this.sheet = data.sheet;
    this.hidden = data.hidden ?? false;
    this.#merges = new MergeIndex(data.merges ?? []);
    this.merges = this.#merges.areas;
    this.mergesOutdated = data.mergesOutdated ?? false;
    this.hiddenRows = data.hiddenRows ?? new Set();
    this.hiddenColumns = data.hiddenColumns ?? new Set();
    this.isProtected = data.isProtected ?? false;
    this.marks = data.marks ?? [];
    this.date1904 = data.date1904 ?? false;
    this.unread = data.unread ?? new Set();
    this.#rows = withoutCovered(rows, this.#merges);
    this.#empty = data.emptyCell ?? EMPTY_CELL;
  }

  /** The same sheet, in all but what its cells hold. */
  withCells(rows: SheetData['rows']): SheetSnapshot {
    return new SheetSnapshot({ ...this.#data, rows });
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The cell at an address; a cell nobody filled is an empty one, never undefined. */
  cell({ row, column }: CellAddress): Cell {
    return this.#rows.get(row)?.get(column) ?? this.#empty;
  }

  /** The rows that hold at least one cell, in ascending order. */
  rowNumbers(): number[] {
    return [...Uint32Array.from(this.#rows.keys()).sort()];
  }

  /** The filled cells of one row, by ascending column. */
  cellsInRow(row: number): { readonly column: number; readonly cell: Cell }[] {
    const cells = this.#rows.get(row);
    if (!cells) return [];
    const inOrder: { readonly column: number; readonly cell: Cell }[] = [];
    let isSorted = true;
    let before = -1;
    for (const [column, cell] of cells) {
      inOrder.push({ column, cell });
      isSorted &&= column > before;
      before = column;
    }
    return isSorted ? inOrder : inOrder.sort((a, b) => a.column - b.column);
  }

  /** The cells that display exactly this text, top to bottom and left to right. */
  cellsWithText(text: string): readonly CellAddress[] {
    this.#byText ??= this.#indexTexts();
    return this.#byText.get(text) ?? [];
  }

  /** The merged area that covers the cell, or null. */
  mergeAt(address: CellAddress): Area | null {
    return this.#merges.at(address);
  }

  /** The top-left cell of the merged area around the address, or the address itself. */
  anchorOf(address: CellAddress): CellAddress {
    const merge = this.mergeAt(address);
    return merge ? { row: merge.top, column: merge.left } : address;
  }

  #indexTexts(): Map<string, CellAddress[]> {
    const index = new Map<string, CellAddress[]>();
    for (const row of this.rowNumbers()) {
      for (const { column, cell } of this.cellsInRow(row)) {
        const same = index.get(cell.text);
        if (same) same.push({ row, column });
        else index.set(cell.text, [{ row, column }]);
      }
    }
    return index;
  }
}

type Rows = SheetData['rows'];

/** The same cells where nothing is covered, as in most sheets. */
function withoutCovered(rows: Rows, merges: MergeIndex): Rows {
  const { first, last } = merges.rows;
  if (last < first) return rows;
  const shown = new Map(rows);
  for (const [row, cells] of rows) {
    if (row >= first && row <= last) shown.set(row, blankCovered(row, cells, merges));
  }
  return shown;
}

function blankCovered(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  merges: MergeIndex,
): ReadonlyMap<number, Cell> {
  let copy: Map<number, Cell> | null = null;
  for (const [column, cell] of cells) {
    if (isBlank(cell) && cell.formula === null) continue;
    const merge = merges.at({ row, column });
    if (!merge || (merge.top === row && merge.left === column)) continue;
    copy ??= new Map(cells);
    copy.set(column, { ...cell, value: null, formula: null, text: '' });
  }
  return copy ?? cells;
}
