import {
  type CellContent,
  HostError,
  isDressed,
  type Receipt,
  sameContent,
  WriteInterrupted,
} from '../../../sheet';
import { excelCode, hostErrorOf, type Instead, isPassing } from '../model/excel-errors';
import { type Located, locate } from './locate';
import { isChanged, isRead, type Outcome, placesOf, restoration, writtenEdit } from './outcome';
import { putBack } from './put-back';

/** A write that failed, with what was sent of it. */
export interface FailedWrite {
  readonly error: unknown;
  readonly attempted: readonly Outcome[];
  readonly hasMarks: boolean;
  /** A receipt of what may stand of it. */
  receiptOf(written: Receipt['written']): Receipt;
}

/** Errors that reject a request before any of it is carried out, as far as is known. */
const NOTHING_DONE = [
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
];

/**
 * After an error: takes back whatever was written, from cells that still hold it.
 * @returns when all values stand and only the marks failed, in which case nothing is taken back
 * @throws the officer's sentence for the error; WriteInterrupted when Excel does not answer, or does not
 * take a value back
 */
export async function takeBack(failed: FailedWrite, instead: Instead): Promise<void> {
  const { error, attempted, hasMarks } = failed;
  const told = () => hostErrorOf(error, instead);
  if (attempted.length === 0) {
    if (hasMarks && !isPassing(error)) return;
    throw told();
  }
  const wasAnswered = attempted.some(({ found }) => found !== null);
  const standing = await inForce(attempted).catch((reason: unknown) => {
    // Where the cells cannot be looked at, Excel's word is taken that it has not begun.
    throw NOTHING_DONE.includes(excelCode(error) ?? '') && !wasAnswered
      ? told()
      : interrupted(failed, reason, attempted, false);
  });
  const isAllThere = standing.filter(({ holds }) => holds).length === attempted.length;
  if (isAllThere && hasMarks && attempted.every(isRead)) return;
  const ours = standing.filter(
    (one) => one.isDressed || !sameContent(beforeOf(one), one.edit.after),
  );
  await restore(failed, ours);
  throw namingUnseen(told(), ours);
}

/**
 * What to throw where the values stand, and what was typed over in the very moment could not be put back:
 * the receipt knows what each cell really held.
 */
export async function notPutBack(failed: FailedWrite, cause: unknown): Promise<WriteInterrupted> {
  const { attempted } = failed;
  const standing = await inForce(attempted).catch(() => null);
  const over = (standing ?? attempted).filter(isChanged);
  const told = over.length > 0 ? overwritten(over) : undefined;
  return interrupted(failed, cause, standing ?? attempted, standing !== null, told);
}

/** Looks whether the cells hold after an error what they held before it. */
export async function stillStands(outcomes: readonly Outcome[]): Promise<boolean> {
  try {
    const now = await placed(outcomes, ({ left, edit }) => left ?? edit.after);
    return now.filter(({ holds }) => holds).length === outcomes.length;
  } catch {
    // An Excel that does not answer is asked once more where the write is taken back.
    return false;
  }
}

/** @throws WriteInterrupted with what stands all the same */
async function restore(failed: FailedWrite, ours: readonly Standing[]): Promise<void> {
  if (ours.length === 0) return;
  const back = ours.map((one) => restoration(one, heldBy(one), beforeOf(one)));
  try {
    const stuck = await Excel.run((context) => putBack(context, back));
    if (stuck.length === 0) return;
  } catch (reason) {
    // The answer alone may have been lost.
    const standing = await inForce(ours).catch(() => null);
    if (standing?.length === 0) return;
    throw interrupted(failed, reason, standing ?? ours, standing !== null);
  }
  throw interrupted(failed, failed.error, ours, true);
}

/** An attempted edit of which something stands. */
interface Standing extends Outcome {
  /** Whether its cell holds what was to be written. */
  readonly holds: boolean;
  /** Whether it holds what it held before under the number format that was to be written. */
  readonly isDressed: boolean;
}

/** The attempted edits of which something stands. @throws what Excel throws at the look */
async function inForce(attempted: readonly Outcome[]): Promise<Standing[]> {
  const all = await placed(attempted, ({ edit }) => edit.after);
  return (
    all
      // the format goes before the value, and may have stayed without it
      .map(({ held, ...one }) => ({
        ...one,
        isDressed: isDressed(held, { before: beforeOf(one), after: one.edit.after }),
      }))
      .filter(({ holds, isDressed }) => holds || isDressed)
  );
}

function beforeOf({ found, edit }: Outcome): CellContent {
  return found ?? edit.before;
}

function heldBy(one: Standing): CellContent {
  const { after } = one.edit;
  return one.holds ? after : { ...beforeOf(one), format: after.format };
}

/**
 * The edits and what their cells hold, each where its row is by now and by what stands around it there:
 * rows may have slid since the write, and before it, so that it hit another row.
 * @throws what Excel throws at the look
 */
async function placed(
  outcomes: readonly Outcome[],
  held: (outcome: Outcome) => CellContent,
): Promise<(Outcome & Pick<Located<never>, 'holds' | 'held'>)[]> {
  const sought = outcomes.map((outcome) => ({
    ...restoration(outcome, held(outcome), outcome.edit.before),
    outcome,
  }));
  const located = await Excel.run((context) => locate(context, sought));
  return located.map(({ cell: { outcome, edit }, holds, held }) => ({
    ...outcome,
    edit: { ...outcome.edit, cell: edit.cell, anchor: edit.anchor },
    strangers: null,
    holds,
    held,
  }));
}

/**
 * What a cell held when it was written over is not known where the answer was lost: it has got back what
 * the review read, which may not be what was typed since.
 */
function namingUnseen(told: unknown, ours: readonly Outcome[]): unknown {
  const unseen = ours.filter(({ found }) => found === null);
  if (unseen.length === 0 || !(told instanceof HostError)) return told;
  const places = placesOf(unseen.slice(0, NAMED));
  const more = unseen.length > NAMED ? `等${unseen.length}处` : '';
  const message = `${told.message}${places}${more}已恢复为核验时的内容，如其后有过改动，请核对。`;
  return new HostError(told.code, message, { cause: told.cause });
}

/** That what somebody typed in the very moment was written over, as a sentence. */
export function overwritten(cells: Parameters<typeof placesOf>[0]): string {
  return `${placesOf(cells)}在写入时被改动，未能恢复原值，请核对这些单元格。`;
}

/** As many cells as a sentence can name. */
const NAMED = 3;

function interrupted(
  { error, receiptOf }: FailedWrite,
  cause: unknown,
  standing: readonly Outcome[],
  isCertain: boolean,
  told = '写入中途断开，没有全部完成。',
): WriteInterrupted {
  const mapped = hostErrorOf(cause);
  return new WriteInterrupted(
    mapped instanceof HostError ? mapped.code : 'failed',
    told,
    receiptOf(standing.map(writtenEdit)),
    isCertain,
    { cause: error },
  );
}
