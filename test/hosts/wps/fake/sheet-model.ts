import { type Area, type CellAddress, contains } from '../../../../src/sheet';
import { placeOf } from '../../contract/cell-key';
import { calculate, shifted } from './formulas';

/** An error is kept as its text here and leaves as the integer ET gives. */
export type Held = number | string | boolean | { readonly error: string } | null;

export interface ModelCell {
  value: Held;
  formula: string | null;
  format: string;
  locked: boolean;
}

export interface Condition {
  areas: Area[];
  /** 2 is a formula; others have none. */
  readonly type: number;
  readonly formula: string;
  readonly look: Record<string, unknown>;
}

/** One worksheet of the fake: what it holds, without any object model. */
export class SheetModel {
  readonly cells = new Map<string, ModelCell>();
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  conditions: Condition[] = [];
  isProtected = false;
  allowsFormatting = false;
  visible = -1;
  /** Defined names of the sheet, with what they refer to. */
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  /** Widths, heights, looks and validations that were set, newest last. */
  readonly dressed: { readonly address: string; readonly what: string; readonly value: unknown }[] =
    [];

  constructor(
    public name: string,
    readonly codeName: string,
  ) {}

  cell({ row, column }: CellAddress): ModelCell {
    return this.cells.get(`${row},${column}`) ?? EMPTY;
  }

  /** The cell to be changed. */
  own({ row, column }: CellAddress): ModelCell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? { ...EMPTY };
    this.cells.set(key, cell);
    return cell;
  }

  /** The same sheet once more, as ET copies it: names of the sheet go along. */
  copy(name: string, codeName: string): SheetModel {
    const copy = new SheetModel(name, codeName);
    for (const [key, cell] of this.cells) copy.cells.set(key, { ...cell });
    copy.merges = [...this.merges];
    copy.conditions = this.conditions.map((one) => ({ ...one }));
    for (const [key, value] of this.names) copy.names.set(key, { ...value });
    return copy;
  }

  /** Takes a value as ET does: texts that look like something else become it. */
  enter(at: CellAddress, input: unknown): void {
    const cell = this.own(at);
    Object.assign(cell, understood(input, cell.format));
    this.recalculate();
  }

  recalculate(): void {
    for (let round = 0; round < 3; round++) {
      for (const cell of this.cells.values()) {
        if (cell.formula === null) continue;
        const result = calculate(cell.formula, (at) => this.#numberAt(at));
        if (result === undefined) continue;
        cell.value = typeof result === 'string' ? { error: result } : result;
      }
    }
  }

  #numberAt(at: CellAddress): number {
    const { value } = this.cell(at);
    if (typeof value === 'object' && value !== null) throw value.error;
    return typeof value === 'number' ? value : 0;
  }

  mergeAt(at: CellAddress): Area | null {
    return this.merges.find((merge) => contains(merge, at)) ?? null;
  }

  /** Null when nothing was ever entered or formatted. */
  used(): Area | null {
    if (this.cells.size === 0 && this.merges.length === 0) return null;
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const grow = (top: number, left: number, bottom: number, right: number) => {
      area.top = Math.min(area.top, top);
      area.left = Math.min(area.left, left);
      area.bottom = Math.max(area.bottom, bottom);
      area.right = Math.max(area.right, right);
    };
    for (const key of this.cells.keys()) {
      const { row, column } = placeOf(key);
      grow(row, column, row, column);
    }
    for (const { top, left, bottom, right } of this.merges) grow(top, left, bottom, right);
    return area;
  }

  insertRows(above: number, count: number): void {
    const move = (area: Area): Area => ({
      ...area,
      top: area.top >= above ? area.top + count : area.top,
      bottom: area.bottom >= above ? area.bottom + count : area.bottom,
    });
    const moved = [...this.cells].map(([key, cell]): [string, ModelCell] => {
      const { row, column } = placeOf(key);
      const formula = cell.formula && shifted(cell.formula, above, count);
      return [`${row >= above ? row + count : row},${column}`, { ...cell, formula }];
    });
    this.cells.clear();
    for (const [key, cell] of moved) this.cells.set(key, cell);
    this.merges = this.merges.map(move);
    for (const condition of this.conditions) condition.areas = condition.areas.map(move);
    this.recalculate();
  }
}

const EMPTY: ModelCell = { value: null, formula: null, format: 'General', locked: true };

function understood(input: unknown, format: string): Pick<ModelCell, 'value' | 'formula'> {
  if (input === '' || input === null || input === undefined) return { value: null, formula: null };
  if (format === '@') return { value: String(input).replace(/^'/, ''), formula: null };
  if (typeof input === 'number' || typeof input === 'boolean')
    return { value: input, formula: null };
  if (typeof input !== 'string') throw new Error('Value2: what was assigned is no value');
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (/^[=+-]./.test(input) && !/^[+-]?[\d.]+%?$/.test(input)) {
    return { value: 0, formula: input.startsWith('=') ? input : `=${input}` };
  }
  if (/^#[A-Z/0!?]+$/.test(input)) return { value: { error: input }, formula: null };
  const number = /^([+-]?[\d,]+(\.\d+)?)(%?)$/.exec(input);
  if (!number) return { value: input, formula: null };
  const value = Number(number[1]!.replace(/,/g, ''));
  return { value: number[3] ? value / 100 : value, formula: null };
}
