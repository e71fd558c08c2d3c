import {
  a1,
  type Area,
  type Cell,
  type CellAddress,
  type CellValue,
  EMPTY_CELL,
  parseA1,
  parseA1Area,
  SheetSnapshot,
} from '../../src/sheet';
import { referenceRows } from '../form/snapshot-of';

/** A cell that remembers which cell of which reference table it was; null where it was none. */
interface PaperCell {
  readonly from: string | null;
  cell: Cell;
}

/**
 * A reference table on squared paper that can be cut, moved and written over. Every cell keeps the
 * name it has in the reference table, so that a reading of the changed paper can be told in those
 * names and compared with the printed table.
 */
export class Paper {
  #rows: PaperCell[][];
  #merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(
    readonly table: number,
    rows: readonly (readonly string[])[],
    name: (at: CellAddress) => string,
  ) {
    const width = Math.max(...rows.map((row) => row.length));
    this.#rows = rows.map((texts, row) =>
      Array.from({ length: width }, (_, column) => ({
        from: name({ row, column }),
        cell: printed(texts[column] ?? ''),
      })),
    );
  }

  get height(): number {
    return this.#rows.length;
  }

  get width(): number {
    return this.#rows[0]?.length ?? 0;
  }

  /** Where a cell of the reference table is now. */
  at(name: string): CellAddress {
    for (const [row, cells] of this.#rows.entries()) {
      const column = cells.findIndex((cell) => cell.from === name);
      if (column >= 0) return { row, column };
    }
    throw new Error(`${name} is no longer on the paper`);
  }

  /** The row where a row of the reference table is now. */
  rowOf(row: number): number {
    return this.at(`A${row}`).row;
  }

  /** What a cell of the sheet was called in the reference table; `+B7` where it was none. */
  nameAt(at: CellAddress): string {
    return this.#rows[at.row]?.[at.column]?.from ?? `+${a1(at)}`;
  }

  text(name: string): string {
    return this.#cell(name).cell.text;
  }

  /** Types over a cell; a text shows as it is, a number with the decimals of its format. */
  put(name: string, value: CellValue, look: Partial<Cell> = {}): this {
    this.#cell(name).cell = shownAs(value, look);
    return this;
  }

  /** Types over a text, a number among it as a number. */
  type(name: string, text: string): this {
    this.#cell(name).cell = printed(text);
    return this;
  }

  /** Writes on the sheet at an address of now, wherever that is. */
  putAt(at: string | CellAddress, text: string): this {
    const { row, column } = typeof at === 'string' ? parseA1(at) : at;
    this.#grow(row + 1, column + 1);
    this.#rows[row]![column]!.cell = printed(text);
    return this;
  }

  blank(...names: readonly string[]): this {
    for (const name of names) this.#cell(name).cell = EMPTY_CELL;
    return this;
  }

  insertRows(above: number, count = 1): this {
    this.#grow(above, 0);
    const blank = () => Array.from({ length: this.width }, nobody);
    this.#rows.splice(above, 0, ...Array.from({ length: count }, blank));
    this.#merges = this.#merges.map((merge) => ({
      ...merge,
      top: merge.top >= above ? merge.top + count : merge.top,
      bottom: merge.bottom >= above ? merge.bottom + count : merge.bottom,
    }));
    moveAll(this.hiddenRows, above, count);
    return this;
  }

  insertColumns(before: number, count = 1): this {
    this.#grow(0, before);
    for (const row of this.#rows) row.splice(before, 0, ...Array.from({ length: count }, nobody));
    this.#merges = this.#merges.map((merge) => ({
      ...merge,
      left: merge.left >= before ? merge.left + count : merge.left,
      right: merge.right >= before ? merge.right + count : merge.right,
    }));
    moveAll(this.hiddenColumns, before, count);
    return this;
  }

  /** Deletes a row of the reference table. */
  deleteRow(row: number): this {
    const at = this.rowOf(row);
    this.#rows.splice(at, 1);
    this.#merges = this.#merges
      .map((merge) => ({
        ...merge,
        top: merge.top > at ? merge.top - 1 : merge.top,
        bottom: merge.bottom >= at ? merge.bottom - 1 : merge.bottom,
      }))
      .filter(({ top, bottom }) => bottom >= top);
    return this;
  }

  /** Moves the cells of a row of the reference table to the left; those that fall off must be blank. */
  slideLeft(row: number, by: number): this {
    const cells = this.#rows[this.rowOf(row)]!;
    const gone = cells.splice(0, by);
    if (gone.some(({ cell }) => cell.text !== '')) throw new Error(`row ${row} cannot slide`);
    cells.push(...gone);
    return this;
  }

  /** Exchanges the columns of two cells from the row of the first down to another row. */
  swapColumns(a: string, b: string, last: number): this {
    const { row, column } = this.at(a);
    const other = this.at(b).column;
    for (let r = row; r <= this.rowOf(last); r++) {
      const cells = this.#rows[r]!;
      [cells[column], cells[other]] = [cells[other]!, cells[column]!];
    }
    return this;
  }

  /** Merges the area between two cells of the reference table. */
  merge(first: string, last: string): this {
    const a = this.at(first);
    const b = this.at(last);
    const merge = { top: a.row, left: a.column, bottom: b.row, right: b.column };
    this.#merges.push(merge);
    return this;
  }

  /** Merges as the printed forms have them. */
  mergeAll(names: readonly string[]): this {
    this.#merges.push(...names.map((name) => parseA1Area(name)));
    return this;
  }

  changeTexts(change: (text: string) => string): this {
    for (const one of this.#rows.flat()) {
      const { text, value } = one.cell;
      if (typeof value === 'string') one.cell = { ...one.cell, ...same(change(text)) };
    }
    return this;
  }

  /** Every cell a text, as pasted from a web page. */
  asTexts(change: (text: string) => string = (text) => text): this {
    for (const one of this.#rows.flat()) {
      const { text } = one.cell;
      if (text !== '') one.cell = { ...EMPTY_CELL, ...same(change(text)) };
    }
    return this;
  }

  /** Puts another paper below or beside this one; its cells keep their own names. */
  add(other: Paper, where: 'below' | 'right', gap: number): this {
    const down = where === 'below' ? this.height + gap : 0;
    const right = where === 'right' ? this.width + gap : 0;
    this.#grow(down + other.height, right + other.width);
    other.#rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        this.#rows[row + down]![column + right] = cell;
      }),
    );
    this.#merges.push(
      ...other.#merges.map((merge) => ({
        top: merge.top + down,
        bottom: merge.bottom + down,
        left: merge.left + right,
        right: merge.right + right,
      })),
    );
    return this;
  }

  /** Names and texts of all cells that hold something. */
  filled(): { readonly name: string; readonly text: string }[] {
    return this.#rows
      .flat()
      .filter(({ from, cell }) => from !== null && cell.text !== '')
      .map(({ from, cell }) => ({ name: from!, text: cell.text }));
  }

  sheet(): SheetSnapshot {
    const rows = new Map<number, Map<number, Cell>>();
    this.#rows.forEach((cells, row) => {
      const line = new Map<number, Cell>();
      cells.forEach(({ cell }, column) => {
        if (cell !== EMPTY_CELL) line.set(column, cell);
      });
      if (line.size > 0) rows.set(row, line);
    });
    return new SheetSnapshot({
      sheet: { workbook: 'w', id: '1', name: '自评表' },
      rows,
      merges: this.#merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    });
  }

  #cell(name: string): PaperCell {
    const { row, column } = this.at(name);
    return this.#rows[row]![column]!;
  }

  #grow(height: number, width: number): void {
    const wide = Math.max(width, this.width);
    while (this.#rows.length < height) this.#rows.push([]);
    for (const row of this.#rows) while (row.length < wide) row.push(nobody());
  }
}

/** Reference table 1 to 11 on paper, two columns wider than it is printed; cells are named `H20`, or `9!H20`. */
export function paperOf(table: number, prefix = ''): Paper {
  const rows = referenceRows(table).map((row) => [...row, '', '']);
  return new Paper(table, rows, (at) => `${prefix}${a1(at)}`);
}

function nobody(): PaperCell {
  return { from: null, cell: EMPTY_CELL };
}

function same(text: string): Pick<Cell, 'value' | 'text'> {
  return { value: text, text };
}

function moveAll(numbers: Set<number>, from: number, by: number): void {
  const all = [...numbers];
  numbers.clear();
  for (const one of all) numbers.add(one >= from ? one + by : one);
}

/** A text as it is typed: one that is a plain number is a number that shows this text. */
function printed(text: string): Cell {
  if (text === '') return EMPTY_CELL;
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text))
    return { ...EMPTY_CELL, ...same(text) };
  const decimals = text.split('.')[1]?.length ?? 0;
  const whole = text.includes(',') ? '#,##0' : '0';
  const format = decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
  return { ...EMPTY_CELL, value: Number(text.replace(/,/g, '')), text, format };
}

function shownAs(value: CellValue, look: Partial<Cell>): Cell {
  const text = value === null ? '' : typeof value === 'object' ? value.error : String(value);
  return { ...EMPTY_CELL, value, text, ...look };
}
