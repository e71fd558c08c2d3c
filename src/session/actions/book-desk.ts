import {
  HostError,
  lastingNames,
  type Receipt,
  sameSheet,
  sheetKey,
  type SheetSnapshot,
} from '../../sheet';
import type { SheetReading } from '../../form';
import type { SheetReview } from '../../review';
import { type Book, bookChanges, type BookForm, bookOf, sameForm } from '../book';
import type { SessionCore } from '../core';
import { stopIfCancelled } from '../task-runner';
import { ticksOf } from '../ticks-of';
import { lookAgain } from './look-again';
import { removeMarks } from './move-marks';
import { stillTold } from './still-told';
import { takeBack } from './take-back';
import { task } from './task';
import { writeChanges } from './write-changes';

/** Reviewing is broken off this often, so that the page stays alive and 取消 is heard. */
const TURN_MS = 40;

/** 整本核验: all forms of the workbook at once. */
export class BookDesk {
  constructor(private readonly core: SessionCore) {}

  /** Reads and reviews every sheet, hidden ones too; writes nothing. */
  check(): Promise<void> {
    return task(this.core, '整本核验', 'reading-book', async (signal) => {
      await this.#list(signal);
    });
  }

  /**
   * Reads everything again and writes what that gives, in one write with one receipt: for all forms,
   * or for one of the list.
   */
  write(one?: BookForm): Promise<void> {
    return task(this.core, '整本写回', 'reading-book', async (signal) => {
      const { core } = this;
      const book = await this.#list(signal);
      const forms = one ? [stillThere(book, one)] : book.forms;
      const { state } = core;
      const changes = bookChanges({
        forms,
        marks: state.settings.marks,
        ticksOf: (sheet) => ticksOf(sheet, state),
      });
      for (const { sheet, marks } of changes) if (marks?.length) core.marked.add(sheetKey(sheet));
      await writeChanges(
        core,
        changes,
        forms.map(({ review }) => review),
      );
      await this.#lookAgain(signal);
    });
  }

  /** Takes one receipt back, on all sheets it wrote to. */
  undo(receipt: Receipt): Promise<void> {
    return task(this.core, '撤销', 'undoing', async (signal) => {
      await takeBack(this.core, receipt);
      await this.#lookAgain(signal);
    });
  }

  /** The newest receipt of the workbook, whichever sheets it wrote to. */
  async latest(): Promise<Receipt | null> {
    return this.core.receipts.latestOf(lastingNames(await this.core.host.workbook()));
  }

  /** Removes the marks of every sheet. */
  clearMarks(): Promise<void> {
    return task(this.core, '清除标记', 'clearing', async () => {
      const { core } = this;
      // marks need no fresh merges, which would cost the history of Ctrl+Z
      const snapshots = await core.host.readAll({ merges: 'remembered' });
      const count = await removeMarks(core, snapshots);
      core.set({ done: { kind: 'cleared', count, all: true } });
      if (core.sheet) await lookAgain(core);
    });
  }

  /** Shows a form of the list in the pane, without reading its sheet again unless it changed. */
  show({ sheet, all, index }: BookForm): void {
    if (!sameSheet(this.core.sheet, sheet)) this.core.set({ selected: null });
    this.core.show(all);
    const { screen } = this.core.state;
    if (screen.kind === 'result') this.core.set({ screen: { ...screen, current: index } });
    this.core.set({ ...stillTold(this.core.state), liveFault: null });
    void this.core.recall(sheet).catch((error: unknown) => {
      this.core.set({ fault: this.core.faultOf(error, '打开') });
    });
  }

  /** Reads and reviews every sheet within a task; the list is kept for whoever asks next. */
  async fresh(signal: AbortSignal): Promise<Book> {
    const { book } = this.core.state;
    return book && !book.stale ? book : this.#list(signal);
  }

  async #list(signal: AbortSignal): Promise<Book> {
    const { core } = this;
    const changesBefore = core.changes;
    const snapshots = await core.host.readAll({
      signal,
      onProgress: (progress) => core.setProgress(signal, 'reading-book', progress),
    });
    stopIfCancelled(signal);
    const reviews = await this.#reviews(snapshots, signal);
    const book = { ...bookOf(reviews), stale: core.changes !== changesBefore };
    core.set({ book });
    return book;
  }

  async #reviews(snapshots: readonly SheetSnapshot[], signal: AbortSignal): Promise<SheetReview[]> {
    const { core } = this;
    const [first] = snapshots;
    if (!first) return [];
    const workbook = await core.lastingName(first.sheet);
    core.recallLeft(snapshots.map(({ sheet }) => sheet));
    const reviews: SheetReview[] = [];
    let since = Date.now();
    const readings: SheetReading[] = [];
    for (const snapshot of snapshots) {
      stopIfCancelled(signal);
      readings.push(core.readingOf(snapshot));
      if (Date.now() - since < TURN_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = Date.now();
    }
    core.besideTables.keep(
      first.sheet.workbook,
      snapshots.map(({ sheet }) => sheet),
    );
    core.besideTables.learn(readings);
    for (const reading of readings) {
      stopIfCancelled(signal);
      reviews.push(core.reviewReading(reading, workbook));
      if (Date.now() - since < TURN_MS) continue;
      const progress = { done: reviews.length, total: snapshots.length };
      core.setProgress(signal, 'reviewing-book', progress);
      await new Promise((resolve) => setTimeout(resolve));
      since = Date.now();
    }
    return reviews;
  }

  /** After a write everything is read once more: the list, and the form the pane shows. */
  async #lookAgain(signal: AbortSignal): Promise<void> {
    const { core } = this;
    try {
      const { forms } = await this.#list(signal);
      const shown = core.sheet;
      const form = forms.find(({ sheet }) => sameSheet(sheet, shown));
      if (shown) await core.recall(shown);
      if (form) core.show(form.all);
    } catch (error) {
      // The write itself succeeded and is shown as such; only the list is behind.
      const { book } = core.state;
      core.set({
        book: book && { ...book, stale: true },
        stale: core.review !== null,
        liveFault: core.faultOf(error, '整本核验'),
      });
    }
  }
}

function stillThere(book: Book, wanted: BookForm): BookForm {
  const found = sameForm(book, wanted);
  if (found) return found;
  throw new HostError(
    'failed',
    `「${wanted.sheet.name}」的自评表在整本核验后有增减，未写回；请在更新后的列表中重新选择。`,
  );
}
