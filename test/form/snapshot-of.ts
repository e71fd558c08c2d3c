import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Area,
  type Cell,
  type CellValue,
  EMPTY_CELL,
  parseA1,
  parseA1Area,
  type SheetData,
  SheetSnapshot,
} from '../../src/sheet';

export interface SnapshotOptions {
  /** Keep every cell a text, as a sheet pasted from a web page has it. */
  readonly asText?: boolean;
  /** Keep 95.51% as 0.9551 in a percent-formatted cell. */
  readonly percentCells?: boolean;
  /** Merged areas by A1 name. */
  readonly merges?: readonly string[];
  /** Cells to empty, by A1 name. */
  readonly blank?: readonly string[];
  /** Cells to fill or overwrite, by A1 name. */
  readonly set?: Readonly<Record<string, CellValue>>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** A snapshot of rows of texts; a text that is a plain number becomes a number that shows that text. */
export function snapshotOf(
  rows: readonly (readonly string[])[],
  options: SnapshotOptions = {},
): SheetSnapshot {
  const cells = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, line.set(column, cell));
  };
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text !== '') put(row, column, cellOf(text, options));
    });
  });
  for (const name of options.blank ?? []) {
    const { row, column } = parseA1(name);
    cells.get(row)?.delete(column);
  }
  for (const [name, value] of Object.entries(options.set ?? {})) {
    const { row, column } = parseA1(name);
    put(row, column, { ...EMPTY_CELL, value, text: shown(value) });
  }
  const data: SheetData = {
    sheet: { workbook: 'w', id: '1', name: '自评表' },
    rows: cells,
    merges: (options.merges ?? []).map((name): Area => parseA1Area(name)),
    ...(options.hiddenRows && { hiddenRows: options.hiddenRows }),
    ...(options.hiddenColumns && { hiddenColumns: options.hiddenColumns }),
  };
  return new SheetSnapshot(data);
}

/** The grid of reference table 1 to 11. */
export function referenceRows(table: number): string[][] {
  const name = `${String(table).padStart(2, '0')}.tsv`;
  const path = join(__dirname, '../fixtures/reference', name);
  return readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, '').split('\t'));
}

/** Reference table 1 to 11 as a sheet. */
export function referenceSheet(table: number, options: SnapshotOptions = {}): SheetSnapshot {
  return snapshotOf(referenceRows(table), options);
}

/** The cell a text makes: a plain number becomes a number that shows that text. */
export function cellOf(
  text: string,
  { asText = false, percentCells = false }: SnapshotOptions = {},
): Cell {
  if (percentCells && !asText && /^\d+(?:\.\d+)?%$/.test(text)) return percentCell(text);
  const isNumber = !asText && /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text);
  if (!isNumber) return { ...EMPTY_CELL, value: text, text };
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = text.includes(',') ? '#,##0.00' : decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return { ...EMPTY_CELL, value: Number(text.replace(/,/g, '')), text, format };
}

function percentCell(text: string): Cell {
  const decimals = text.slice(0, -1).split('.')[1]?.length ?? 0;
  const format = decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%';
  return { ...EMPTY_CELL, value: Number(`${text.slice(0, -1)}e-2`), text, format };
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A sheet drawn in test/form/layouts: cells between `|`, `\n` for a line break inside a cell. */
export function layoutSheet(name: string, options: SnapshotOptions = {}): SheetSnapshot {
  const text = readFileSync(join(__dirname, 'layouts', `${name}.txt`), 'utf8');
  return snapshotOf(drawn(text), options);
}

/** Rows of cells drawn with `|` between them. */
export function drawn(text: string): string[][] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/\\n/g, '\n')));
}
