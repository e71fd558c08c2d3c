import type {
  CellAddress,
  Receipt,
  SelectionEvent,
  SheetChange,
  SheetChangeEvent,
  SheetRef,
  SpreadsheetHost,
  WorkbookInfo,
} from '../../src/sheet';

export type FaultyMethod = 'workbook' | 'sheets' | 'read' | 'readAll' | 'apply' | 'select';

/** A real host in front of which faults and delays are put, each for the next call of one method. */
export class FaultyHost implements SpreadsheetHost {
  readonly calls: string[] = [];
  /** Milliseconds every call waits. */
  delay = 0;
  #death: { call: number; after: boolean; happened: () => void } | null = null;
  readonly #atCalls: { call: number; act: () => void | Promise<void> }[] = [];
  #failure: { call: number; error: unknown; after: boolean } | null = null;
  readonly #acts: { method: FaultyMethod; act: () => void | Promise<void> }[] = [];
  readonly #faults: { method: FaultyMethod; error: unknown; after: boolean }[] = [];

  constructor(private readonly inner: SpreadsheetHost) {}

  get id() {
    return this.inner.id;
  }

  get capabilities() {
    return this.inner.capabilities;
  }

  /** The next call of the method rejects, before (or with `after`, once) the real one was carried out. */
  failNext(method: FaultyMethod, error: unknown, after = false): void {
    this.#faults.push({ method, error, after });
  }

  /** The nth call from the first kept in `calls` (1-based) rejects, before or `after` it was carried out. */
  failAtCall(call: number, error: unknown, after = false): void {
    this.#failure = { call, error, after };
  }

  /** Something happens just before the nth call kept in `calls` (1-based) is carried out. */
  beforeCall(call: number, act: () => void | Promise<void>): void {
    this.#atCalls.push({ call, act });
  }

  /**
   * From the nth call on (1-based) nobody is told any more: the pane died, `after` the call was carried
   * out or before. Fulfilled when it has.
   */
  dieAtCall(call: number, after: boolean): Promise<void> {
    return new Promise((happened) => (this.#death = { call, after, happened }));
  }

  /** Something happens just before the next call of the method is carried out. */
  beforeNext(method: FaultyMethod, act: () => void | Promise<void>): void {
    this.#acts.push({ method, act });
  }

  workbook(): Promise<WorkbookInfo> {
    return this.#call('workbook', () => this.inner.workbook());
  }

  sheets() {
    return this.#call('sheets', () => this.inner.sheets());
  }

  read(request?: Parameters<SpreadsheetHost['read']>[0]) {
    return this.#call('read', () => this.inner.read(request));
  }

  readAll(options?: Parameters<SpreadsheetHost['readAll']>[0]) {
    return this.#call('readAll', () => this.inner.readAll(options));
  }

  apply(changes: readonly SheetChange[]): Promise<Receipt> {
    return this.#call('apply', () => this.inner.apply(changes));
  }

  addSheet(sheet: Parameters<SpreadsheetHost['addSheet']>[0]): Promise<SheetRef> {
    return this.inner.addSheet(sheet);
  }

  select(sheet: SheetRef, cell: CellAddress): Promise<void> {
    return this.#call('select', () => this.inner.select(sheet, cell));
  }

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    return this.inner.onChange(listener);
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    return this.inner.onSelect(listener);
  }

  async #call<T>(method: FaultyMethod, real: () => Promise<T>): Promise<T> {
    this.calls.push(method);
    const death = this.#death;
    if (death && this.calls.length >= death.call) {
      if (death.after && this.calls.length === death.call) await real();
      death.happened();
      return new Promise(() => undefined);
    }
    const number = this.calls.length;
    for (const one of this.#atCalls) if (one.call === number) await one.act();
    if (this.#failure?.call === number) {
      const { error, after } = this.#failure;
      this.#failure = null;
      if (after) await real();
      throw error;
    }
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const at = this.#acts.findIndex((one) => one.method === method);
    if (at >= 0) await this.#acts.splice(at, 1)[0]!.act();
    const index = this.#faults.findIndex((fault) => fault.method === method);
    if (index < 0) return real();
    const { error, after } = this.#faults.splice(index, 1)[0]!;
    if (after) await real();
    throw error;
  }
}
