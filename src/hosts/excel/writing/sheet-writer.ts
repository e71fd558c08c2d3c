import { a1, HostError, type Receipt, type Refusal, type SheetChange } from '../../../sheet';
import { marksOf } from '../../marks-of';
import { newName } from '../../new-name';
import type { Instead } from '../model/excel-errors';
import type { KnownSheets } from '../model/known-sheet';
import { askForTag } from '../model/workbook-facts';
import type { WorkbookTag } from '../model/workbook-tag';
import { formatsKeptIn, withFormatsKept } from './kept-format';
import { type MarkState, placeMarksAlone } from './mark-retry';
import { dropFormats, isAnswered, type PendingMarks, queueMarks, settleMarks } from './mark-writer';
import { isChanged, isSpoilt, outcomesOf, refusalOf, restoration, writtenEdit } from './outcome';
import { putBack } from './put-back';
import { type FailedWrite, notPutBack, overwritten, stillStands, takeBack } from './take-back';
import { type PendingBlock, queueBlock, queueWitnesses } from './write-block';
import { partsOf, planWrite, type WriteJob, type WriteStep } from './write-job';

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
    await Excel.run((context) => send(context, job, progress, book));
  } catch (error) {
    const failed = failedWrite(error, progress, book);
    if (await isTagAlone(progress, failed)) await askAgain(book.tag);
    else {
      // Returns where every value stands and the marks alone were refused.
      await takeBack(failed, instead);
      await finishAlone(job, progress, book);
    }
    await tidyUpLater(progress, failed);
  }
}

/** The values and marks in as few trips as they need, the tag with the last, and what has to be put right. */
async function send(
  context: Excel.RequestContext,
  job: WriteJob,
  progress: Progress,
  book: WrittenBook,
): Promise<void> {
  const parts = partsOf(job.steps);
  for (const part of parts) {
    queuePart(context, part, progress);
    // Where no value is written there is nothing to know the workbook again for.
    const isTime = part === parts.at(-1) && progress.blocks.length > 0;
    progress.isTagSent = isTime && book.tag.queueWrite(context);
    // eslint-disable-next-line own/no-restricted-syntax -- one trip for as much as a request may hold
    await context.sync();
    if (progress.isTagSent) book.tag.written();
  }
  await tidyUp(context, progress);
}

function failedWrite(error: unknown, { blocks, marks }: Progress, book: WrittenBook): FailedWrite {
  return {
    error,
    attempted: outcomesOf(blocks),
    hasMarks: marks.length > 0,
    receiptOf: (written) => newReceipt(book.name(), { written, refused: [], marks: [] }),
  };
}

/** Whether the tag alone was refused, and all that was sent before it stands. */
async function isTagAlone(progress: Progress, { attempted }: FailedWrite): Promise<boolean> {
  return progress.isTagSent && isCarriedOut(progress) && (await stillStands(attempted));
}

/** The marks that were refused with the values, and the tag they took along, each in a trip of its own. */
async function finishAlone(job: WriteJob, progress: Progress, book: WrittenBook): Promise<void> {
  progress.marks.length = 0;
  for (const { sheet, plan } of job.marks) {
    if (plan) progress.refusedMarks.set(sheet.id, await placeMarksAlone(sheet, plan));
  }
  if (progress.blocks.length > 0) await writeTagAlone(book.tag);
}

/** After an error the values stand by now; where Excel refuses once more, what stands can be taken back. */
async function tidyUpLater(progress: Progress, failed: FailedWrite): Promise<void> {
  try {
    await Excel.run((context) => tidyUp(context, progress));
  } catch (reason) {
    throw await notPutBack(failed, reason);
  }
}

/** What tells rows apart is asked for before the first cell of a part changes. */
function queuePart(
  context: Excel.RequestContext,
  part: readonly WriteStep[],
  progress: Progress,
): void {
  const { worksheets } = context.workbook;
  const steps = part.map((step) => {
    if (step.kind === 'marks') return () => queueMarksOf(step);
    const sheet = worksheets.getItem(step.block.sheet.id);
    const beside = queueWitnesses(sheet, step.block);
    return () => progress.blocks.push(queueBlock(sheet, step.block, beside));
  });
  for (const step of steps) step();

  function queueMarksOf({ plan }: Extract<WriteStep, { kind: 'marks' }>) {
    progress.marks.push(queueMarks(worksheets.getItem(plan.sheet.id), plan));
  }
}

/** Whether everything before the tag was carried out and answered. */
function isCarriedOut(progress: Progress): boolean {
  return (
    outcomesOf(progress.blocks).every(({ left }) => left !== null) &&
    progress.marks.every(isAnswered)
  );
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
  const mayTellLater = await askForTag(tag);
  if (!mayTellLater) tag.giveUp();
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
  const wrong = outcomesOf(progress.blocks).filter((one) => isChanged(one) || isSpoilt(one));
  const stuck = await putBack(
    context,
    wrong.flatMap((one) => (one.found && one.left ? [restoration(one, one.left, one.found)] : [])),
  );
  if (isMore && wrong.length === 0) await context.sync();
  if (stuck.length > 0) {
    throw new HostError('failed', overwritten(stuck));
  }
}

/** Lists the edits in the order in which they were asked for. */
function receiptOf(
  changes: readonly SheetChange[],
  job: WriteJob,
  progress: Progress,
  known: KnownSheets,
  workbook: string,
): Receipt {
  const outcomes = new Map(outcomesOf(progress.blocks).map((outcome) => [outcome.edit, outcome]));
  const refused: Refusal[] = [...job.locked];
  const written: Receipt['written'][number][] = [];
  for (const { sheet, edits } of changes) {
    for (const edit of edits) {
      const outcome = outcomes.get(edit);
      const code = outcome ? refusalOf(outcome) : null;
      if (code) refused.push({ sheet, edit, code });
      else if (outcome) written.push(writtenEdit(outcome));
    }
  }
  return newReceipt(workbook, { written, refused, marks: marksReport(job, progress, known) });
}

function marksReport(job: WriteJob, progress: Progress, known: KnownSheets): Receipt['marks'] {
  return job.marks.map(({ sheet, refused, plan, known: before }) => {
    const alone = progress.refusedMarks.get(sheet.id);
    const pending = progress.marks.find((one) => one.plan === plan);
    const formats = alone?.formats ?? (pending ? settleMarks(pending).formats : before);
    const read = known.get(sheet.id);
    if (read) known.set(sheet.id, { ...read, formats });
    const cells = new Set((formats ?? []).flatMap(marksOf).map(({ cell }) => a1(cell)));
    return { sheet, count: cells.size, refused: alone?.refused ?? refused };
  });
}

function newReceipt(
  workbook: string,
  what: Pick<Receipt, 'written' | 'refused' | 'marks'>,
): Receipt {
  return { id: newName(), at: new Date().toISOString(), workbook, ...what };
}
