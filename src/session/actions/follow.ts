import {
  HostError,
  sameSheet,
  type SelectionEvent,
  type SheetChangeEvent,
  sheetKey,
  type SheetRef,
} from '../../sheet';
import { sheetMarks, type SheetReview } from '../../review';
import type { SessionCore } from '../core';
import { sameMarks } from '../flow';
import { QuietRefresh } from '../live';
import { NO_TICKS } from '../ticks';
import { lookBeside } from './look-beside';
import { stillTold } from './still-told';
import { untrackedFault } from '../fault';
import { otherForms } from './other-forms';

/** Wait before a refresh is tried again while the officer is still typing in a cell. */
const RETRY_MS = 1500;
const RETRIES = 20;
/** As many sheets are looked through unasked; more may take seconds, which the officer asks for. */
const FEW_SHEETS = 12;

/**
 * 实时核验: follows the officer's edits and selections. Reads only with remembered merges, because
 * reading them afresh can cost the spreadsheet's own undo history.
 */
export class Follower {
  readonly #quiet: QuietRefresh;
  readonly #stops: (() => void)[] = [];
  /** The cell the pane itself selected last; its event is an echo. */
  #own: string | null = null;
  #wanted: SheetRef | null = null;
  /** The sheet that came to the front while a task ran. */
  #missed: SheetRef | null = null;
  #retries = 0;

  constructor(private readonly core: SessionCore) {
    this.#quiet = new QuietRefresh(() => this.#refresh(), core.quiet);
    core.runner.onIdle = () => this.#catchUp();
  }

  start(): void {
    const { host } = this.core;
    if (!host.capabilities.events) return;
    this.#stops.push(
      host.onChange((change) => this.#changed(change)),
      host.onSelect((selection) => this.#selected(selection)),
      host.onLost?.((reason) => this.#lost(reason)) ?? (() => undefined),
    );
  }

  stop(): void {
    this.#quiet.cancel();
    this.core.unheard.stop();
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Nobody tells of changes any more: the officer has to ask for a look. */
  #lost(reason: HostError): void {
    const { core } = this;
    core.besideTables.distrust();
    core.set({ stale: core.review !== null, liveFault: untrackedFault(reason, core.host.id) });
  }

  /** Resolves when no quiet refresh is under way. */
  settled(): Promise<void> {
    return this.#quiet.settled();
  }

  /** Reviews a sheet quietly, soon. */
  look(sheet: SheetRef | null): void {
    this.#wanted = sheet;
    this.#quiet.poke(0);
  }

  expectSelection(sheet: SheetRef, row: number, column: number): void {
    this.#own = cellKey(sheet, row, column);
  }

  #changed({ sheet }: SheetChangeEvent): void {
    this.core.changes += 1;
    this.core.unheard.told(sheet);
    if (this.core.state.liveFault?.again) this.core.set({ liveFault: null });
    const { book } = this.core.state;
    if (book && !book.stale) this.core.set({ book: { ...book, stale: true } });
    const isBeside = this.core.besideTables.changed(sheet);
    if (isBeside && this.core.sheet && !sameSheet(this.core.sheet, sheet))
      return this.#besideChanged();
    if (!sameSheet(this.core.sheet, sheet)) return void this.core.seen.delete(sheetKey(sheet));
    if (!this.core.live) return this.core.set({ stale: true });
    this.#wanted = sheet;
    this.#quiet.poke();
  }

  #selected({ sheet, cell }: SelectionEvent): void {
    if (this.core.sheet && !sameSheet(this.core.sheet, sheet)) return this.#switchTo(sheet);
    this.#missed = null;
    const echo = cell !== null && this.#own === cellKey(sheet, cell.row, cell.column);
    this.#own = null;
    if (!echo && this.core.sheet) this.core.set({ selected: cell });
  }

  /** Another sheet came to the front: what is known of it is shown, and looked at where that is free. */
  #switchTo(sheet: SheetRef): void {
    const { core } = this;
    // A task keeps the sheet it began with.
    if (core.runner.busy) return void (this.#missed = sheet);
    // Who looks up what was approved goes on with the form it was approved for.
    if (core.isBeside(sheet)) return core.set({ selected: null });
    core.set(stillTold(core.state));
    this.#turnTo(sheet);
  }

  /** After a task: turns to the sheet that came to the front meanwhile; what the task did stays told. */
  #catchUp(): void {
    const missed = this.#missed;
    this.#missed = null;
    const { done } = this.core.state;
    const isAdded = done?.kind === 'added' && sameSheet(done.sheet, missed);
    if (missed && !isAdded && !sameSheet(this.core.sheet, missed)) this.#turnTo(missed);
  }

  #turnTo(sheet: SheetRef): void {
    const { core } = this;
    const seen = core.seen.get(sheetKey(sheet));
    core.set({
      screen: { kind: 'welcome', first: false },
      liveFault: null,
      selected: null,
      ticks: NO_TICKS,
    });
    if (seen) core.show(seen);
    const free = seen !== undefined || !core.host.capabilities.freshMergesCostUndo;
    if (core.live && free) this.look(sheet);
  }

  async #refresh(): Promise<void> {
    const { core } = this;
    if (core.runner.busy) return this.#quiet.poke(core.quiet);
    const wanted = this.#wanted;
    const sheet = wanted ?? core.sheet ?? undefined;
    try {
      const review = await core.check({ sheet, merges: 'remembered' });
      // Meanwhile the officer may have clicked a button, or turned to another sheet.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- changed while it waited
      if (core.runner.busy) return this.#quiet.poke(core.quiet);
      if (this.#wanted !== wanted) return;
      // Read with merges that no longer hold, a form may look another; the officer checks again.
      if (review.reading.snapshot.mergesOutdated) return core.set({ stale: true });
      core.show(review);
      await core.recall(review.reading.snapshot.sheet);
      await this.#moveMarks(await this.#beside(review, wanted));
      await this.#lookElsewhere(wanted);
      this.#retries = 0;
      if (core.state.liveFault && !core.state.liveFault.again) core.set({ liveFault: null });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** A cover in front: the forms behind it are found by themselves where looking costs nothing. */
  async #lookElsewhere(wanted: SheetRef | null): Promise<void> {
    const { core } = this;
    const { screen } = core.state;
    if (screen.kind !== 'no-form' || screen.others !== null) return;
    if (core.host.capabilities.freshMergesCostUndo) return;
    if ((await core.host.sheets()).length > FEW_SHEETS) return;
    const others = await otherForms(core, screen.sheet, { merges: 'remembered' });
    if (core.runner.busy || this.#wanted !== wanted || core.state.screen !== screen) return;
    core.set({ screen: { ...screen, others } });
  }

  /** A table beside the form shown was edited: the form is reviewed with what it says now. */
  #besideChanged(): void {
    if (!this.core.live) return this.core.set({ stale: true });
    this.#wanted = this.core.sheet;
    this.#quiet.poke();
  }

  /** Lays tables of other sheets beside the forms, where reading them costs nothing or they were read before. */
  async #beside(review: SheetReview, wanted: SheetRef | null): Promise<SheetReview> {
    const { core } = this;
    const { workbook } = review.reading.snapshot.sheet;
    const isKnown = core.besideTables.isUpToDate(workbook);
    const isFree =
      !core.host.capabilities.freshMergesCostUndo || core.besideTables.hasLooked(workbook);
    if (review.reviews.length === 0 || isKnown || !isFree) return review;
    const beside = await lookBeside(core, review, { merges: 'remembered' });
    // Meanwhile the officer may have clicked a button, or turned to another sheet.
    if (!beside || core.runner.busy || this.#wanted !== wanted) return review;
    core.show(beside);
    return beside;
  }

  async #moveMarks(review: SheetReview): Promise<void> {
    const { host, state, marked } = this.core;
    const { sheet, marks: present } = review.reading.snapshot;
    if (!state.settings.marks || state.workbook?.readOnly || !marked.has(sheetKey(sheet))) return;
    if (host.capabilities.marksCostUndo && !state.settings.liveMarks) return;
    const marks = sheetMarks(review);
    if (sameMarks(present, marks)) return;
    await host.apply([{ sheet, edits: [], marks }]);
    this.core.moved.set(review.reading.snapshot, marks);
  }

  #failed(error: unknown): void {
    const waiting = error instanceof HostError && WAITING.includes(error.code);
    if (waiting && this.#retries < RETRIES) {
      this.#retries += 1;
      this.core.set({ stale: this.core.review !== null });
      return this.#quiet.poke(RETRY_MS);
    }
    this.#retries = 0;
    this.core.set({
      stale: this.core.review !== null,
      liveFault: this.core.faultOf(error, '实时核验', false),
    });
  }
}

/** Conditions that pass by themselves, once the officer presses Enter or closes a dialog. */
const WAITING = ['cell-editing', 'busy', 'dialog-open'];

function cellKey(sheet: SheetRef, row: number, column: number): string {
  return `${sheetKey(sheet)}:${row}:${column}`;
}
