import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import {
  anotherWorkbook,
  type CellAddress,
  type HostCapabilities,
  HostError,
  isOwnSheet,
  type NewSheet,
  ownSheetFormula,
  type ReadAllRequest,
  type ReadRequest,
  type Receipt,
  type SelectionEvent,
  type SheetChange,
  type SheetChangeEvent,
  type SheetInfo,
  type SheetRef,
  type SheetSnapshot,
  type SpreadsheetHost,
  type WorkbookInfo,
} from '../../sheet';
import { freeName } from '../free-name';
import { newName } from '../new-name';
import { listenToChanges, listenToSelections } from './grid-events';
import { markedCells, readMarks, replaceMarks } from './grid-marks';
import { GridSheet } from './grid-sheet';
import { newGridSheet } from './new-grid-sheet';
import type { AddedSheet, OpenedFile } from './opened-file';
import type { ProductWork } from './product-work';
import { drawn, scrollToCell, selectCell } from './show-cell';
import { type CellWrite, verifyCells, writeCells } from './write-cells';

/** How long a recalculation may take before what it has is read, in milliseconds. */
const LONGEST_CALCULATION = 10_000;

/** The port over the grid of the page. */
export class WorkbenchHost implements SpreadsheetHost {
  readonly id = 'workbench';
  readonly capabilities: HostCapabilities = {
    events: true,
    select: true,
    addSheet: true,
    freshMergesCostUndo: false,
    marksCostUndo: false,
  };
  readonly #added = new Map<string, AddedSheet>();
  readonly #changed: { dispose(): void };
  #calculation: Promise<void> | null = null;

  /**
   * @param api the grid, with one workbook open
   * @param file what the grid does not know of the file it shows
   * @param work tells the product's own work from the officer's
   */
  constructor(
    private readonly api: FUniver,
    private readonly file: OpenedFile,
    private readonly work: ProductWork,
  ) {
    this.#changed = this.onChange(() => this.#awaitCalculation());
  }

  /** Ends listening to the grid. */
  dispose(): void {
    this.#changed.dispose();
  }

  /** The sheets the product added that are still there, in the order they were added. */
  addedSheets(): AddedSheet[] {
    const present = new Set(
      this.#book()
        .getSheets()
        .map((sheet) => sheet.getSheetId()),
    );
    return [...this.#added.values()].filter(({ ref }) => present.has(ref.id));
  }

  async workbook(): Promise<WorkbookInfo> {
    const { id, name } = this.file;
    return { id, name, place: name, tag: null };
  }

  async sheets(): Promise<SheetInfo[]> {
    const active = this.#book().getActiveSheet().getSheetId();
    return this.#book()
      .getSheets()
      .map((sheet) => ({
        workbook: this.file.id,
        id: sheet.getSheetId(),
        name: sheet.getSheetName(),
        hidden: sheet.isSheetHidden(),
        active: sheet.getSheetId() === active,
      }));
  }

  async read({ sheet, merges = 'fresh' }: ReadRequest = {}): Promise<SheetSnapshot> {
    // A live refresh asks for remembered merges; only what the officer asked for may end his typing.
    if (merges === 'fresh') await this.#finishEditing();
    await this.#calculation;
    return this.#sheet(sheet).snapshot();
  }

  async readAll(request: ReadAllRequest = {}): Promise<SheetSnapshot[]> {
    const { sheets: wanted, merges = 'fresh', onProgress, signal } = request;
    for (const { workbook, name } of wanted ?? []) {
      if (workbook !== this.file.id) throw anotherWorkbook(name);
    }
    if (merges === 'fresh') await this.#finishEditing();
    await this.#calculation;
    const sheets = this.#book()
      .getSheets()
      .filter((sheet) => wanted?.some(({ id }) => id === sheet.getSheetId()) ?? true);
    const snapshots: SheetSnapshot[] = [];
    for (const sheet of sheets) {
      if (signal?.aborted) throw new HostError('cancelled', '已取消读取，表格未被改动。');
      snapshots.push(new GridSheet(sheet, this.file).snapshot());
      onProgress?.({ done: snapshots.length, total: sheets.length });
      await nextTask();
    }
    return snapshots;
  }

  async apply(changes: readonly SheetChange[]): Promise<Receipt> {
    await this.#finishEditing();
    await this.#calculation;
    const targets = changes.map((change) => ({ change, sheet: this.#sheet(change.sheet) }));
    const writes = this.work.run(() =>
      targets.map(({ change, sheet }) => ({
        sheet,
        write: writeCells(this.api, sheet, change.edits),
      })),
    );
    if (writes.some(({ write }) => write.written.length > 0)) this.#awaitCalculation();
    await this.#calculation;
    const verified = writes.map(({ sheet, write }) => ({
      sheet,
      write: verifyCells(sheet, write),
    }));
    const marks = this.work.run(() =>
      targets.map(({ change, sheet }) => this.#mark(sheet, change.marks)),
    );
    return {
      id: newName(),
      at: new Date().toISOString(),
      workbook: this.file.name,
      written: outcomes(verified, ({ written }) => written.map((edit) => ({ edit }))),
      refused: outcomes(verified, ({ refused }) => refused),
      marks: marks.filter((mark) => mark !== null),
    };
  }

  async addSheet(sheet: NewSheet): Promise<SheetRef> {
    await this.#finishEditing();
    const book = this.#book();
    const old = sheet.replace ? this.#ownSheet(sheet.name) : null;
    const name = old?.getSheetName() ?? freeName(sheet.name, namesIn(book));
    const id = old?.getSheetId() ?? newSheetId(book);
    const ref = { workbook: this.file.id, id, name };
    this.work.run(() => {
      this.#insert(ref, sheet, old);
      book.setActiveSheet(id);
    });
    this.#added.set(id, { ref, sheet });
    this.#awaitCalculation();
    await this.#calculation;
    return ref;
  }

  async select(ref: SheetRef, cell: CellAddress): Promise<void> {
    const { facade } = this.#sheet(ref);
    if (facade.isSheetHidden()) {
      throw new HostError(
        'sheet-gone',
        `工作表「${ref.name}」已隐藏，请在 Excel 或 WPS 中取消隐藏后查看。`,
      );
    }
    this.work.run(() => selectCell(this.#book(), facade, cell));
    await drawn(facade);
    this.work.run(() => scrollToCell(facade, cell));
  }

  onChange(listener: (change: SheetChangeEvent) => void): (() => void) & { dispose(): void } {
    return stopper(listenToChanges(this.api, this.#book(), this.file.id, this.work, listener));
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    return stopper(listenToSelections(this.api, this.#book(), this.file.id, this.work, listener));
  }

  #mark(sheet: GridSheet, marks: SheetChange['marks']): Receipt['marks'][number] | null {
    if (marks === null) return null;
    const allowed = sheet.protection?.allowsFormatting ?? true;
    if (allowed) replaceMarks(this.api, sheet.facade, marks);
    return {
      sheet: sheet.ref,
      count: markedCells(readMarks(sheet.facade)),
      refused: allowed ? null : `工作表「${sheet.ref.name}」受保护，不允许设置格式，标记未更新。`,
    };
  }

  /** Below the grid's undo history: Ctrl+Z must not take away a sheet the receipt speaks of. */
  #insert({ id, name }: SheetRef, sheet: NewSheet, old: FWorksheet | null): void {
    const book = this.#book();
    const unitId = book.getId();
    const index = old ? old.getIndex() : book.getSheets().length;
    if (old) {
      this.api.syncExecuteCommand('sheet.mutation.remove-sheet', {
        unitId,
        subUnitId: id,
        subUnitName: name,
      });
    }
    this.api.syncExecuteCommand('sheet.mutation.insert-sheet', {
      unitId,
      index,
      sheet: newGridSheet(id, name, sheet),
    });
  }

  /** An entry that is still being typed counts: it is what the officer sees. */
  async #finishEditing(): Promise<void> {
    const book = this.#book();
    if (book.isCellEditing()) await book.endEditingAsync(true);
  }

  #awaitCalculation(): void {
    const latest = this.api
      .getFormula()
      .onCalculationResultApplied(LONGEST_CALCULATION)
      // It fails only when it takes too long; then what the cells hold by now is read.
      .catch(() => undefined)
      .finally(() => {
        if (this.#calculation === latest) this.#calculation = null;
      });
    this.#calculation = latest;
  }

  /** The sheet the product added under this name, in this opening of the file or an earlier one. */
  #ownSheet(wished: string): FWorksheet | null {
    const isOwn = (sheet: FWorksheet) => {
      const id = sheet.getSheetId();
      const added = this.#added.get(id);
      const formula = added?.sheet.replace
        ? ownSheetFormula(added.ref.name)
        : this.file.ownFormula(id);
      return isOwnSheet(formula, wished, sheet.getSheetName());
    };
    return this.#book().getSheets().find(isOwn) ?? null;
  }

  #sheet(ref?: SheetRef): GridSheet {
    const book = this.#book();
    if (ref && ref.workbook !== this.file.id) throw anotherWorkbook(ref.name);
    const facade = ref ? book.getSheetBySheetId(ref.id) : book.getActiveSheet();
    if (!facade) {
      throw new HostError('sheet-gone', `工作表「${ref?.name ?? ''}」已不在工作簿中，请重新核验。`);
    }
    return new GridSheet(facade, this.file);
  }

  #book(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new HostError('no-workbook', '尚未打开工作簿，请先打开一个文件。');
    return book;
  }
}

type Verified = { readonly sheet: GridSheet; readonly write: CellWrite };

function outcomes<T>(
  verified: readonly Verified[],
  take: (write: CellWrite) => readonly T[],
): (T & { readonly sheet: SheetRef })[] {
  return verified.flatMap(({ sheet, write }) =>
    take(write).map((item) => ({ ...item, sheet: sheet.ref })),
  );
}

function namesIn(book: FWorkbook): string[] {
  return book.getSheets().map((sheet) => sheet.getSheetName());
}

function newSheetId(book: FWorkbook): string {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
  let n = taken.size + 1;
  while (taken.has(`new-${n}`)) n++;
  return `new-${n}`;
}

function stopper(listening: { dispose(): void }): (() => void) & { dispose(): void } {
  const dispose = () => listening.dispose();
  return Object.assign(dispose, { dispose });
}

/** Lets the page draw and answer between two sheets. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
