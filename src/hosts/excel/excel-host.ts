import {
  a1,
  anotherWorkbook,
  type CellAddress,
  type HostCapabilities,
  HostError,
  lastingName,
  type NewSheet,
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
import { addNewSheet } from './writing/add-sheet';
import {
  type ExcelEnvironment,
  formatsCostUndo,
  officeEnvironment,
} from './model/excel-environment';
import {
  hostErrorOf,
  type Instead,
  isPassing,
  isTooLarge,
  NO_SHEET,
  onlyShown,
  READ_ONLY,
} from './model/excel-errors';
import { ExcelEvents } from './excel-events';
import type { KnownSheets } from './model/known-sheet';
import { readApart } from './reading/read-apart';
import { type ReadOptions, readSheets } from './reading/sheet-reader';
import { listSheets } from './reading/sheet-list';
import { SheetsAtOnce } from './reading/sheets-at-once';
import { writeChanges } from './writing/sheet-writer';
import { WorkbookFacts } from './model/workbook-facts';

/** The product in Excel, through Office.js; office.js must be ready. */
export class ExcelHost implements SpreadsheetHost {
  readonly id = 'excel';
  readonly capabilities: HostCapabilities;
  readonly #known: KnownSheets = new Map();
  readonly #names = new Map<string, string>();
  readonly #workbook: WorkbookFacts;
  readonly #mayRefetchMerges: boolean;
  readonly #events = new ExcelEvents((id) => this.#refOf(id));

  constructor(private readonly environment: ExcelEnvironment = officeEnvironment()) {
    this.#workbook = new WorkbookFacts(environment.documentUrl);
    this.#mayRefetchMerges = environment.isOnline;
    this.capabilities = {
      events: true,
      select: true,
      addSheet: true,
      freshMergesCostUndo: !environment.isOnline,
      marksCostUndo: formatsCostUndo(environment),
    };
  }

  workbook(): Promise<WorkbookInfo> {
    return guarded(() => this.#workbook.info());
  }

  async sheets(): Promise<SheetInfo[]> {
    const sheets = await guarded(() => listSheets(this.#workbook.id));
    for (const { id, name } of sheets) this.#names.set(id, name);
    return sheets;
  }

  async read(request: ReadRequest = {}): Promise<SheetSnapshot> {
    if (request.sheet) this.#checkIsHere(request.sheet);
    const id = request.sheet?.id ?? null;
    const options = this.#readOptions([id], request.merges);
    const instead: Instead = request.sheet ? {} : { ItemNotFound: NO_SHEET };
    const snapshot = await guarded(() => readOne(options, id), instead);
    this.#remember([snapshot]);
    return snapshot;
  }

  async readAll({ sheets: wanted, merges, onProgress, signal }: ReadAllRequest = {}): Promise<
    SheetSnapshot[]
  > {
    for (const sheet of wanted ?? []) this.#checkIsHere(sheet);
    const sheets = (await this.sheets()).filter(
      ({ id }) => wanted?.some((sheet) => sheet.id === id) ?? true,
    );
    const snapshots: SheetSnapshot[] = [];
    const atOnce = new SheetsAtOnce();
    while (snapshots.length < sheets.length) {
      if (signal?.aborted) throw new HostError('cancelled', '已取消，表格未被改动。');
      const ids = sheets
        .slice(snapshots.length, snapshots.length + atOnce.count)
        .map(({ id }) => id);
      const part = await this.#readPart(ids, atOnce, merges);
      snapshots.push(...part);
      onProgress?.({ done: snapshots.length, total: sheets.length });
    }
    return snapshots;
  }

  async apply(changes: readonly SheetChange[]): Promise<Receipt> {
    for (const { sheet } of changes) this.#checkIsHere(sheet);
    if (this.environment.isReadOnly) throw onlyShown();
    const unknown = changes.map(({ sheet }) => sheet.id).filter((id) => !this.#known.has(id));
    if (unknown.length > 0) await this.#readPart(unknown, new SheetsAtOnce(), 'remembered');
    const info = await this.workbook();
    const instead: Instead = info.readOnly ? { AccessDenied: READ_ONLY } : {};
    const book = {
      tag: this.#workbook.tag,
      name: () => lastingName({ ...info, tag: this.#workbook.tag.value }),
    };
    return guarded(() => writeChanges(changes, this.#known, book, instead), instead);
  }

  async addSheet(sheet: NewSheet): Promise<SheetRef> {
    if (this.environment.isReadOnly) throw onlyShown();
    return guarded(() => addNewSheet(sheet, this.#workbook.id), {
      AccessDenied: [
        'protected',
        '工作簿的结构受保护，不能添加工作表，请先取消工作簿保护，再重试一次。',
      ],
    });
  }

  async select(sheet: SheetRef, cell: CellAddress): Promise<void> {
    this.#checkIsHere(sheet);
    return guarded(() =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.id);
        worksheet.activate();
        const range = worksheet.getRange(a1(cell));
        range.untrack();
        range.select();
        await context.sync();
      }),
    );
  }

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    return this.#events.onChange(listener);
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    return this.#events.onSelect(listener);
  }

  onLost(listener: (reason: HostError) => void): () => void {
    return this.#events.onLost((thrown) => {
      const reason = hostErrorOf(thrown);
      listener(reason instanceof HostError ? reason : untracked(reason));
    });
  }

  /** Resolves when the events asked for so far are registered. */
  eventsReady(): Promise<void> {
    return guarded(() => this.#events.ready());
  }

  async #readPart(
    ids: readonly string[],
    atOnce: SheetsAtOnce,
    merges: ReadRequest['merges'],
  ): Promise<SheetSnapshot[]> {
    const options = this.#readOptions(ids, merges);
    try {
      const part = await readSheets(options);
      this.#remember(part);
      atOnce.measured(part);
      return part;
    } catch (error) {
      if (isPassing(error)) throw hostErrorOf(error);
      const [id, ...others] = ids;
      if (id !== undefined && others.length === 0) {
        return [await guarded(() => readApart(options, id))];
      }
      // Too many for one answer, or one among them that cannot be read like the others.
      if (isTooLarge(error)) atOnce.wasTooMany(ids.length);
      const half = Math.ceil(ids.length / 2);
      const first = await this.#readPart(ids.slice(0, half), atOnce, merges);
      return [...first, ...(await this.#readPart(ids.slice(half), atOnce, merges))];
    }
  }

  #readOptions(
    ids: readonly (string | null)[],
    merges: ReadRequest['merges'] = 'fresh',
  ): ReadOptions {
    return {
      ids,
      merges,
      known: this.#known,
      workbook: this.#workbook,
      mayRefetchMerges: this.#mayRefetchMerges,
      mayAskLayout: !this.environment.isReadOnly,
    };
  }

  #refOf(id: string): SheetRef {
    return { workbook: this.#workbook.id, id, name: this.#names.get(id) ?? '' };
  }

  #checkIsHere({ workbook, name }: SheetRef): void {
    if (workbook !== this.#workbook.id) throw anotherWorkbook(name);
  }

  #remember(snapshots: readonly SheetSnapshot[]): void {
    for (const { sheet } of snapshots) this.#names.set(sheet.id, sheet.name);
  }
}

/** One sheet in one trip; part by part where Excel would not give it whole. */
async function readOne(options: ReadOptions, id: string | null): Promise<SheetSnapshot> {
  const before = id === null ? null : options.known.get(id);
  const isRefused = options.merges === 'fresh' && (before?.unread.size ?? 0) > 0;
  if (isRefused && options.mayAskLayout) return readApart(options, id);
  try {
    const [sheet] = await readSheets(options);
    return sheet ?? (await readApart(options, id));
  } catch (error) {
    if (isPassing(error)) throw error;
    return readApart(options, id);
  }
}

async function guarded<T>(body: () => Promise<T>, instead: Instead = {}): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw hostErrorOf(error, instead);
  }
}

function untracked(cause: unknown): HostError {
  return new HostError('failed', '表格程序没有登记对改动的通知，请重新打开窗格。', { cause });
}
