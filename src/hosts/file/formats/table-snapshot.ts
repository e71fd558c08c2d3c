import { type Area, type Cell, LAST_COLUMN, SheetSnapshot } from '../../../sheet';
import type { Limits } from '../ooxml/zip/limits';
import { WorkbookError } from '../ooxml/workbook-error';
import { typedCell } from './typed-cell';

/** One cell of a table in a text document; spans are 1 or more, `down` may reach past the table. */
export interface TableCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** A table of a text document: the lines of text that stand right above it, and its rows of cells. */
export interface DocumentTable {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** How many grid positions spans may cover in one document before it is taken for hostile. */
const MOST_COVERED = 4_000_000;

/**
 * Lays tables out as worksheets: spans become merges, the lines above a table become rows above it,
 * merged over its width, so that title and year are read with the form.
 * @throws WorkbookError `too-large`
 */
export function tableSnapshots(tables: readonly DocumentTable[], limits: Limits): SheetSnapshot[] {
  let covered = 0;
  return tables.map((table, index) => {
    if (table.rows.length + table.heading.length > limits.rows) {
      throw tooLarge(`more than ${limits.rows} rows`);
    }
    const layout = new Layout(table.rows.length, () => {
      if (++covered > MOST_COVERED) throw tooLarge(`spans cover more than ${MOST_COVERED} cells`);
    });
    for (const row of table.rows) layout.addRow(row);
    return snapshot(table, layout, index);
  });
}

function snapshot(table: DocumentTable, layout: Layout, index: number): SheetSnapshot {
  const shift = table.heading.length;
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Area[] = [];
  table.heading.forEach((text, row) => {
    const cell = typedCell(text);
    if (cell) rows.set(row, new Map([[0, cell]]));
    if (layout.width > 1) merges.push({ top: row, left: 0, bottom: row, right: layout.width - 1 });
  });
  layout.rows.forEach((cells, row) => {
    if (cells.size > 0) rows.set(row + shift, cells);
  });
  for (const { top, left, bottom, right } of layout.merges) {
    merges.push({ top: top + shift, left, bottom: bottom + shift, right });
  }
  return new SheetSnapshot({
    sheet: { workbook: '', id: String(index + 1), name: table.name },
    rows,
    merges,
  });
}

/** Places cells row by row, past the positions that spans from above have taken. */
class Layout {
  readonly rows: Map<number, Cell>[] = [];
  readonly merges: Area[] = [];
  width = 0;
  readonly #height: number;
  readonly #count: () => void;
  /** By column: the first row that is free again. */
  readonly #takenUntil: number[] = [];

  constructor(height: number, count: () => void) {
    this.#height = height;
    this.#count = count;
  }

  addRow(cells: readonly TableCell[]): void {
    const top = this.rows.length;
    const placed = new Map<number, Cell>();
    this.rows.push(placed);
    let column = 0;
    for (const { text, across, down } of cells) {
      while ((this.#takenUntil[column] ?? 0) > top) column++;
      const right = this.#freeUntil(column, column + across - 1, top);
      if (right > LAST_COLUMN) throw tooLarge(`more than ${LAST_COLUMN + 1} columns`);
      const bottom = Math.min(top + down, this.#height) - 1;
      const cell = typedCell(text);
      if (cell) placed.set(column, cell);
      if (right > column || bottom > top) this.merges.push({ top, left: column, bottom, right });
      if (bottom > top) this.#take(column, right, bottom + 1);
      this.width = Math.max(this.width, right + 1);
      column = right + 1;
    }
  }

  /** Spans that overlap would make a damaged workbook, so the later one ends before the earlier. */
  #freeUntil(left: number, right: number, top: number): number {
    for (let column = left + 1; column <= Math.min(right, this.#takenUntil.length - 1); column++) {
      if ((this.#takenUntil[column] ?? 0) > top) return column - 1;
    }
    return right;
  }

  #take(left: number, right: number, until: number): void {
    for (let column = left; column <= right; column++) {
      this.#count();
      this.#takenUntil[column] = until;
    }
  }
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError(
    'too-large',
    '文件中的表格过大，未读取；请核实文件来源，只保留自评表后重试。',
    detail,
  );
}
