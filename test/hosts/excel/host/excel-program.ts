import { a1Area, type Area } from '../../../../src/sheet';
import { BookModel } from './book-model';
import { runBatch } from './engine';
import { ExcelFault } from './faults';
import type { HostObject } from './host-object';
import { type Action, ACTION, type Batch, type Status, WRITES } from './protocol';
import { newObject, type SheetContext, WorkbookObject } from './sheet-objects';
import type { SheetModel } from './sheet-model';

/** One batch as it came and went. */
export interface Trip {
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** The number Excel refused the whole batch with, or the code of the action that failed. */
  readonly refused: Status | string | null;
}

/** What becomes of a batch: it is carried out and answered, carried out only, or never arrives. */
export type Fate = 'answered' | 'unanswered' | 'lost';

export type Answer = { readonly body: string } | { readonly status: Status };

/** An entry of an event message: category, type, target, arguments, id, remote. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const EVENT = 65_536;

/**
 * An Excel made for the tests: it speaks the protocol of the genuine client, keeps a workbook, counts
 * trips, fires events and fails where it is told to. What it does is read from Microsoft's reference.
 */
export class ExcelProgram {
  readonly book = new BookModel();
  readonly trips: Trip[] = [];
  /** What the client asked for and this host does not know; tests end by finding it empty. */
  readonly gaps: unknown[] = [];
  /** Set by the transport: delivers events to the client. */
  sink: ((entries: EventEntry[]) => void) | null = null;
  /** An officer is typing in a cell. */
  editing = false;
  dialogOpen = false;
  /** What Excel refuses every batch with, as long as it does; null when it answers. */
  refusing: Status | null = null;
  /** The state the add-in last asked for its pane. */
  paneState: string | null = null;
  /** Bytes of a request and of an answer that Excel on the web allows; no limit by default. */
  limit = Infinity;
  /** Called before each action; may throw an ExcelFault or change the workbook. */
  checkpoint: (action: Action, target: HostObject | null, writes: boolean) => void = () => {};
  /** How often each event is sent, and how late. */
  sending = { times: 1, lateBy: 0 };
  /** Asked for each batch the client sends. */
  fate: () => Fate = () => 'answered';
  readonly #refusals: { status: Status; skip: number; after: boolean }[] = [];
  readonly #listening = new Set<number>();
  #pending: EventEntry[] = [];
  #writes = false;
  readonly #context: SheetContext = {
    book: this.book,
    references: new Map(),
    changed: (sheet, area) => this.#fireChange(sheet, area, 'ThisLocalAddin', 'Local'),
    listen: (event, on) => void (on ? this.#listening.add(event) : this.#listening.delete(event)),
    activated: (sheet) => this.#fire(11, { worksheetId: sheet.id }),
  };

  /** Refuses one batch to come. @param skip batches to let pass first @param after it was carried out */
  refuse(status: Status, { skip = 0, after = false } = {}): void {
    this.#refusals.push({ status, skip, after });
  }

  /** Answers one batch of the client. */
  answer(text: string, flags: number): Answer {
    const started = this.#refusal(text, flags);
    if (started) return this.#refused(text, started);
    try {
      return this.#carryOut(text, flags);
    } catch (gap) {
      this.gaps.push(gap);
      return this.#refused(text, 5001);
    }
  }

  /** The officer types into a cell. */
  type(sheet: SheetModel, name: string, input: unknown): void {
    sheet.type(name, input);
    this.#fireChange(sheet, name, 'Unknown', 'Local');
    this.deliver();
  }

  /** Cells of the sheet were changed in whatever way, by the officer. */
  touched(sheet: SheetModel, name: string): void {
    this.#fireChange(sheet, name, 'Unknown', 'Local');
    this.deliver();
  }

  /** Another editor of the shared workbook types into a cell. */
  typeRemotely(sheet: SheetModel, name: string, input: unknown): void {
    sheet.type(name, input);
    this.#fireChange(sheet, name, 'Unknown', 'Remote');
    this.deliver();
  }

  /** The officer selects cells. */
  select(sheet: SheetModel, address: string): void {
    this.#fire(14, { address, worksheetId: sheet.id });
    this.deliver();
  }

  /** The officer brings a sheet to the front. */
  activate(sheet: SheetModel): void {
    this.book.active = sheet;
    this.#context.activated(sheet);
    this.deliver();
  }

  /** Sends the events that have come up. */
  deliver(): void {
    const entries = this.#pending;
    this.#pending = [];
    if (entries.length === 0) return;
    const { times, lateBy } = this.sending;
    const all = Array.from({ length: times }, () => entries).flat();
    if (lateBy > 0) setTimeout(() => this.sink?.(all), lateBy);
    else this.sink?.(all);
  }

  /** The trips since the last call. */
  takeTrips(): Trip[] {
    return this.trips.splice(0);
  }

  #carryOut(text: string, flags: number): Answer {
    this.#writes = (flags & WRITES) !== 0;
    // Whatever the client sends as a write empties the history before ExcelApi 1.20.
    if (this.#writes) this.book.undoIntact = false;
    const batch = JSON.parse(text) as Batch;
    const roots = {
      workbook: new WorkbookObject(this.#context),
      create: (name: string) => newObject(name, (state) => void (this.paneState = state)),
      kept: (id: string) => this.#kept(id),
    };
    const response = runBatch(batch, roots, (action, target) => this.#check(action, target));
    const body = JSON.stringify(response);
    const late = this.#lateRefusal(body);
    if (late) return this.#refused(text, late);
    this.trips.push({
      actions: batch.Actions.length,
      bytesUp: Buffer.byteLength(text),
      bytesDown: Buffer.byteLength(body),
      refused: response.Error?.Code ?? null,
    });
    return { body };
  }

  #kept(id: string): HostObject {
    const object = this.#context.references.get(id);
    if (!object) throw new ExcelFault('InvalidReference', id);
    return object;
  }

  #check(action: Action, target: HostObject | null): void {
    if (target === null && action.ActionType === ACTION.set) {
      throw new ExcelFault('InvalidArgument', 'a property of a null object cannot be set');
    }
    this.checkpoint(action, target, this.#writes);
  }

  #refusal(text: string, flags: number): Status | null {
    const next = this.#refusals[0];
    if (next && next.skip > 0) next.skip -= 1;
    else if (next && !next.after) return this.#refusals.shift()!.status;
    if (this.refusing !== null) return this.refusing;
    if (this.editing) return 5004;
    if (this.dialogOpen && (flags & WRITES) !== 0) return 5016;
    return Buffer.byteLength(text) > this.limit ? 5103 : null;
  }

  #lateRefusal(body: string): Status | null {
    if (this.#refusals[0]?.after && this.#refusals[0].skip === 0)
      return this.#refusals.shift()!.status;
    return Buffer.byteLength(body) > this.limit ? 5104 : null;
  }

  #refused(text: string, status: Status): Answer {
    this.trips.push({
      actions: 0,
      bytesUp: Buffer.byteLength(text),
      bytesDown: 0,
      refused: status,
    });
    return { status };
  }

  #fireChange(sheet: SheetModel, at: Area | string, triggerSource: string, source: string): void {
    const address = typeof at === 'string' ? at : a1Area(at);
    this.#fire(10, {
      worksheetId: sheet.id,
      address,
      changeType: 'RangeEdited',
      source,
      triggerSource,
      shiftDirection: 'None',
    });
  }

  #fire(event: number, args: object): void {
    if (!this.#listening.has(event)) return;
    this.#pending.push([EVENT, event, 'Workbook', JSON.stringify(args), '', false]);
  }
}
