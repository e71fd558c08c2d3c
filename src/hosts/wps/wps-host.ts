import {
  a1,
  a1Area,
  type CellAddress,
  type HostCapabilities,
  HostError,
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
import { addNewSheet } from './add-sheet';
import { BlockReader } from './block-reader';
import { type EtApplication, XL } from './et';
import { cancelled, hostErrorOf } from './et-errors';
import type { KnownSheets } from './known-sheet';
import { quietly } from './quietly';
import { readSheet } from './sheet-reader';
import { writeChanges } from './sheet-writer';
import { nextTurn, Turns } from './turns';
import {
  activeSheet,
  activeWorkbook,
  allSheets,
  findSheet,
  sheetsWanted,
  workbookId,
} from './workbook';
import { WpsEvents } from './wps-events';
import { runsOf } from './write-runs';

/** The product in WPS 表格, through the synchronous object model of ET. */
export class WpsHost implements SpreadsheetHost {
  readonly id = 'wps';
  readonly capabilities: HostCapabilities = {
    events: true,
    select: true,
    addSheet: true,
    freshMergesCostUndo: false,
    // What WPS does to its undo history then has not been seen on a real machine.
    marksCostUndo: true,
  };
  readonly blocks = new BlockReader();
  readonly #known: KnownSheets = new Map();
  readonly #turns = new Turns();
  readonly #events: WpsEvents;

  constructor(private readonly app: EtApplication) {
    this.#events = new WpsEvents(app);
  }

  workbook(): Promise<WorkbookInfo> {
    return this.#turn(async () => {
      const workbook = activeWorkbook(this.app);
      const { FullName: place } = workbook;
      const name = place.split(/[\\/]/).pop()!;
      return { id: workbookId(workbook), name, place, tag: null };
    });
  }

  sheets(): Promise<SheetInfo[]> {
    return this.#turn(async () => allSheets(this.app).map(({ info }) => info));
  }

  read({ sheet, merges = 'fresh' }: ReadRequest = {}): Promise<SheetSnapshot> {
    return this.#turn(async () => {
      const open = sheet ? findSheet(this.app, sheet) : activeSheet(this.app);
      return readSheet(open, merges, this.#context());
    });
  }

  readAll({ sheets: wanted, merges = 'fresh', onProgress, signal }: ReadAllRequest = {}): Promise<
    SheetSnapshot[]
  > {
    return this.#turn(async () => {
      const sheets = sheetsWanted(this.app, wanted);
      const context = this.#context(signal);
      const snapshots: SheetSnapshot[] = [];
      for (const { info, sheet } of sheets) {
        if (signal?.aborted) throw cancelled();
        const ref = { workbook: info.workbook, id: info.id, name: info.name };
        snapshots.push(await readSheet({ ref, sheet }, merges, context));
        onProgress?.({ done: snapshots.length, total: sheets.length });
        await nextTurn();
      }
      return snapshots;
    });
  }

  apply(changes: readonly SheetChange[]): Promise<Receipt> {
    return this.#turn(() =>
      this.#events.own(async () => {
        const open = changes.map((change) => ({ ...findSheet(this.app, change.sheet), change }));
        for (const { ref, change } of open) {
          for (const { area } of runsOf(change.edits)) this.#events.expect(ref.name, a1Area(area));
        }
        const { FullName: workbook } = activeWorkbook(this.app);
        return writeChanges(this.app, open, this.blocks, workbook);
      }),
    );
  }

  addSheet(sheet: NewSheet): Promise<SheetRef> {
    return this.#turn(() =>
      this.#events.own(() =>
        quietly(this.app, async () => addNewSheet(this.app, sheet, this.blocks)),
      ),
    );
  }

  select(ref: SheetRef, cell: CellAddress): Promise<void> {
    return this.#turn(async () => {
      const { sheet } = findSheet(this.app, ref);
      if (sheet.Visible !== XL.sheetVisible) {
        throw new HostError('failed', `工作表「${ref.name}」已隐藏，请先取消隐藏，再查看单元格。`);
      }
      sheet.Activate();
      const range = sheet.Range(a1(cell));
      range.Select();
      this.app.Goto(range, false);
    });
  }

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    return this.#events.onChange(listener);
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    return this.#events.onSelect(listener);
  }

  #context(signal?: AbortSignal) {
    const { Date1904: date1904 } = activeWorkbook(this.app);
    return { blocks: this.blocks, known: this.#known, date1904, signal };
  }

  /** One call at a time; what WPS throws becomes a sentence, a mistake of our own stays one. */
  #turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      try {
        return await work();
      } catch (error) {
        throw hostErrorOf(error);
      }
    });
  }
}
