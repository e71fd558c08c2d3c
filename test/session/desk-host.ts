import {
  a1,
  type CellAddress,
  type CellContent,
  type CellValue,
  type NewSheet,
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
} from '../../src/sheet';
import { FileHost } from '../../src/hosts/file';

/**
 * A workbook file lying open on a desk: the file host underneath, and above it what only a person
 * makes happen: typing, selecting a cell, turning to another sheet.
 */
export class DeskHost implements SpreadsheetHost {
  readonly id = 'file';
  readonly capabilities: SpreadsheetHost['capabilities'];
  selected: CellAddress | null = null;
  /** Called after anything visible changed. */
  onDraw: () => void = () => undefined;
  readonly #file: FileHost;
  #active: SheetRef | null = null;
  readonly #changes = new Set<(change: SheetChangeEvent) => void>();
  readonly #selections = new Set<(selection: SelectionEvent) => void>();

  constructor(bytes: Uint8Array, capabilities: Partial<SpreadsheetHost['capabilities']> = {}) {
    this.#file = FileHost.open(bytes, { name: '自评表.xlsx' });
    const own = { events: true, select: true };
    this.capabilities = { ...this.#file.capabilities, ...own, ...capabilities };
  }

  workbook(): Promise<WorkbookInfo> {
    return this.#file.workbook();
  }

  async sheets(): Promise<SheetInfo[]> {
    const sheets = await this.#file.sheets();
    const active = this.#active?.id;
    return active ? sheets.map((sheet) => ({ ...sheet, active: sheet.id === active })) : sheets;
  }

  read(request: ReadRequest = {}): Promise<SheetSnapshot> {
    return this.#file.read({ ...request, sheet: request.sheet ?? this.#active ?? undefined });
  }

  readAll(options?: Parameters<SpreadsheetHost['readAll']>[0]): Promise<SheetSnapshot[]> {
    return this.#file.readAll(options);
  }

  async apply(changes: readonly SheetChange[]): Promise<Receipt> {
    const receipt = await this.#file.apply(changes);
    this.onDraw();
    return receipt;
  }

  addSheet(sheet: NewSheet): Promise<SheetRef> {
    return this.#file.addSheet(sheet);
  }

  async select(sheet: SheetRef, cell: CellAddress): Promise<void> {
    this.activate(sheet, cell);
  }

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    this.#changes.add(listener);
    return () => void this.#changes.delete(listener);
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    this.#selections.add(listener);
    return () => void this.#selections.delete(listener);
  }

  /** The officer types into a cell of the active sheet. @throws Error when the file refuses it */
  async type(cell: CellAddress, value: CellValue): Promise<void> {
    const snapshot = await this.read();
    const before = snapshot.cell(cell);
    const after: CellContent = { value, formula: null, format: before.format };
    const anchor = { witnesses: [], occurrence: 0 };
    const edit = { cell, field: 'score', before, after, anchor } as const;
    const { refused } = await this.#file.apply([
      { sheet: snapshot.sheet, edits: [edit], marks: null },
    ]);
    if (refused.length > 0) throw new Error(`${a1(cell)} was not typed: ${refused[0]!.code}`);
    this.onDraw();
    const { row, column } = cell;
    const area = { top: row, left: column, bottom: row, right: column };
    for (const listener of this.#changes) listener({ sheet: snapshot.sheet, area });
  }

  /** Another sheet comes to the front and nobody is told. */
  turnSilently(sheet: SheetRef): void {
    this.#active = sheet;
  }

  /** The officer clicks a cell, or with null a sheet's tab. */
  activate(sheet: SheetRef, cell: CellAddress | null): void {
    this.#active = sheet;
    this.selected = cell;
    this.onDraw();
    for (const listener of this.#selections) listener({ sheet, cell });
  }
}
