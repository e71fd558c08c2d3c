import { type Area, contains, parseA1 } from '../../../../src/sheet';
import { placeOf } from '../../contract/cell-key';
import { emptyCell, enter, type ModelCell } from './cell-model';

/** A conditional format; `areas` move with inserted rows as the cells do. */
export interface FormatModel {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue';
  formula: string;
  areas: Area[];
  fill: string;
  font: string;
  bold: boolean;
  borders: Record<string, { style: string; color: string }>;
}

export interface ProtectionModel {
  on: boolean;
  allowFormatCells: boolean;
}

let serial = 0;

/** An id of the shape Excel gives. */
export function newId(): string {
  serial += 1;
  return `{${String(serial).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

export const LAST: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** One sheet of the host's workbook. */
export class SheetModel {
  readonly id = newId();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  kind: 'worksheet' | 'chart' = 'worksheet';
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** The code with which Excel refuses to tell of merged areas, or null. */
  mergesRefused: string | null = null;
  readonly protection: ProtectionModel = { on: false, allowFormatCells: false };
  /** In the order of their priority. */
  formats: FormatModel[] = [];
  readonly widths = new Map<number, number>();
  readonly validations: { area: Area; rule: unknown; alert: unknown }[] = [];
  page: Record<string, unknown> = {};
  /** Defined names of the sheet's own scope. */
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  /** Cells whose writes Excel accepts and forgets. */
  readonly deaf = new Set<string>();
  /** 将精度设为所显示的精度: a number typed keeps the decimals its format shows, and no more. */
  asDisplayed = false;
  evaluate: (formula: string) => number | string | boolean = () => 0;
  #cells = new Map<string, ModelCell>();

  constructor(public name: string) {}

  cell(row: number, column: number): ModelCell {
    const key = `${row},${column}`;
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = emptyCell()));
    return cell;
  }

  /** A look that does not create the cell. */
  peek(row: number, column: number): ModelCell {
    return this.#cells.get(`${row},${column}`) ?? emptyCell();
  }

  at(name: string): ModelCell {
    const { row, column } = parseA1(name);
    return this.cell(row, column);
  }

  /** As if the officer typed it. */
  type(name: string, input: unknown): void {
    enter(this.at(name), input, this.evaluate);
  }

  /** What the cells hold and look like, for comparisons before and after. */
  contents(): Record<string, ModelCell> {
    const filled = [...this.#cells].filter(([, cell]) => !isPristine(cell));
    return structuredClone(Object.fromEntries(filled.sort(([a], [b]) => a.localeCompare(b))));
  }

  /** Cells that hold something, or with formats too, within an area. */
  usedArea(valuesOnly: boolean, within: Area = LAST): Area | null {
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [key, cell] of this.#cells) {
      if (valuesOnly ? cell.value === '' && cell.formula === null : isPristine(cell)) continue;
      const { row, column } = placeOf(key);
      if (!contains(within, { row, column })) continue;
      rows.push(row);
      columns.push(column);
    }
    if (rows.length === 0) return null;
    const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
    return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
  }

  /** Inserts rows above a 0-based row; cells, merges and conditional formats move along. */
  insertRows(above: number, count: number): void {
    const moved = new Map<string, ModelCell>();
    for (const [key, cell] of this.#cells) {
      const { row, column } = placeOf(key);
      moved.set(`${row >= above ? row + count : row},${column}`, cell);
    }
    this.#cells = moved;
    const shift = (area: Area): Area => ({
      ...area,
      top: area.top >= above ? area.top + count : area.top,
      bottom: area.bottom >= above ? area.bottom + count : area.bottom,
    });
    this.merges = this.merges.map(shift);
    for (const format of this.formats) format.areas = format.areas.map(shift);
  }

  /** The conditional formats on a cell, by their formula. */
  formatsAt(name: string): FormatModel[] {
    return this.formats.filter(({ areas }) => areas.some((area) => contains(area, parseA1(name))));
  }

  clearCells(area: Area): void {
    for (const key of [...this.#cells.keys()]) {
      const { row, column } = placeOf(key);
      if (contains(area, { row, column })) this.#cells.delete(key);
    }
  }
}

const PRISTINE = JSON.stringify(emptyCell());

function isPristine(cell: ModelCell): boolean {
  return JSON.stringify(cell) === PRISTINE;
}
