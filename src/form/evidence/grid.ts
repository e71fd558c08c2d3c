import type { Area, Cell, CellAddress, SheetSnapshot } from '../../sheet';
import { cleanText } from '../../values';
import { Corrections } from '../correction';
import type { Field } from '../form';
import { type GridCell, gridCell } from './grid-cell';
import { lowerBound } from './lower-bound';
import { mergeIn, mergesByRow } from './row-merges';

export type { GridCell };

/** A band of columns, both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** A row that was looked at. */
interface GridRow {
  /** Its filled cells from left to right. */
  readonly cells: readonly GridCell[];
  /** Their columns. */
  readonly columns: readonly number[];
  /** The same by column, and blank ones that were asked for. */
  readonly places: Map<number, GridCell>;
  /** The merges that touch it, from left to right; null for a row that holds nothing. */
  readonly merges: readonly Area[] | null;
}

/** The sheet as a reader sees it: cells by row, blank cells skipped, merges resolved. */
export class Grid {
  /** The rows that hold something, ascending. */
  readonly rows: readonly number[];
  readonly #rows = new Map<number, GridRow>();
  readonly #merges: ReadonlyMap<number, readonly Area[]>;
  /** What a position is that the sheet says nothing of. */
  readonly #empty: Cell;

  constructor(
    readonly sheet: SheetSnapshot,
    /** What the officer said about this sheet. */
    readonly corrections: Corrections = new Corrections(sheet.name),
  ) {
    this.rows = sheet.rowNumbers();
    this.#merges = mergesByRow(sheet.merges, this.rows);
    this.#empty = sheet.cell(NOWHERE);
  }

  /** The filled cells of a row within a band, from left to right. */
  filled(row: number, band?: Band): readonly GridCell[] {
    const { cells, columns } = this.#rows.get(row) ?? this.#look(row);
    const [first, last] = [columns[0], columns[columns.length - 1]];
    if (!band || first === undefined || last === undefined) return cells;
    const { left, right } = band;
    if (first >= left && last <= right) return cells;
    const from = lowerBound(columns, left);
    let to = from;
    for (let one = columns[to]; one !== undefined && one <= right; one = columns[to]) to += 1;
    return cells.slice(from, to);
  }

  /** How many texts of a row match; spares the rows of a large sheet that hold other data a closer look. */
  countTexts(row: number, pattern: RegExp): number {
    let count = 0;
    for (const { cell } of this.sheet.cellsInRow(row)) if (pattern.test(cell.text)) count += 1;
    return count;
  }

  /** The filled cells of a row that show within a band, those whose merge begins before it included. */
  over(row: number, { left, right }: Band): readonly GridCell[] {
    const shown: GridCell[] = [];
    for (const cell of this.filled(row)) {
      if (cell.column <= right && cell.span.right >= left) shown.push(cell);
    }
    return shown;
  }

  /** The cell at a position, blank or not. */
  at(row: number, column: number): GridCell {
    const { places, merges } = this.#rows.get(row) ?? this.#look(row);
    const known = places.get(column);
    if (known) return known;
    const at = { row, column };
    let merge: Area | null = null;
    if (!merges) merge = this.sheet.mergeAt(at);
    else if (merges.length > 0) merge = mergeIn(merges, column);
    const cell = gridCell(at, this.#empty, merge);
    places.set(column, cell);
    return cell;
  }

  /** The cell of a field. */
  of({ at }: Pick<Field, 'at'>): GridCell {
    return this.at(at.row, at.column);
  }

  /** The cell that shows at a position: the top-left one of its merge. */
  shown(row: number, column: number): GridCell {
    const cell = this.#rows.get(row)?.places.get(column) ?? this.at(row, column);
    const { top, left } = cell.span;
    return top === row && left === column ? cell : this.at(top, left);
  }

  /** As `shown`, but only through merges that begin in this row. */
  shownInRow(row: number, column: number): GridCell {
    const cell = this.#rows.get(row)?.places.get(column) ?? this.at(row, column);
    const { top, left } = cell.span;
    return top === row && left !== column ? this.at(row, left) : cell;
  }

  /** The merge around a position, or the position alone. */
  span({ row, column }: CellAddress): Area {
    return this.at(row, column).span;
  }

  /** Whether a merge may touch a row. */
  hasMerges(row: number): boolean {
    const { merges } = this.#rows.get(row) ?? this.#look(row);
    return merges === null || merges.length > 0;
  }

  /** The rows that hold something between two rows, both included. */
  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(lowerBound(this.rows, first), lowerBound(this.rows, last + 1));
  }

  #look(row: number): GridRow {
    const found = this.sheet.cellsInRow(row);
    const merges = this.#merges.get(row) ?? [];
    const cells: GridCell[] = [];
    const columns: number[] = [];
    const places = new Map<number, GridCell>();
    for (const { column, cell } of found) {
      const merge = merges.length === 0 ? null : mergeIn(merges, column);
      const seen = gridCell({ row, column }, cell, merge);
      places.set(column, seen);
      if (seen.blank) continue;
      cells.push(seen);
      columns.push(column);
    }
    const looked = { cells, columns, places, merges: found.length > 0 ? merges : null };
    this.#rows.set(row, looked);
    return looked;
  }
}

/** No place on any sheet. */
const NOWHERE: CellAddress = { row: -1, column: -1 };

/** A cell as a field of a form that says something else than it displays. */
export function fieldOf({ at, cell }: GridCell, text: string): Field {
  return { at, cell, text };
}

/** The part of a cell after its label: it can be read, not written by itself. */
export function inlineField({ at, cell }: GridCell, value: string): Field {
  return { at, cell, text: cleanText(value), inline: true };
}
