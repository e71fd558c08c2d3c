import {
  anotherSheet,
  type HostError,
  sameSheet,
  sheetGone,
  sheetKey,
  type Progress,
  type SheetRef,
} from '../../sheet';
import type { SheetReview } from '../../review';
import type { SessionCore } from '../core';
import { changeOf, isIdle } from '../flow';
import { stopIfCancelled } from '../task-runner';
import { lookAgain } from './look-again';
import { lookBeside } from './look-beside';
import { moveMarks, removeMarks } from './move-marks';
import { searchSheets } from './other-forms';
import { takeBack } from './take-back';
import { task } from './task';
import { writeChanges } from './write-changes';

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
    core.setProgress(signal, 'reading', progress);
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
    await moveMarks(core);
  });
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
    core.set({ done: { kind: 'cleared', count: await removeMarks(core, [snapshot]) } });
  });
}

async function write(core: SessionCore, review: SheetReview): Promise<void> {
  const { settings, ticks } = core.state;
  const change = changeOf(review, { ticks, marks: settings.marks });
  if (change.marks && change.marks.length > 0) core.marked.add(sheetKey(change.sheet));
  await writeChanges(core, isIdle(change, review) ? [] : [change], review.reviews);
  await lookAgain(core);
  // What was refused, or typed meanwhile, is marked too.
  await moveMarks(core);
}

async function showFresh(core: SessionCore, review: SheetReview): Promise<void> {
  const { sheet } = review.reading.snapshot;
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
