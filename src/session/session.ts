import type { CellAddress, Edit, SheetRef, SheetSnapshot, SpreadsheetHost } from '../sheet';
import { HostError, sheetKey } from '../sheet';
import type {
  ColumnReading,
  Form,
  LayoutCorrection,
  PasteColumn,
  RowCorrection,
  RowReading,
} from '../form';
import { gatherTables } from '../companion';
import type { Finding } from '../rules';
import { dismiss, evidenceOf, type ReasonWords, type Review, type SheetReview } from '../review';
import type { Standard } from '../standards';
import { USUAL_COLUMNS } from '../documents';
import type { BureauDefaults } from './bureau/bureau';
import { BesideDesk } from './actions/beside-desk';
import type { BookForm } from './book';
import { BookDesk } from './actions/book-desk';
import { SessionCore, type SessionOptions } from './core';
import { type ColumnChoice, pasteColumns, withColumn, withPaste, withRow } from './kept/layouts';
import { fillReason } from './actions/fill-reason';
import { Follower } from './actions/follow';
import { PaperDesk } from './actions/papers';
import type { Settings } from './kept/settings';
import type { SessionState } from './state';
import { isTicked, withTick } from './ticks';
import { NO_MARKS_WAIT, waitingMarks, type WaitingMarks } from './shown/waiting-marks';
import {
  type Aim,
  checkAndWrite,
  checkOnly,
  clearMarks,
  undoLast,
} from './actions/check-and-write';

/** One pane (or page) over one host: its state, and what the officer can do. Renders nothing. */
export class Session {
  readonly #core: SessionCore;
  readonly #follower: Follower;
  /** 整本核验. */
  readonly book: BookDesk;
  /** 汇总表, 核验单 and what else is laid out for the officer. */
  readonly papers: PaperDesk;
  /** 对照 with what was approved. */
  readonly beside: BesideDesk;
  #stopped = false;

  constructor(
    readonly host: SpreadsheetHost,
    options: SessionOptions = {},
  ) {
    this.#core = new SessionCore(host, options);
    this.#follower = new Follower(this.#core);
    this.book = new BookDesk(this.#core);
    this.papers = new PaperDesk(this.#core, this.book);
    this.beside = new BesideDesk(this.#core, () => this.#reviewAgain());
  }

  get state(): SessionState {
    return this.#core.state;
  }

  /** What the bureau set for everyone, or null. */
  get bureau(): BureauDefaults | null {
    return this.#core.bureau;
  }

  /** Why the bureau's configuration is not used, or null. */
  get bureauFault(): string | null {
    return this.#core.bureauFault;
  }

  /** The standards on offer. */
  get standards(): readonly Standard[] {
    return this.#core.standards;
  }

  /** The standard in use. */
  get standard(): Standard {
    return this.#core.standard;
  }

  /** The standard the officer or the bureau chose; null leaves it to 口径自动. */
  get chosenStandard(): Standard | null {
    return this.#core.chosenStandard;
  }

  /** Ids of the rules switched off. */
  get rulesOff(): readonly string[] {
    return this.#core.rulesOff;
  }

  /** Whether 实时核验 is on. */
  get live(): boolean {
    return this.#core.live;
  }

  /** Marks of the sheet shown that follow only at the next click, where moving them live is off. */
  get waitingMarks(): WaitingMarks {
    const { review, marked, moved, state, host } = this.#core;
    const isWaiting =
      state.settings.marks &&
      host.capabilities.marksCostUndo &&
      !(this.live && state.settings.liveMarks);
    if (!review || !isWaiting) return NO_MARKS_WAIT;
    const { snapshot } = review.reading;
    const { sheet, isProtected } = snapshot;
    // Marks a protected sheet refuses do not come with the next click either.
    if (isProtected || !marked.has(sheetKey(sheet))) return NO_MARKS_WAIT;
    return waitingMarks(review, moved.get(snapshot) ?? snapshot.marks);
  }

  /** Called after every change of `state`; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#core.subscribe(listener);
  }

  /**
   * Begins to follow the host. An officer who knows the pane sees the sheet's review at once where
   * reading it costs nothing; a receipt of an earlier day can be taken back at once everywhere.
   */
  async start(): Promise<void> {
    this.#follower.start();
    const { settings } = this.state;
    if (settings.welcomed && this.live && !this.host.capabilities.freshMergesCostUndo) {
      return this.#follower.look(null);
    }
    try {
      const active = (await this.host.sheets()).find((sheet) => sheet.active);
      if (active) await this.#core.recall(active);
    } catch (error) {
      // Without an open workbook there is nothing to recall, and nobody has asked for anything yet.
      if (!(error instanceof HostError))
        this.#core.set({ fault: this.#core.faultOf(error, '打开') });
    }
  }

  /** Whether `stop` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    this.#follower.stop();
  }

  /** 只核验, on the active sheet unless one is named. */
  async check(sheet?: SheetRef): Promise<void> {
    await this.#follower.settled();
    return checkOnly(this.#core, sheet);
  }

  /** Goes to another sheet and checks it. */
  async open(sheet: SheetRef): Promise<void> {
    await this.check(sheet);
    const form = this.#core.review?.reviews[0]?.form;
    if (form) await this.select({ row: form.area.top, column: form.area.left });
  }

  /** Goes to a form of 整本核验's list; where the list is behind, its sheet is read again. */
  async showForm({ sheet, index, ...form }: BookForm): Promise<void> {
    if (this.state.book?.stale) {
      await this.check(sheet);
      this.chooseForm(index);
    } else {
      this.book.show({ sheet, index, ...form });
    }
    const { top, left } = form.review.form.area;
    // A hidden sheet is shown here alone: bringing it to the front is the officer's decision.
    if (!sheet.hidden) await this.select({ row: top, column: left });
  }

  /** 核验并写回, of the sheet the pane shows; a button outside the pane aims at the active one. */
  async write(aim: Aim = 'shown'): Promise<void> {
    await this.#follower.settled();
    return checkAndWrite(this.#core, aim);
  }

  async undo(aim: Aim = 'shown'): Promise<void> {
    await this.#follower.settled();
    return undoLast(this.#core, aim);
  }

  async clearMarks(aim: Aim = 'shown'): Promise<void> {
    await this.#follower.settled();
    return clearMarks(this.#core, aim);
  }

  /** Stops what is being waited for; nothing that was cancelled has changed the sheet. */
  cancel(): void {
    this.#core.runner.cancel();
  }

  /** Selects a cell of the sheet shown. A host that cannot, says so as a fault. */
  async select(cell: CellAddress): Promise<void> {
    const sheet = this.#core.sheet;
    if (!sheet || !this.host.capabilities.select) return;
    this.#follower.expectSelection(sheet, cell.row, cell.column);
    await this.selectOther(sheet, cell);
  }

  /** Selects a cell of another sheet of the workbook: of a table beside the form, or of another form that was written. */
  async selectOther(sheet: SheetRef, cell: CellAddress): Promise<void> {
    if (!this.host.capabilities.select) return;
    try {
      await this.host.select(sheet, cell);
    } catch (error) {
      this.#core.set({ fault: this.#core.faultOf(error, '定位单元格') });
    }
  }

  /** Checks a form of a sheet and goes to one of its cells, as if the officer had clicked it there: its card is turned to. */
  async goTo(sheet: SheetRef, index: number, cell: CellAddress | null): Promise<void> {
    await this.check(sheet);
    this.chooseForm(index);
    if (!cell) return;
    await this.select(cell);
    this.#core.set({ selected: cell });
  }

  /** Shows another form of the sheet. */
  chooseForm(index: number): void {
    const { screen } = this.state;
    if (screen.kind === 'result' && screen.review.reviews[index])
      this.#core.set({ screen: { ...screen, current: index } });
  }

  /**
   * Reviews the sheets of another workbook with the officer's standard, rules and layouts, each beside
   * the tables on the others and in the files chosen; shows nothing.
   */
  reviewBook(snapshots: readonly SheetSnapshot[], workbook: string): SheetReview[] {
    const readings = snapshots.map((snapshot) => this.#core.readingOf(snapshot));
    const tables = gatherTables(readings);
    return readings.map((reading) => this.#core.reviewReading(reading, workbook, tables));
  }

  /** Changes settings; the review shown follows without reading the sheet again. */
  async change(patch: Partial<Settings>): Promise<void> {
    this.#core.changeSettings(patch);
    if (patch.live && this.state.stale) this.#follower.look(this.#core.sheet);
    if ('standard' in patch || 'rulesOff' in patch) await this.#reviewAgain();
  }

  /** Ticks an edit of the list of what will be written, or takes its tick away. */
  toggleEdit(edit: Edit): void {
    const { ticks } = this.state;
    this.#core.sayTicks(withTick(ticks, edit, !isTicked(edit, ticks)));
  }

  /** 填入: writes the officer's own reason into a row; `indicator` counts `form.indicators`. */
  async fillReason(review: Review, indicator: number, words: ReasonWords): Promise<void> {
    await this.#follower.settled();
    return fillReason(this.#core, review, indicator, words);
  }

  /** 暂不处理: sets findings aside for this form until what they rest on changes. */
  async setAside(findings: readonly Finding[], review: Review, reason: string): Promise<void> {
    const at = this.#core.now().toISOString();
    await this.#told('暂不处理', async () => {
      const { sheet } = review.form.snapshot;
      const workbooks = this.#core.namesOf(await this.#core.knownName(sheet));
      for (const finding of findings) {
        const kept = { ...dismiss(review, finding, reason), at };
        this.#core.dismissals.add(workbooks, sheet.id, kept);
      }
    });
    await this.#reviewAgain();
  }

  /** Opens a finding again that was set aside. */
  async reopen(finding: Finding, review: Review): Promise<void> {
    await this.#told('恢复', async () => {
      const { sheet } = review.form.snapshot;
      const workbooks = this.#core.namesOf(await this.#core.knownName(sheet));
      this.#core.dismissals.remove(workbooks, sheet.id, {
        rule: finding.rule,
        evidence: evidenceOf(review, finding),
      });
    });
    await this.#reviewAgain();
  }

  /** Says what a column of a form is; the sheet is read again at once that way. */
  correctColumn(form: Form, column: ColumnReading<string>, choice: ColumnChoice): Promise<void> {
    return this.setLayouts(withColumn(this.layouts, form, column, choice));
  }

  /** Says how a row of a form's indicators is to be read; the sheet is read again at once that way. */
  correctRow(form: Form, row: RowReading, read: RowCorrection['read']): Promise<void> {
    return this.setLayouts(withRow(this.layouts, form, row, read));
  }

  /** The officer's own layout corrections. */
  get layouts(): readonly LayoutCorrection[] {
    return this.#core.ownLayouts.list();
  }

  /** Replaces the officer's layout corrections; none brings back the reading by itself. */
  async setLayouts(layouts: readonly LayoutCorrection[]): Promise<void> {
    this.#core.ownLayouts.save(layouts);
    await this.#reviewAgain();
  }

  /** The columns copied for another system from a form, in order: the officer's, the bureau's, or the usual ones. */
  pasteColumns({ snapshot }: Form): readonly PasteColumn[] {
    return pasteColumns(this.#core.layouts, snapshot.name) ?? USUAL_COLUMNS;
  }

  /** Keeps the columns copied for another system with the layout; null brings back the usual ones. */
  async setPasteColumns(columns: readonly PasteColumn[] | null): Promise<void> {
    await this.setLayouts(withPaste(this.layouts, columns));
  }

  /** The standards the officer has edited or imported. */
  get ownStandards(): readonly Standard[] {
    return this.#core.ownStandards.list();
  }

  /** Keeps a standard of the officer's own and chooses it. */
  async keepStandard(standard: Standard): Promise<void> {
    const isKept = this.#core.ownStandards.keep(standard);
    await this.change({ standard: standard.id });
    // The choice alone is short enough for a storage that is nearly full.
    if (!isKept) this.#core.set({ unkept: true });
  }

  /** Forgets a standard of the officer's own; where it was chosen, the default comes back. */
  async removeStandard(id: string): Promise<void> {
    this.#core.ownStandards.remove(id);
    await this.change(this.state.settings.standard === id ? { standard: null } : {});
  }

  /** Puts away the message of the last action. */
  dismissNotice(): void {
    this.#core.set({ done: null, fault: null, liveFault: null, unkept: false });
  }

  /** Does what may fail because the host does not answer; that is told, and null is what came of it. */
  async #told<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.#core.set({ fault: this.#core.faultOf(error, name) });
      return null;
    }
  }

  /** Reviews the sheet as it was read, after something other than the sheet has changed. */
  async #reviewAgain(): Promise<void> {
    const shown = this.#core.sheet;
    // A sheet without a form was read too, and may hold one now.
    const review = this.#core.review ?? (shown && this.#core.seen.get(sheetKey(shown)));
    if (!review) return;
    const { snapshot } = review.reading;
    const { sheet } = snapshot;
    const again = await this.#told('核验', async () =>
      this.#core.reviewOf(snapshot, await this.#core.knownName(sheet)),
    );
    // Meanwhile a task, or a quiet refresh, may have shown a newer look at it.
    if (!again || this.#core.seen.get(sheetKey(sheet)) !== review) return;
    const { stale } = this.state;
    this.#core.show(again);
    this.#core.set({ stale });
    // The marks in the sheet follow, where there are any.
    if (this.live && this.#core.marked.has(sheetKey(sheet))) this.#follower.look(sheet);
  }
}
