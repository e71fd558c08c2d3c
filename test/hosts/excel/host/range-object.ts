import { a1Area, type Area, parseA1Area } from '../../../../src/sheet';
import type { BookModel } from './book-model';
import { enter, type ModelCell, textOf } from './cell-model';
import { ExcelFault, HostGap } from './faults';
import { ConditionalFormats } from './format-objects';
import { HostObject } from './host-object';
import { RangeAreasObject } from './range-areas-object';
import { DataValidationObject, RangeFormatObject } from './range-format-objects';
import { LAST, type SheetModel } from './sheet-model';

/** What a write needs to know of the world around a range. */
export interface RangeContext {
  readonly book: BookModel;
  /** Told of every change through the API. */
  changed(sheet: SheetModel, area: Area): void;
  /** Ranges the client asked to keep beyond their batch, by the id it knows them by. */
  readonly references: Map<string, HostObject>;
}

export class RangeObject extends HostObject {
  readonly typeName = 'Range';

  constructor(
    readonly context: RangeContext,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super();
  }

  /** Set once the client asked to keep the range beyond this batch. */
  #reference: string | null = null;

  override identity(): Record<string, unknown> {
    return this.#reference === null ? {} : { _ReferenceId: this.#reference };
  }

  _KeepReference(): void {
    this.#reference = `reference ${this.context.references.size + 1}`;
    this.context.references.set(this.#reference, this);
  }

  get Address(): string {
    return `'${this.sheet.name}'!${a1Area(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Values(): unknown[][] {
    return this.grid((cell) => cell.value);
  }
  set Values(values: unknown[][]) {
    this.write(values);
  }
  get Formulas(): unknown[][] {
    return this.grid((cell) => cell.formula ?? cell.value);
  }
  set Formulas(formulas: unknown[][]) {
    this.write(formulas);
  }
  get Text(): string[][] {
    return this.grid((cell) => textOf(cell, this.context.book.date1904));
  }
  get NumberFormat(): string[][] {
    return this.grid((cell) => cell.format);
  }
  set NumberFormat(formats: unknown[][]) {
    const { on, allowFormatCells } = this.sheet.protection;
    if (on && !allowFormatCells) throw new ExcelFault('AccessDenied');
    this.assign(formats, (cell, format) => (cell.format = String(format)));
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.context, this.sheet, this.area);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeObject | null {
    const area = this.sheet.usedArea(valuesOnly, this.area);
    return area && this.of(area);
  }

  GetRowProperties(wanted: { rowHidden?: boolean }): unknown[] {
    if (Object.keys(wanted).join() !== 'rowHidden') throw new HostGap('row properties');
    const rows = Array.from({ length: this.RowCount }, (_, i) => this.area.top + i);
    return rows.map((row) => ({ rowHidden: this.sheet.hiddenRows.has(row) }));
  }

  GetColumnProperties(wanted: { columnHidden?: boolean }): unknown[] {
    if (Object.keys(wanted).join() !== 'columnHidden') throw new HostGap('column properties');
    const columns = Array.from({ length: this.ColumnCount }, (_, i) => this.area.left + i);
    return columns.map((column) => ({ columnHidden: this.sheet.hiddenColumns.has(column) }));
  }

  GetCellProperties(wanted: { format?: { protection?: boolean } }): unknown[][] {
    if (JSON.stringify(wanted) !== '{"format":{"protection":true}}')
      throw new HostGap('cell properties');
    return this.grid(({ locked }) => ({
      format: { protection: { locked, formulaHidden: false } },
    }));
  }

  /** Only areas whose first cell lies in the range. */
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    if (this.sheet.mergesRefused) throw new ExcelFault(this.sheet.mergesRefused);
    const { top, left, bottom, right } = this.area;
    const inside = this.sheet.merges.filter(
      (m) => m.top >= top && m.top <= bottom && m.left >= left && m.left <= right,
    );
    return inside.length > 0 ? new RangeAreasObject(this.context, this.sheet, inside) : null;
  }

  /** The client writes more than 1,500 cells in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new ExcelFault('InvalidArgument');
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    const bottom = this.area.bottom + rows;
    const right = this.area.right + columns;
    if (bottom > LAST.bottom || right > LAST.right) throw new ExcelFault('InvalidArgument');
    return this.of({ ...this.area, bottom, right });
  }
  GetRow(row: number): RangeObject {
    const top = this.area.top + row;
    return this.of({ ...this.area, top, bottom: top });
  }
  GetBoundingRect(other: string): RangeObject {
    const b = parseA1Area(other.slice(other.lastIndexOf('!') + 1));
    const a = this.area;
    return this.of({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }

  Merge(): void {
    this.sheet.merges.push(this.area);
  }
  Unmerge(): void {
    this.sheet.merges = this.sheet.merges.filter((merge) => !this.covers(merge));
  }
  Clear(): void {
    this.sheet.clearCells(this.area);
    this.sheet.formats = this.sheet.formats.filter(
      ({ areas }) => !areas.some((a) => this.covers(a)),
    );
  }
  Select(): void {
    this.context.book.selected = { sheet: this.sheet, address: a1Area(this.area) };
  }

  cells(): ModelCell[] {
    return this.grid((cell) => cell).flat();
  }

  private of(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  private covers({ top, left, bottom, right }: Area): boolean {
    const { area } = this;
    return top >= area.top && bottom <= area.bottom && left >= area.left && right <= area.right;
  }

  private grid<T>(pick: (cell: ModelCell) => T): T[][] {
    if (this.RowCount * this.ColumnCount > 5_000_000)
      throw new ExcelFault('OperationCellsExceedLimit');
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (_, c) =>
        pick(this.sheet.peek(this.area.top + r, this.area.left + c)),
      ),
    );
  }

  private write(inputs: unknown[][]): void {
    const { sheet } = this;
    if (this.context.book.readOnly) throw new ExcelFault('AccessDenied');
    this.assign(inputs, (cell, input, key) => {
      if (sheet.protection.on && cell.locked) throw new ExcelFault('AccessDenied');
      if (!sheet.deaf.has(key)) enter(cell, input, sheet.evaluate);
      if (sheet.asDisplayed && typeof cell.value === 'number')
        cell.value = Number(textOf(cell, false));
    });
    this.context.changed(sheet, this.area);
  }

  /** A null in the array leaves its cell as it is; any other shape than the range's is refused. */
  private assign(inputs: unknown[][], put: (cell: ModelCell, input: unknown, key: string) => void) {
    const fits =
      Array.isArray(inputs) &&
      inputs.length === this.RowCount &&
      inputs.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    if (!fits) throw new ExcelFault('InvalidArgument', 'the array does not fit the range');
    inputs.forEach((row, r) =>
      row.forEach((input, c) => {
        const at = { row: this.area.top + r, column: this.area.left + c };
        if (input !== null) {
          put(
            this.sheet.cell(at.row, at.column),
            input,
            a1Area({ top: at.row, bottom: at.row, left: at.column, right: at.column }),
          );
        }
      }),
    );
  }
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, or nothing for the whole sheet. @throws ExcelFault for others */
export function areaNamed(name: string | null | undefined): Area {
  if (name == null) return LAST;
  const rows = /^(\d+):(\d+)$/.exec(name);
  if (rows) return { ...LAST, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(name);
  if (columns) return { ...parseA1Area(`${columns[1]}1:${columns[2]}1`), bottom: LAST.bottom };
  try {
    return parseA1Area(name);
  } catch {
    throw new ExcelFault('InvalidArgument', `no range ${name}`);
  }
}
