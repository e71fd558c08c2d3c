import type { Area, CellAddress, SheetSnapshot } from '../../sheet';
import { cleanText } from '../../values';
import { Corrections } from '../correction';
import type { Field } from '../form';
import { type GridCell, gridCell } from './grid-cell';
import { lowerBound, lowerBoundBy } from './lower-bound';
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

  constructor(
    readonly sheet: SheetSnapshot,
    /** What the officer said about this sheet. */
    readonly corrections: Corrections = new Corrections(sheet.name),
  ) {
    this.rows = sheet.rowNumbers();
    this.#merges = mergesByRow(sheet.merges, this.rows);
  }

  /** The filled cells of a row within a band, from left to right. */
  filled(row: number, band?: Band): readonly GridCell[] {
    const { cells } = this.#rows.get(row) ?? this.#look(row);
    const [first, last] = [cells[0], cells.at(-1)];
    if (!band || !first || !last) return cells;
    if (first.column >= band.left && last.column <= band.right) return cells;
    return cells.slice(
      lowerBoundBy(cells, band.left, columnOf),
      lowerBoundBy(cells, band.right + 1, columnOf),
    );
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
    const cell = gridCell(at, this.sheet.cell(at), this.#mergeAt(at, merges));
    places.set(column, cell);
    return cell;
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

  /** The rows that hold something between two rows, both included. */
  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(lowerBound(this.rows, first), lowerBound(this.rows, last + 1));
  }

  #mergeAt(at: CellAddress, merges: GridRow['merges']): Area | null {
    return merges ? mergeIn(merges, at.column) : this.sheet.mergeAt(at);
  }

  #look(row: number): GridRow {
    const found = this.sheet.cellsInRow(row);
    const merges = this.#merges.get(row) ?? [];
    const cells: GridCell[] = [];
    const places = new Map<number, GridCell>();
    for (const { column, cell } of found) {
      const merge = merges.length === 0 ? null : mergeIn(merges, column);
      const seen = gridCell({ row, column }, cell, merge);
      places.set(column, seen);
      if (!seen.blank) cells.push(seen);
    }
    const looked = { cells, places, merges: found.length > 0 ? merges : null };
    this.#rows.set(row, looked);
    return looked;
  }
}

/** A cell as a field of a form; `text` overrides what is displayed. */
export function fieldOf(cell: GridCell, text?: string): Field {
  return { at: cell.at, cell: cell.cell, text: text ?? cell.says.clean };
}

/** The part of a cell after its label: it can be read, not written by itself. */
export function inlineField(cell: GridCell, value: string): Field {
  return { ...fieldOf(cell, cleanText(value)), inline: true };
}

function columnOf({ column }: GridCell): number {
  return column;
}
