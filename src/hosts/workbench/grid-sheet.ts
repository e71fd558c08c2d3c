import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import {
  type Area,
  type Cell,
  type CellAddress,
  EMPTY_CELL,
  type SheetRef,
  SheetSnapshot,
} from '../../sheet';
import { displayText } from '../display-text';
import { valueOf } from './grid-cell';
import { readMarks } from './grid-marks';
import type { OpenedFile } from './opened-file';

type Style = Nullable<IStyleData> | string;

/** One worksheet of the grid, read in the product's terms. */
export class GridSheet {
  readonly #model: Worksheet;
  readonly #workbook: string;
  readonly #date1904: boolean;
  readonly #protection: ReturnType<OpenedFile['protection']>;

  constructor(
    readonly facade: FWorksheet,
    file: OpenedFile,
  ) {
    this.#model = facade.getSheet();
    this.#workbook = file.id;
    this.#date1904 = file.date1904;
    this.#protection = file.protection(facade.getSheetId());
  }

  get ref(): SheetRef {
    return {
      workbook: this.#workbook,
      id: this.facade.getSheetId(),
      name: this.facade.getSheetName(),
    };
  }

  get protection(): ReturnType<OpenedFile['protection']> {
    return this.#protection;
  }

  /** The whole sheet as it is now. */
  snapshot(): SheetSnapshot {
    return new SheetSnapshot({
      sheet: this.ref,
      hidden: this.facade.isSheetHidden(),
      rows: this.#rows(),
      merges: this.#model
        .getMergeData()
        .map(({ startRow, startColumn, endRow, endColumn }): Area => ({
          top: startRow,
          left: startColumn,
          bottom: endRow,
          right: endColumn,
        })),
      hiddenRows: new Set(hiddenIndexes(this.#model.getRowManager().getRowData())),
      hiddenColumns: new Set(hiddenIndexes(this.#model.getColumnManager().getColumnData())),
      isProtected: this.#protection !== null,
      marks: readMarks(this.facade),
      date1904: this.#date1904,
    });
  }

  /** One cell as it is now; outside the grid it is an empty one. */
  cell(at: CellAddress): Cell {
    return this.#cell(at, this.#model.getCellMatrix().getValue(at.row, at.column));
  }

  #cell(at: CellAddress, data: Nullable<ICellData>): Cell {
    const value = valueOf(data || null);
    const format = this.#format(at, data);
    return {
      value,
      formula: this.#formula(at, data),
      format,
      text: displayText(value, format, this.#date1904),
      locked: this.#protection ? this.#protection.isLocked(at) : EMPTY_CELL.locked,
    };
  }

  #rows(): Map<number, Map<number, Cell>> {
    const rows = new Map<number, Map<number, Cell>>();
    this.#model.getCellMatrix().forValue((row, column, data) => {
      const cell = this.#cell({ row, column }, data);
      const shows = cell.value !== null || cell.formula !== null || cell.format !== 'General';
      if (!shows && (cell.locked || !this.#protection)) return;
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(column, cell));
    });
    return rows;
  }

  /** A formula filled from its neighbour is kept by reference only; the facade spells it out. */
  #formula({ row, column }: CellAddress, data: Nullable<ICellData>): string | null {
    if (!data?.f && !data?.si) return null;
    return data.f || this.facade.getRange(row, column).getFormula() || null;
  }

  /** The number format of the cell, else of its row, else of its column. */
  #format({ row, column }: CellAddress, data: Nullable<ICellData>): string {
    return (
      this.#pattern(data?.s) ??
      this.#pattern(this.#model.getRowStyle(row)) ??
      this.#pattern(this.#model.getColumnStyle(column)) ??
      'General'
    );
  }

  #pattern(style: Style | undefined): string | undefined {
    if (!style) return undefined;
    const own = typeof style === 'string' ? this.#styles().get(style) : style;
    return own ? (own.n?.pattern ?? 'General') : undefined;
  }

  #styles() {
    return this.facade.getWorkbook().getStyles();
  }
}

function hiddenIndexes(data: Readonly<Record<number, { hd?: number }>>): number[] {
  return Object.entries(data)
    .filter(([, { hd }]) => hd === 1)
    .map(([index]) => Number(index));
}
