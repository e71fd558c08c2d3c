import {
  lastingName,
  sameSheet,
  type Progress,
  type ReadAllRequest,
  type SheetRef,
} from '../../sheet';
import { type SheetReview, VERDICTS } from '../../review';
import type { SessionCore } from '../core';
import { summarize } from '../shown/summary';
import type { OtherSheet } from '../state';
import { stopIfCancelled } from '../task-runner';

/** Looks which other sheets hold a form, for the officer who opened the pane on the wrong one. */
export async function searchSheets(core: SessionCore, signal: AbortSignal): Promise<void> {
  const screen = core.state.screen;
  if (screen.kind !== 'no-form') return;
  core.setWork('searching', true);
  const onProgress = (progress: Progress) => {
    core.setProgress(signal, 'searching', progress);
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
  if (broken) core.set({ fault: core.faultOf(broken.error, '查找') });
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
