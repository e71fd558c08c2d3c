import type { Area, CellAddress } from './address';
import { lastArea } from './last-area';

/**
 * The merged areas of a sheet by the cells they cover. An area that overlaps one above it (or to its
 * left, in the same row) is left out: spreadsheets do not open such files, and a cell has one anchor.
 * Building and asking take time by the number of areas, not by the number of cells they cover.
 */
export class MergeIndex {
  /** The areas that were kept, from top to bottom. */
  readonly areas: readonly Area[];
  /** The first and the last row any of them touches; last before first where there are none. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly #root: Columns;

  constructor(merges: readonly Area[]) {
    const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    const width = ordered.reduce((most, { right }) => Math.max(most, right + 1), 1);
    this.#root = new Columns(0, width - 1);
    const kept = new Set(ordered.filter((area) => this.#root.add(area)));
    this.areas = merges.filter((area) => kept.has(area));
    const last = ordered.reduce((most, { bottom }) => Math.max(most, bottom), -1);
    this.rows = { first: ordered[0]?.top ?? 0, last };
  }

  /** The area that covers the cell, or null. */
  at({ row, column }: CellAddress): Area | null {
    if (row < this.rows.first || row > this.rows.last) return null;
    return this.#root.at(row, column);
  }
}

/**
 * A node of a segment tree over columns: it holds the areas that cover all its columns but not all of
 * its parent's, from top to bottom. Areas are added in that order.
 */
class Columns {
  readonly #left: number;
  readonly #right: number;
  readonly #areas: Area[] = [];
  #halves: readonly [Columns, Columns] | null = null;
  /** The lowest row that an area of this node or of one below it reaches. */
  #bottom = -1;

  constructor(left: number, right: number) {
    this.#left = left;
    this.#right = right;
  }

  /** Whether the area was added, which it is not where it overlaps another. */
  add(area: Area): boolean {
    if (this.#overlaps(area)) return false;
    this.#insert(area);
    return true;
  }

  at(row: number, column: number): Area | null {
    if (column < this.#left || column > this.#right) return null;
    const area = lastArea(this.#areas, 'top', row);
    if (area && area.bottom >= row) return area;
    for (const half of this.#halves ?? []) {
      const found = half.at(row, column);
      if (found) return found;
    }
    return null;
  }

  #overlaps(area: Area): boolean {
    if (area.right < this.#left || area.left > this.#right) return false;
    if (this.#isWithin(area)) return this.#bottom >= area.top;
    const last = this.#areas.at(-1);
    if (last && last.bottom >= area.top) return true;
    return this.#halves?.some((half) => half.#overlaps(area)) ?? false;
  }

  #insert(area: Area): void {
    if (area.right < this.#left || area.left > this.#right) return;
    this.#bottom = Math.max(this.#bottom, area.bottom);
    if (this.#isWithin(area)) {
      this.#areas.push(area);
      return;
    }
    const middle = Math.floor((this.#left + this.#right) / 2);
    this.#halves ??= [new Columns(this.#left, middle), new Columns(middle + 1, this.#right)];
    for (const half of this.#halves) half.#insert(area);
  }

  #isWithin({ left, right }: Area): boolean {
    return left <= this.#left && right >= this.#right;
  }
}
