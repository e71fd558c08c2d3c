import { a1, type Area, type CellAddress } from '../../../../src/sheet';
import { displayText } from '../../../../src/hosts/display-text';
import { placeOf } from '../../contract/cell-key';
import { addressOf, LAST_COLUMN, LAST_ROW } from './areas';
import { conditionsObject } from './condition-objects';
import { lookObject, validationObject } from './look-objects';
import { remote } from './remote';
import type { Held, ModelCell, SheetModel } from './sheet-model';
import type { World } from './world';

/** A range of the fake; `lines` is which whole rows or columns it stands for. */
export function rangeObject(
  world: World,
  sheet: SheetModel,
  areas: readonly Area[],
  lines: 'rows' | 'columns' | null = null,
): object {
  const range = remote(world.border, 'Range', new RangeObject(world, sheet, areas, lines));
  PARTS.set(range, { sheet, areas });
  return range;
}

const PARTS = new WeakMap<object, { sheet: SheetModel; areas: readonly Area[] }>();

/** What a range of the fake stands for. */
export function partsOf(range: object): { sheet: SheetModel; areas: readonly Area[] } {
  const parts = PARTS.get(range);
  if (!parts) throw new Error('参数类型不匹配');
  return parts;
}

class RangeObject {
  constructor(
    private readonly world: World,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
    private readonly lines: 'rows' | 'columns' | null,
  ) {}

  get Row() {
    return this.#first.top + 1;
  }
  get Column() {
    return this.#first.left + 1;
  }
  get Rows() {
    return rangeObject(this.world, this.sheet, this.areas, 'rows');
  }
  get Columns() {
    return rangeObject(this.world, this.sheet, this.areas, 'columns');
  }
  get Count() {
    const { top, bottom, left, right } = this.#first;
    if (this.lines === 'rows') return bottom - top + 1;
    return this.lines === 'columns' ? right - left + 1 : this.#cells().length;
  }
  get Areas() {
    const { world, sheet, areas } = this;
    return remote(world.border, 'Areas', {
      Count: areas.length,
      Item: (index: number) => rangeObject(world, sheet, [areas[index - 1]!]),
    });
  }
  get EntireRow() {
    const whole = { ...this.#first, left: 0, right: LAST_COLUMN };
    return rangeObject(this.world, this.sheet, [whole], 'rows');
  }
  get EntireColumn() {
    const whole = { ...this.#first, top: 0, bottom: LAST_ROW };
    return rangeObject(this.world, this.sheet, [whole], 'columns');
  }
  get MergeArea() {
    const { top: row, left: column } = this.#first;
    const own = { top: row, bottom: row, left: column, right: column };
    const merge = this.sheet.mergeAt({ row, column });
    if (!this.#isSingle() && !merge) throw new Error('MergeArea: more than one cell');
    return rangeObject(this.world, this.sheet, [merge ?? own]);
  }
  get FormatConditions() {
    return conditionsObject(this.world, this.sheet, this.areas);
  }
  get Interior() {
    return lookObject(this.world, this.sheet, addressOf(this.areas), 'Interior', ['Color']);
  }
  get Font() {
    return lookObject(this.world, this.sheet, addressOf(this.areas), 'Font', [
      'Color',
      'Bold',
      'Size',
    ]);
  }
  get Borders() {
    return lookObject(this.world, this.sheet, addressOf(this.areas), 'Borders', [
      'Color',
      'LineStyle',
    ]);
  }
  get Validation() {
    return validationObject(this.world, this.sheet, addressOf(this.areas));
  }

  get HasFormula() {
    return same(this.#cells().map((at) => this.sheet.cell(at).formula !== null));
  }
  get Text() {
    if (!this.#isSingle()) return null;
    const cell = this.sheet.cell(this.#cells()[0]!);
    const value =
      typeof cell.value === 'object' && cell.value ? { error: cell.value.error } : cell.value;
    return displayText(value, cell.format);
  }

  get Value2(): unknown {
    return this.#shaped((cell) => this.world.outside(cell.value));
  }
  set Value2(input: unknown) {
    this.#assign(input);
  }
  get Formula(): unknown {
    return this.#shaped((cell) => cell.formula ?? this.world.outside(cell.value) ?? '');
  }
  set Formula(input: unknown) {
    this.#assign(input);
  }

  get NumberFormat(): string | null {
    const first = this.world.modes.areas === 'first' ? this.areas.slice(0, 1) : this.areas;
    const code = same(cellsOf(first).map((at) => this.sheet.cell(at).format));
    return code === 'General' ? this.world.modes.general : code;
  }
  set NumberFormat(code: string | null) {
    if (typeof code !== 'string') throw new Error('NumberFormat: not a text');
    if (!this.world.mayAssign()) return;
    this.#refuseLocked();
    if (this.world.modes.lost === 'formats') return;
    for (const at of this.#cells()) this.sheet.own(at).format = code;
  }

  get MergeCells() {
    return same(this.#cells().map((at) => this.sheet.mergeAt(at) !== null));
  }
  get Hidden() {
    if (!this.lines) throw new Error('Hidden: only whole rows and columns have it');
    const hidden = this.lines === 'rows' ? this.sheet.hiddenRows : this.sheet.hiddenColumns;
    const { top, bottom, left, right } = this.#first;
    const [from, to] = this.lines === 'rows' ? [top, bottom] : [left, right];
    return same(Array.from({ length: to - from + 1 }, (_, n) => hidden.has(from + n)));
  }
  get Locked() {
    return same(this.#cells().map((at) => this.sheet.cell(at).locked));
  }

  get ColumnWidth() {
    return 8.43;
  }
  set ColumnWidth(value: unknown) {
    this.#dress('ColumnWidth', value);
  }
  get RowHeight() {
    return 15;
  }
  set RowHeight(value: unknown) {
    this.#dress('RowHeight', value);
  }
  get HorizontalAlignment() {
    return 1;
  }
  set HorizontalAlignment(value: unknown) {
    this.#dress('HorizontalAlignment', value);
  }
  get VerticalAlignment() {
    return 1;
  }
  set VerticalAlignment(value: unknown) {
    this.#dress('VerticalAlignment', value);
  }
  get WrapText() {
    return false;
  }
  set WrapText(value: unknown) {
    this.#dress('WrapText', value);
  }

  Address(rowAbsolute?: boolean, columnAbsolute?: boolean) {
    return addressOf(this.areas, rowAbsolute, columnAbsolute);
  }
  End(direction: number) {
    if (direction !== -4162) throw new Error('End: only upwards here');
    const { top, left: column } = this.#first;
    const filled = [...this.sheet.cells].flatMap(([key, { value }]) => {
      const at = placeOf(key);
      return value !== null && at.column === column && at.row < top ? [at.row] : [];
    });
    const row = filled.reduce((last, one) => Math.max(last, one), 0);
    const found = { top: row, bottom: row, left: column, right: column };
    return rangeObject(this.world, this.sheet, [found]);
  }
  Merge() {
    this.sheet.merges.push(this.#first);
  }
  UnMerge() {
    this.sheet.merges = [];
  }
  Clear() {
    this.sheet.cells.clear();
    this.sheet.conditions = [];
  }
  Select() {
    const { active } = this.world;
    if (active !== this.sheet) throw new Error('Select: the sheet is not in front');
    this.world.selected = { sheet: this.sheet, area: this.#first };
    return true;
  }

  get #first(): Area {
    return this.areas[0]!;
  }

  #isSingle(): boolean {
    const { top, bottom, left, right } = this.#first;
    return this.areas.length === 1 && top === bottom && left === right;
  }

  #cells(): CellAddress[] {
    return cellsOf(this.areas);
  }

  #shaped(of: (cell: ModelCell) => unknown): unknown {
    const { top, bottom, left, right } = this.#first;
    const at = (row: number, column: number) => of(this.sheet.cell({ row, column }));
    if (this.#isSingle()) return at(top, left);
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => at(top + r, left + c)),
    );
    const { shape } = this.world.modes;
    if (shape === 'rows') return rows;
    if (shape === 'flat') return rows.flat();
    if (shape === 'first') return rows[0]![0];
    if (shape === 'from-one') return [undefined, ...rows.map((row) => [undefined, ...row])];
    if (shape === 'columns') return rows[0]!.map((_, c) => rows.map((row) => row[c]));
    const Item = (row: number, column: number) => {
      if (row < 1 || column < 1) throw new Error('Item: counts from 1');
      return rows[row - 1]![column - 1];
    };
    return remote(this.world.border, 'SafeArray', { Item });
  }

  #assign(input: unknown): void {
    if (!this.world.mayAssign()) return;
    this.#refuseLocked();
    if (this.world.modes.lost === 'values') return;
    const { top, left } = this.#first;
    const { arrays } = this.world.modes;
    if (Array.isArray(input) && arrays === 'thrown') throw new Error('Value2: 参数类型不匹配');
    if (Array.isArray(input) && arrays === 'ignored') return;
    const isSpread = Array.isArray(input) && arrays === 'taken';
    const scalar: unknown = Array.isArray(input) ? (input as unknown[]).flat()[0] : input;
    for (const at of this.#cells()) {
      const rows = input as unknown[][];
      this.sheet.enter(at, isSpread ? rows[at.row - top]?.[at.column - left] : scalar);
    }
    this.world.changed(this.sheet, this.areas);
  }

  #dress(what: string, value: unknown): void {
    if (!this.world.mayAssign()) return;
    this.sheet.dressed.push({ address: addressOf(this.areas), what, value });
  }

  #refuseLocked(): void {
    if (!this.sheet.isProtected) return;
    const locked = this.#cells().find((at) => this.sheet.cell(at).locked);
    if (locked) throw new Error(`${a1(locked)}: 单元格受保护`);
  }
}

function cellsOf(areas: readonly Area[]): CellAddress[] {
  const cells: CellAddress[] = [];
  for (const { top, bottom, left, right } of areas) {
    if ((bottom - top) * (right - left) > 5_000_000) throw new Error('Range: too many cells');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push({ row, column });
    }
  }
  return cells;
}

/** ET answers null where the cells of a range differ. */
function same<T extends Held>(values: readonly T[]): T | null {
  const first = values[0]!;
  return values.every((value) => value === first) ? first : null;
}
