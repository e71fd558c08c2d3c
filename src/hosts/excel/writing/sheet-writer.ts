import {
  HostError,
  type Receipt,
  type Refusal,
  sameContent,
  type SheetChange,
  WriteInterrupted,
} from '../../../sheet';
import { excelCode, hostErrorOf, type Instead, isPassing } from '../model/excel-errors';
import type { KnownSheets } from '../model/known-sheet';
import { dropFormats, isAnswered, type PendingMarks, queueMarks, settleMarks } from './mark-writer';
import { formatsKeptIn, withFormatsKept } from './kept-format';
import { type MarkState, placeMarksAlone } from './mark-retry';
import { putBack, readBack } from './put-back';
import { foundIn, leftIn, type PendingBlock, placeOf, queueBlock } from './write-block';
import type { WorkbookTag } from '../model/workbook-tag';
import { type Outcome, partsOf, planWrite, type WriteJob, type WriteStep } from './write-job';

/** What has been sent and what has come back so far. */
interface Progress {
  readonly blocks: PendingBlock[];
  readonly marks: PendingMarks[];
  /** Sheets whose marks were refused while the values were written. */
  readonly refusedMarks: Map<string, MarkState>;
  /** Whether the workbook's tag is the last thing sent. */
  isTagSent: boolean;
}

/** The workbook that is written to. */
export interface WrittenBook {
  readonly tag: WorkbookTag;
  /** Its `lastingName` by now: one that takes no tag is known by its place. */
  name(): string;
}

/**
 * Writes changes in one trip (one more per 5 MB), each cell loaded before and after, and the tag of the
 * workbook behind them. A third trip follows only to put back cells that had changed meanwhile. An error
 * on the way is taken back.
 * @throws HostError when nothing was written; WriteInterrupted when something may have been
 */
export async function writeChanges(
  asked: readonly SheetChange[],
  known: KnownSheets,
  book: WrittenBook,
  instead: Instead = {},
): Promise<Receipt> {
  const changes = withFormatsKept(asked, known);
  const job = planWrite(changes, known);
  const progress: Progress = { blocks: [], marks: [], refusedMarks: new Map(), isTagSent: false };
  if (job.steps.length > 0) await carryOut(job, progress, book, instead);
  const receipt = receiptOf(changes, job, progress, known, book.name());
  const formatsKept = formatsKeptIn(receipt, asked);
  return formatsKept > 0 ? { ...receipt, formatsKept } : receipt;
}

async function carryOut(
  job: WriteJob,
  progress: Progress,
  book: WrittenBook,
  instead: Instead,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const parts = partsOf(job.steps);
      for (const part of parts) {
        for (const step of part) queueStep(context, step, progress);
        // Where no value is written there is nothing to know the workbook again for.
        const isTime = part === parts.at(-1) && progress.blocks.length > 0;
        progress.isTagSent = isTime && book.tag.queueWrite(context);
        // eslint-disable-next-line own/no-restricted-syntax -- one trip for as much as a request may hold
        await context.sync();
        if (progress.isTagSent) book.tag.written();
      }
      await tidyUp(context, progress);
    });
  } catch (error) {
    if (progress.isTagSent && isCarriedOut(progress) && (await stillStands(progress))) {
      await askAgain(book.tag);
      return Excel.run((context) => tidyUp(context, progress));
    }
    const onlyMarksFailed = await takeBack(error, progress, book.name());
    if (!onlyMarksFailed) throw hostErrorOf(error, instead);
    progress.marks.length = 0;
    for (const { sheet, plan } of job.marks) {
      if (plan) progress.refusedMarks.set(sheet.id, await placeMarksAlone(sheet, plan));
    }
    if (progress.blocks.length > 0) await writeTagAlone(book.tag);
    await Excel.run((context) => tidyUp(context, progress));
  }
}

function queueStep(context: Excel.RequestContext, step: WriteStep, progress: Progress): void {
  const ref = step.kind === 'block' ? step.block.sheet : step.plan.sheet;
  const sheet = context.workbook.worksheets.getItem(ref.id);
  if (step.kind === 'block') progress.blocks.push(queueBlock(sheet, step.block));
  else progress.marks.push(queueMarks(sheet, step.plan));
}

/** Whether everything before the tag was carried out and answered. */
function isCarriedOut(progress: Progress): boolean {
  return (
    outcomesOf(progress).every(({ left }) => left !== null) && progress.marks.every(isAnswered)
  );
}

/** Looks whether the cells hold after an error what they held before it. */
async function stillStands(progress: Progress): Promise<boolean> {
  const outcomes = outcomesOf(progress);
  try {
    const now = await Excel.run((context) => readBack(context, outcomes));
    return outcomes.every(({ left }, index) => {
      const content = now[index];
      return !!content && !!left && sameContent(content, left);
    });
  } catch {
    // An Excel that does not answer is asked once more where the write is taken back.
    return false;
  }
}

/** Marks that were refused took the tag behind them along, and the receipt would not be found again. */
async function writeTagAlone(tag: WorkbookTag): Promise<void> {
  try {
    await Excel.run(async (context) => {
      if (!tag.queueWrite(context)) return;
      await context.sync();
      tag.written();
    });
  } catch {
    await askAgain(tag);
  }
}

/** Excel did not take the tag: perhaps another pane was faster; else the workbook has none. */
async function askAgain(tag: WorkbookTag): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const name = tag.queue(context);
      await context.sync();
      tag.take(name);
    });
  } catch {
    // The values stand; that the workbook is known by its place is all it costs.
  }
  tag.giveUp();
}

/** Puts back cells found changed or spoilt and removes marks nobody foresaw; no trip when there are none. */
async function tidyUp(context: Excel.RequestContext, progress: Progress): Promise<void> {
  let isMore = false;
  for (const pending of progress.marks) {
    const { strays } = settleMarks(pending);
    if (strays.length === 0) continue;
    dropFormats(context.workbook.worksheets.getItem(pending.plan.sheet.id), strays);
    isMore = true;
  }
  const wrong = outcomesOf(progress).filter((one) => isChanged(one) || isSpoilt(one));
  const stuck = await putBack(
    context,
    wrong.flatMap(({ sheet, edit, found, left }) =>
      found && left ? [{ sheet, edit, from: left, to: found }] : [],
    ),
  );
  if (isMore && wrong.length === 0) await context.sync();
  if (stuck.length > 0) {
    const places = stuck.map(({ sheet, edit }) => placeOf(sheet, edit)).join('、');
    throw new HostError('failed', `${places}在写入时被改动，未能恢复原值，请核对这些单元格。`);
  }
}

/** Errors that reject a request before any of it is carried out, as far as is known. */
const NOTHING_DONE = [
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
];

/**
 * After an error: takes back whatever was written.
 * @returns whether all values stand and only the marks failed, in which case nothing is taken back
 * @throws WriteInterrupted when Excel does not answer, or does not take a value back
 */
async function takeBack(error: unknown, progress: Progress, workbook: string): Promise<boolean> {
  const attempted = outcomesOf(progress);
  if (attempted.length === 0) return progress.marks.length > 0 && !isPassing(error);
  const wasAnswered = attempted.some(({ found }) => found !== null);
  let certain: Outcome[];
  try {
    certain = await inForce(attempted);
  } catch (reason) {
    // Where the cells cannot be looked at, Excel's word is taken that it has not begun.
    if (NOTHING_DONE.includes(excelCode(error) ?? '') && !wasAnswered) return false;
    throw interrupted(reason, attempted, false);
  }
  const ours = certain.filter(({ edit, found }) => !sameContent(found ?? edit.before, edit.after));
  const isAllThere = certain.length === attempted.length;
  if (isAllThere && progress.marks.length > 0 && attempted.every(isRead)) return true;
  if (ours.length === 0) return false;
  try {
    const stuck = await Excel.run((context) =>
      putBack(
        context,
        ours.map(({ sheet, edit, found }) => ({
          sheet,
          edit,
          from: edit.after,
          to: found ?? edit.before,
        })),
      ),
    );
    if (stuck.length === 0) return false;
  } catch (again) {
    throw interrupted(again, ours, true);
  }
  throw interrupted(error, ours, true);

  function interrupted(cause: unknown, written: readonly Outcome[], isCertain: boolean) {
    const mapped = hostErrorOf(cause);
    return new WriteInterrupted(
      mapped instanceof HostError ? mapped.code : 'failed',
      '写入中途断开，没有全部完成。',
      newReceipt(workbook, { written: written.map(entry), refused: [], marks: [] }),
      isCertain,
      { cause: error },
    );
  }
}

/** Whether the cell was read before the write and after it. */
function isRead({ found, left }: Outcome): boolean {
  return found !== null && left !== null;
}

/** The attempted edits whose cells hold what was to be written. @throws what Excel throws at the look */
async function inForce(attempted: readonly Outcome[]): Promise<Outcome[]> {
  const now = await Excel.run((context) => readBack(context, attempted));
  return attempted.filter(({ edit }, index) => {
    const content = now[index];
    return !!content && sameContent(content, edit.after);
  });
}

/** Lists the edits in the order in which they were asked for. */
function receiptOf(
  changes: readonly SheetChange[],
  job: WriteJob,
  progress: Progress,
  known: KnownSheets,
  workbook: string,
): Receipt {
  const outcomes = new Map(outcomesOf(progress).map((outcome) => [outcome.edit, outcome]));
  const refused: Refusal[] = [...job.locked];
  const written: Receipt['written'][number][] = [];
  for (const { sheet, edits } of changes) {
    for (const edit of edits) {
      const outcome = outcomes.get(edit);
      const code = outcome ? refusalOf(outcome) : null;
      if (code) refused.push({ sheet, edit, code });
      else if (outcome) written.push(entry(outcome));
    }
  }
  return newReceipt(workbook, { written, refused, marks: marksReport(job, progress, known) });
}

function refusalOf(outcome: Outcome): Refusal['code'] | null {
  if (isChanged(outcome)) return 'changed';
  const { left, edit } = outcome;
  return left && sameContent(left, edit.after) ? null : 'ignored';
}

function marksReport(job: WriteJob, progress: Progress, known: KnownSheets): Receipt['marks'] {
  return job.marks.map(({ sheet, refused, plan, known: before }) => {
    const alone = progress.refusedMarks.get(sheet.id);
    const pending = progress.marks.find((one) => one.plan === plan);
    const formats = alone?.formats ?? (pending ? settleMarks(pending).formats : before);
    const read = known.get(sheet.id);
    if (read) known.set(sheet.id, { ...read, formats });
    const cells = new Set(
      (formats ?? []).flatMap(({ areas }) =>
        areas.flatMap(({ top, left, bottom }) =>
          Array.from({ length: bottom - top + 1 }, (_, i) => `${top + i} ${left}`),
        ),
      ),
    );
    return { sheet, count: cells.size, refused: alone?.refused ?? refused };
  });
}

function outcomesOf({ blocks }: Progress): Outcome[] {
  return blocks.flatMap((pending) => {
    const found = foundIn(pending);
    const left = leftIn(pending);
    const { sheet, edits } = pending.block;
    return edits.map((edit, i) => ({
      sheet,
      edit,
      found: found[i] ?? null,
      left: left[i] ?? null,
    }));
  });
}

/** Whether the cell no longer held what the review had read. */
function isChanged({ edit, found }: Outcome): boolean {
  return found !== null && !sameContent(found, edit.before);
}

/** Whether the cell neither took what was written nor kept all it had. */
function isSpoilt({ edit, found, left }: Outcome): boolean {
  if (!found || !left || sameContent(left, edit.after)) return false;
  return !sameContent(left, found) || left.format !== found.format;
}

/** A written edit, with the content it really replaced as the way back. */
function entry({ sheet, edit, found }: Outcome): Receipt['written'][number] {
  return { sheet, edit: found ? { ...edit, before: found } : edit };
}

function newReceipt(
  workbook: string,
  what: Pick<Receipt, 'written' | 'refused' | 'marks'>,
): Receipt {
  const at = new Date();
  const id = `excel-${at.getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  return { id, at: at.toISOString(), workbook, ...what };
}
