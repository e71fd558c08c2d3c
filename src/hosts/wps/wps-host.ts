import {
  a1,
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
import { BlockReader } from './reading/block-reader';
import { ChangePoll } from './events/change-poll';
import { type EtApplication, type EtRange, XL } from './model/et';
import { cancelled, hostErrorOf } from './model/et-errors';
import { Alike } from './reading/guesses';
import type { KnownSheets } from './reading/known-sheet';
import { NumberTexts } from './reading/number-texts';
import { OpenBooks } from './model/open-books';
import type { Listening } from './model/pace';
import { quietly, turnOnOwed } from './writing/quietly';
import { editingState } from './model/ready';
import { readSheet } from './reading/sheet-reader';
import { writeChanges } from './writing/sheet-writer';
import { nextTurn, Turns } from './model/turns';
import {
  activeSheet,
  activeWorkbook,
  allSheets,
  findSheet,
  sheetIn,
  sheetsWanted,
} from './model/workbook';
import { WpsEvents } from './events/wps-events';
import { runsOf } from './writing/write-runs';

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
  readonly #alike = new Alike();
  readonly #numbers: NumberTexts;
  readonly #books: OpenBooks;
  readonly #events: WpsEvents;
  readonly #poll: ChangePoll;

  constructor(private readonly app: EtApplication) {
    this.#numbers = new NumberTexts(app);
    this.#books = new OpenBooks(app);
    this.#events = new WpsEvents(app, this.#books, (sheet, area) =>
      this.blocks.readNow(sheet, area, 'Value2'),
    );
    this.#poll = new ChangePoll(
      (sheet) => this.#events.tell({ sheet, area: null }),
      () => !this.#turns.busy,
    );
  }

  workbook(): Promise<WorkbookInfo> {
    return this.#turn(async () => this.#books.infoOf(activeWorkbook(this.app)));
  }

  sheets(): Promise<SheetInfo[]> {
    return this.#turn(async () => allSheets(this.app, this.#books).map(({ info }) => info));
  }

  read({ sheet, merges = 'fresh', ...listening }: ReadRequest = {}): Promise<SheetSnapshot> {
    return this.#turn(async () => {
      const open = sheet
        ? findSheet(this.app, sheet, this.#books)
        : activeSheet(this.app, this.#books);
      const snapshot = await readSheet(open, merges, this.#context(listening));
      this.#events.registerMissing();
      if (this.#events.isFollowed) this.#poll.watch(open.ref, open.sheet);
      return snapshot;
    });
  }

  readAll({ sheets: wanted, merges = 'fresh', onProgress, signal }: ReadAllRequest = {}): Promise<
    SheetSnapshot[]
  > {
    return this.#turn(async () => {
      const sheets = sheetsWanted(this.app, wanted, this.#books);
      const context = this.#context({ signal });
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
        const workbook = activeWorkbook(this.app);
        const open = changes.map((change) => ({
          ...sheetIn(workbook, change.sheet, this.#books),
          change,
        }));
        for (const { ref, change } of open) {
          for (const { area, items } of runsOf(change.edits)) {
            this.#events.expect(ref, area, items);
          }
        }
        if (changes.some(({ edits }) => edits.length > 0)) this.#books.mark(workbook);
        const name = lastingName(this.#books.infoOf(workbook));
        const context = { app: this.app, workbook: name, ...this.#readers() };
        this.#poll.forget();
        return writeChanges(open, context);
      }),
    );
  }

  addSheet(sheet: NewSheet): Promise<SheetRef> {
    return this.#turn(() =>
      this.#events.own(
        () =>
          quietly(this.app, async () => addNewSheet(this.app, sheet, this.#readers(), this.#books)),
        true,
      ),
    );
  }

  select(ref: SheetRef, cell: CellAddress): Promise<void> {
    return this.#turn(async () => {
      const { sheet } = findSheet(this.app, ref, this.#books);
      if (sheet.Visible !== XL.sheetVisible) {
        throw new HostError('failed', `工作表「${ref.name}」已隐藏，请先取消隐藏，再查看单元格。`);
      }
      sheet.Activate();
      showCell(this.app, sheet.Range(a1(cell)));
    });
  }

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    const stop = this.#events.onChange(listener);
    this.#poll.start();
    return () => {
      stop();
      if (!this.#events.isFollowed) this.#poll.stop();
    };
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    return this.#events.onSelect(listener);
  }

  #readers() {
    return { blocks: this.blocks, alike: this.#alike, numbers: this.#numbers };
  }

  #context(listening: Listening) {
    const { Date1904: date1904 } = activeWorkbook(this.app);
    return { ...this.#readers(), app: this.app, known: this.#known, date1904, ...listening };
  }

  /** One call at a time; what WPS throws becomes a sentence, a mistake of our own stays one. */
  #turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      try {
        await turnOnOwed(this.app);
        return await work();
      } catch (error) {
        throw hostErrorOf(error, editingState(this.app) === 'unknown');
      }
    });
  }
}

/**
 * Selects a cell and scrolls to it. Either does for the officer to find it.
 * @throws what WPS throws when it does neither
 */
function showCell(app: EtApplication, range: EtRange): void {
  let fault: unknown = null;
  try {
    range.Select();
  } catch (error) {
    fault = { error };
  }
  try {
    app.Goto(range, false);
  } catch (error) {
    if (fault !== null) throw error;
    // Selected it is; a build that does not scroll shows it at the next touch of a scroll bar.
  }
}
