import {
  type Area,
  type Cell,
  type CellAddress,
  type SheetSnapshot,
  contains,
  isBlank,
} from '../../sheet';
import { cleanText } from '../../values';
import { type CellKind, cellKind, roughNumber } from './cell-kind';
import { Corrections } from '../correction';
import type { Field } from '../form';
import { type Label, readLabel } from '../words/label';

/** A cell of the sheet with what a reader sees in it; worked out when first asked for. */
export class GridCell {
  #kind: CellKind | null = null;
  #label: Label | null = null;
  #number: number | null | undefined = undefined;

  readonly row: number;
  readonly column: number;

  constructor(
    readonly at: CellAddress,
    readonly cell: Cell,
    readonly blank: boolean = isBlank(cell),
  ) {
    this.row = at.row;
    this.column = at.column;
  }

  get kind(): CellKind {
    return (this.#kind ??= cellKind(this.cell));
  }

  get label(): Label {
    return (this.#label ??= readLabel(this.cell.text));
  }

  /** Whether it is words rather than a figure, a sign or nothing. */
  get wordy(): boolean {
    return this.kind === 'text' || this.kind === 'level' || this.kind === 'result';
  }

  get number(): number | null {
    return this.#number === undefined ? (this.#number = roughNumber(this.cell)) : this.#number;
  }
}

/** A band of columns, both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** The sheet as a reader sees it: cells by row, blank cells skipped, merges resolved. */
export class Grid {
  /** The rows that hold something, ascending. */
  readonly rows: readonly number[];
  readonly #cells = new Map<number, readonly GridCell[]>();
  /** The same cells by column. */
  readonly #places = new Map<number, ReadonlyMap<number, GridCell>>();

  constructor(
    readonly sheet: SheetSnapshot,
    /** What the officer said about this sheet. */
    readonly corrections: Corrections = new Corrections(sheet.name),
  ) {
    this.rows = sheet.rowNumbers();
  }

  /** The filled cells of a row within a band, from left to right. */
  filled(row: number, band?: Band): readonly GridCell[] {
    let cells = this.#cells.get(row);
    if (!cells) {
      cells = this.sheet
        .cellsInRow(row)
        .filter(({ cell }) => !isBlank(cell))
        .map(({ column, cell }) => new GridCell({ row, column }, cell, false));
      this.#cells.set(row, cells);
    }
    return band ? within(cells, band) : cells;
  }

  /** The filled cells of a row that show within a band, those whose merge begins before it included. */
  over(row: number, { left, right }: Band): readonly GridCell[] {
    return this.filled(row).filter(
      (cell) => cell.column <= right && this.span(cell.at).right >= left,
    );
  }

  /** The cell at a position, blank or not. */
  at(row: number, column: number): GridCell {
    let places = this.#places.get(row);
    if (!places) {
      places = new Map(this.filled(row).map((cell) => [cell.column, cell]));
      this.#places.set(row, places);
    }
    const found = places.get(column);
    return found ?? new GridCell({ row, column }, this.sheet.cell({ row, column }));
  }

  /** The cell that shows at a position: the top-left one of its merge. */
  shown(row: number, column: number): GridCell {
    const at = this.sheet.anchorOf({ row, column });
    return this.at(at.row, at.column);
  }

  /** As `shown`, but only through merges that begin in this row. */
  shownInRow(row: number, column: number): GridCell {
    const at = this.sheet.anchorOf({ row, column });
    return at.row === row ? this.at(row, at.column) : this.at(row, column);
  }

  /** The merge around a cell, or the cell alone. */
  span(at: CellAddress): Area {
    return (
      this.sheet.mergeAt(at) ?? { top: at.row, left: at.column, bottom: at.row, right: at.column }
    );
  }

  /** Whether a position is covered by a merge whose content stands elsewhere. */
  covered(at: CellAddress): boolean {
    const merge = this.sheet.mergeAt(at);
    return !!merge && contains(merge, at) && (merge.top !== at.row || merge.left !== at.column);
  }

  /** The rows that hold something between two rows, both included. */
  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(lowerBound(this.rows, first), lowerBound(this.rows, last + 1));
  }
}

/** Of cells from left to right those within a band. */
function within(cells: readonly GridCell[], { left, right }: Band): readonly GridCell[] {
  let first = 0;
  while (first < cells.length && cells[first]!.column < left) first += 1;
  let end = cells.length;
  while (end > first && cells[end - 1]!.column > right) end -= 1;
  return first === 0 && end === cells.length ? cells : cells.slice(first, end);
}

/** A cell as a field of a form; `text` overrides what is displayed. */
export function fieldOf(cell: GridCell, text?: string): Field {
  return { at: cell.at, cell: cell.cell, text: text ?? cleanText(cell.cell.text) };
}

/** The part of a cell after its label: it can be read, not written by itself. */
export function inlineField(cell: GridCell, value: string): Field {
  return { ...fieldOf(cell, cleanText(value)), inline: true };
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
