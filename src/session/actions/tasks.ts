import {
  anotherSheet,
  anotherWorkbook,
  HostError,
  lastingName,
  sameSheet,
  sheetGone,
  sheetKey,
  WriteInterrupted,
  type Progress,
  type ReadAllRequest,
  type Receipt,
  type SheetChange,
  type SheetRef,
} from '../../sheet';
import { undo } from '../../hosts/undo';
import { type SheetReview, VERDICTS } from '../../review';
import type { SessionCore } from '../core';
import { type Fault, faultOf } from '../fault';
import { changeOf, editKey, isIdle, receiptOfFailedWrite } from '../flow';
import type { OtherSheet, WorkKind } from '../state';
import { summarize } from '../shown/summary';
import { lookBeside } from './look-beside';
import { moveMarks } from './move-marks';
import { stopIfCancelled } from '../task-runner';

/** 只核验: reads the active sheet (or the one named) and reviews it; only marks that are there follow. */
export function checkOnly(core: SessionCore, sheet?: SheetRef): Promise<void> {
  return task(core, '核验', 'reading', async (signal) => {
    const review = await core.check({ sheet, merges: 'fresh', ...listening(core, signal) });
    stopIfCancelled(signal);
    await showFresh(core, review);
    if (review.reviews.length === 0) return searchSheets(core, signal);
    await showBeside(core, review, signal);
    core.setWork('reading', false);
    await moveMarks(core);
  });
}

/** Shows how far a long read is, and lets the officer end it. */
function listening(core: SessionCore, signal: AbortSignal) {
  const onProgress = (progress: Progress) => {
    if (!signal.aborted) core.set({ work: { kind: 'reading', progress, cancellable: true } });
  };
  return { signal, onProgress };
}

/** Which sheet an action is for: the one the pane shows, or whatever is in front at the click. */
export type Aim = 'shown' | 'active';

/**
 * 核验并写回: reads the sheet again, reviews it and writes what that review gives, so that nothing is
 * written on the strength of an older look. Where another sheet is in front than the pane shows,
 * nothing is written to either.
 */
export function checkAndWrite(core: SessionCore, aim: Aim): Promise<void> {
  return task(core, '写回', 'reading', async (signal) => {
    const { besideTables } = core;
    const shown = aim === 'shown' ? core.sheet : null;
    const request = { sheet: outOfSight(core), merges: 'fresh' as const };
    const review = await core.check({ ...request, ...listening(core, signal) });
    stopIfCancelled(signal);
    await showFresh(core, review);
    stopIfCancelled(signal);
    const { sheet } = review.reading.snapshot;
    if (shown && !sameSheet(shown, sheet)) throw await notInFront(core, shown, sheet);
    if (review.reviews.length === 0) return searchSheets(core, signal);
    const { workbook } = sheet;
    const isKnown = besideTables.isUpToDate(workbook);
    await write(core, isKnown ? review : await showBeside(core, review, signal));
  });

  /** A sheet that cannot be brought to the front is meant when the pane shows it. */
  function outOfSight({ sheet, host, review }: SessionCore): SheetRef | undefined {
    if (aim === 'active' || !sheet) return undefined;
    const isHidden = review?.reading.snapshot.hidden ?? false;
    return isHidden || !host.capabilities.select ? sheet : undefined;
  }
}

/** Why the sheet the pane showed is not the one in front. @throws HostError from the host */
async function notInFront(core: SessionCore, shown: SheetRef, front: SheetRef): Promise<HostError> {
  const isThere = (await core.host.sheets()).some((sheet) => sameSheet(sheet, shown));
  return isThere ? anotherSheet(shown.name, front.name) : sheetGone(shown.name);
}

/** 撤销写回: takes back the newest receipt of the workbook and sheet. */
export function undoLast(core: SessionCore, aim: Aim): Promise<void> {
  return task(core, '撤销', 'undoing', async () => {
    const sheet = await aimed(core, aim);
    if (sheet) await core.recall(sheet);
    const receipt = sheet && core.state.undoable;
    if (!receipt) return core.set({ done: { kind: 'nothing-to-undo' } });
    await takeBack(core, receipt);
    await lookAgain(core, sheet);
  });
}

/** Takes a receipt back and keeps what may be taken back later. @throws HostError from the host */
export async function takeBack(core: SessionCore, receipt: Receipt): Promise<void> {
  const result = await undo(core.host, receipt);
  const workbook = core.state.workbook?.id ?? '';
  for (const { sheet } of receipt.written) core.unheard.own({ ...sheet, workbook });
  core.receipts.remove(receipt);
  core.receipts.add(stillToUndo(receipt, result.left));
  core.set({ done: { kind: 'undone', receipt, result } });
}

/** The sheet an action is for; null where no worksheet is in front. */
async function aimed(core: SessionCore, aim: Aim): Promise<SheetRef | null> {
  if (aim === 'shown' && core.sheet) return core.sheet;
  const active = (await core.host.sheets()).find((sheet) => sheet.active);
  return active ? { workbook: active.workbook, id: active.id, name: active.name } : null;
}

/** 清除标记: removes every mark of ours from the sheet; the officer's own formats stay. */
export function clearMarks(core: SessionCore, aim: Aim): Promise<void> {
  return task(core, '清除标记', 'clearing', async () => {
    const sheet = (aim === 'shown' && core.sheet) || undefined;
    const snapshot = await core.host.read({ sheet, merges: 'remembered' });
    await core.host.apply([{ sheet: snapshot.sheet, edits: [], marks: [] }]);
    core.marked.delete(sheetKey(snapshot.sheet));
    core.set({ done: { kind: 'cleared', count: snapshot.marks.length } });
  });
}

async function write(core: SessionCore, review: SheetReview): Promise<void> {
  const { settings, toggled } = core.state;
  const change = changeOf(review, { toggled, marks: settings.marks });
  if (change.marks && change.marks.length > 0) core.marked.add(sheetKey(change.sheet));
  await writeAll(core, isIdle(change, review) ? [] : [change]);
  await lookAgain(core);
}

/**
 * Carries changes out as one write. What it may write is remembered before the first cell is, so that
 * a pane which dies meanwhile can take it back, and what it wrote takes its place.
 */
export async function writeAll(core: SessionCore, changes: readonly SheetChange[]): Promise<void> {
  core.setWork('writing', false);
  const planned = await receiptOf(core, changes);
  const receipt = changes.length === 0 ? planned : await applyOrRecover(core, changes, planned);
  const remembered = core.receipts.add(receipt);
  for (const { sheet } of changes) core.unheard.own(sheet);
  core.set({ done: { kind: 'written', receipt, remembered }, toggled: new Set() });
}

/** The receipt of a write that does all that is asked. @throws HostError `another-workbook` */
async function receiptOf(core: SessionCore, changes: readonly SheetChange[]): Promise<Receipt> {
  const at = core.now();
  const workbook = await core.host.workbook();
  const elsewhere = changes.find(({ sheet }) => sheet.workbook !== workbook.id);
  if (elsewhere) throw anotherWorkbook(elsewhere.sheet.name);
  return {
    id: `planned-${at.getTime()}-${Math.random().toString(36).slice(2, 8)}`,
    at: at.toISOString(),
    workbook: lastingName(workbook),
    written: changes.flatMap(({ sheet, edits }) => edits.map((edit) => ({ sheet, edit }))),
    refused: [],
    marks: [],
  };
}

/** A write that failed: what it left behind is known where the sheet could be read again. */
class FailedWrite extends Error {
  constructor(
    readonly reason: unknown,
    readonly left: Receipt | null,
    readonly certain: boolean,
  ) {
    super('write failed');
  }
}

/** One write; should it fail, what it left behind is found and can be taken back. */
async function applyOrRecover(
  core: SessionCore,
  changes: readonly SheetChange[],
  planned: Receipt,
): Promise<Receipt> {
  const pending: Receipt = { ...planned, uncertain: true };
  core.receipts.add(pending);
  try {
    const receipt = await core.host.apply(changes);
    core.receipts.remove(pending);
    return receipt;
  } catch (reason) {
    const failed = await failedWrite(core, changes, reason, pending);
    core.receipts.remove(pending);
    if (failed.left) core.receipts.add(failed.left);
    throw failed;
  }
}

async function failedWrite(
  core: SessionCore,
  changes: readonly SheetChange[],
  reason: unknown,
  pending: Receipt,
): Promise<FailedWrite> {
  for (const { sheet } of changes) core.unheard.own(sheet);
  if (reason instanceof WriteInterrupted) {
    const { receipt, certain } = reason;
    return new FailedWrite(reason, certain ? receipt : { ...receipt, uncertain: true }, certain);
  }
  try {
    return new FailedWrite(
      reason,
      await receiptOfFailedWrite(core.host, changes, core.now()),
      true,
    );
  } catch {
    // The first error is the one to tell; that the sheet cannot be read again is told with it. What a
    // host refuses in its own words it has not begun.
    const isRefusal = reason instanceof HostError;
    return new FailedWrite(reason, isRefusal ? null : pending, isRefusal);
  }
}

/** After a write the sheet is read once more, so that formulas fed by it are judged too. */
export async function lookAgain(core: SessionCore, sheet = core.sheet): Promise<void> {
  const { book } = core.state;
  if (book) core.set({ book: { ...book, stale: true } });
  if (!sheet) return;
  try {
    await core.recall(sheet);
    core.show(await core.check({ sheet, merges: 'remembered' }));
  } catch (error) {
    // The write itself succeeded and is shown as such; only the view is behind.
    core.set({ stale: true, liveFault: faultFor(core, error, '核验') });
  }
}

async function showFresh(core: SessionCore, review: SheetReview): Promise<void> {
  const { sheet } = review.reading.snapshot;
  if (core.sheet && !sameSheet(core.sheet, sheet)) core.set({ toggled: new Set() });
  core.show(review);
  await core.recall(sheet);
}

/** Shows the review anew where tables of other sheets belong beside it. @throws HostError from the host */
async function showBeside(
  core: SessionCore,
  review: SheetReview,
  signal: AbortSignal,
): Promise<SheetReview> {
  const beside = await lookBeside(core, review, { merges: 'fresh', signal });
  stopIfCancelled(signal);
  if (beside) core.show(beside);
  return beside ?? review;
}

/** Looks which other sheets hold a form, for the officer who opened the pane on the wrong one. */
async function searchSheets(core: SessionCore, signal: AbortSignal): Promise<void> {
  const screen = core.state.screen;
  if (screen.kind !== 'no-form') return;
  core.setWork('searching', true);
  const onProgress = (progress: Progress) => {
    if (!signal.aborted) core.set({ work: { kind: 'searching', progress, cancellable: true } });
  };
  const others = await otherForms(core, screen.sheet, { signal, onProgress });
  stopIfCancelled(signal);
  core.set({ screen: { ...screen, others } });
}

/** The sheets beside this one that hold a form, those with most to do first. @throws HostError from the host */
export async function otherForms(
  core: SessionCore,
  besides: SheetRef,
  request: Pick<ReadAllRequest, 'signal' | 'onProgress' | 'merges'>,
): Promise<OtherSheet[]> {
  const snapshots = await core.host.readAll(request);
  const workbook = lastingName(await core.host.workbook());
  const reviews = snapshots
    .filter(({ sheet }) => !sameSheet(sheet, besides))
    .map((snapshot) => core.reviewReading(core.readingOf(snapshot), workbook));
  const [broken] = reviews.flatMap(({ failed }) => failed);
  // the other sheets are still listed
  if (broken) core.set({ fault: faultFor(core, broken.error, '查找') });
  return reviews
    .flatMap(otherSheet)
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** A sheet with what the gravest of its forms came to; nothing where it holds none. */
function otherSheet({ reading, reviews }: SheetReview): OtherSheet[] {
  const verdict = VERDICTS.find((one) => reviews.some((review) => review.verdict === one));
  const review = reviews.find((one) => one.verdict === verdict);
  if (!verdict || !review) return [];
  return [{ ...reading.snapshot.sheet, verdict, headline: summarize(review).headline }];
}

/** Runs one action of the officer: says what is being done, then what came of it or what went wrong. */
export async function task(
  core: SessionCore,
  name: string,
  kind: WorkKind,
  body: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (core.runner.busy) return;
  core.set({ done: null, fault: null });
  core.setWork(kind, READING.includes(kind));
  if (!core.state.settings.welcomed) core.changeSettings({ welcomed: true });
  try {
    await core.runner.run(body);
  } catch (error) {
    await report(core, error, name);
  } finally {
    core.set({ work: null });
  }
}

/** Work that has changed nothing yet, and so can be stopped. */
const READING: readonly WorkKind[] = ['reading', 'searching', 'reading-book', 'reviewing-book'];

async function report(core: SessionCore, error: unknown, name: string): Promise<void> {
  if (error instanceof HostError && error.code === 'cancelled') {
    return core.set({ done: { kind: 'cancelled' } });
  }
  if (!(error instanceof FailedWrite)) {
    // Only reading is sure to have left the sheet alone.
    const certain = READING.includes(core.state.work?.kind ?? 'writing');
    return core.set({ fault: faultFor(core, error, name, certain) });
  }
  core.set({
    undoable: error.left ?? core.state.undoable,
    stale: core.review !== null,
    fault: faultOf(error.reason, {
      host: core.host.id,
      task: name,
      written: error.left?.written.length ?? 0,
      certain: error.certain,
    }),
  });
  if (error.left) await lookAgain(core);
}

/** A fault of a task that is not known to have written anything. */
export function faultFor(core: SessionCore, error: unknown, task: string, certain = true): Fault {
  return faultOf(error, { host: core.host.id, task, written: 0, certain });
}

/** What an undo could not restore but may restore later, once the sheet is no longer protected. */
function stillToUndo(receipt: Receipt, left: Receipt['refused']): Receipt {
  const later = left.filter(({ code }) => code === 'locked' || code === 'ignored');
  const keys = new Set(later.map(({ sheet, edit }) => `${sheet.id} ${editKey(edit)}`));
  return {
    ...receipt,
    written: receipt.written.filter(({ sheet, edit }) => keys.has(`${sheet.id} ${editKey(edit)}`)),
  };
}
