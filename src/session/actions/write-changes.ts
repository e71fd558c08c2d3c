import {
  anotherWorkbook,
  HostError,
  lastingName,
  sameSheet,
  WriteInterrupted,
  type Receipt,
  type SheetChange,
} from '../../sheet';
import { newName } from '../../hosts/new-name';
import type { Review } from '../../review';
import type { SessionCore } from '../core';
import { receiptOfFailedWrite } from '../flow';
import { afterWrite } from '../ticks';
import { withoutResting, type WrittenForms } from './without-resting';

/**
 * Carries changes out as one write. What it may write is remembered before the first cell is, so that
 * a pane which dies meanwhile can take it back, and what it wrote takes its place.
 * @param reviews of the forms whose figures are written
 */
export async function writeChanges(
  core: SessionCore,
  changes: readonly SheetChange[],
  reviews: readonly Review[] = [],
): Promise<void> {
  core.setWork('writing', false);
  const planned = { ...(await receiptOf(core, changes)), unmarked: unmarkedBy(changes, reviews) };
  const receipt =
    changes.length === 0 ? planned : await applyOrRecover(core, { changes, reviews, planned });
  const remembered = core.receipts.add(receipt);
  for (const { sheet } of changes) core.unheard.own(sheet);
  core.set({ done: { kind: 'written', receipt, remembered }, ticks: afterWrite(core.state.ticks) });
}

type Planned = Receipt & Required<Pick<Receipt, 'unmarked'>>;

/** Ids of the sheets a write is the first to mark. */
function unmarkedBy(changes: readonly SheetChange[], reviews: readonly Review[]): string[] {
  const bare = reviews
    .map(({ form }) => form.snapshot)
    .filter(({ marks, unread }) => marks.length === 0 && !unread.has('marks'));
  return changes
    .filter(({ sheet, marks }) => marks && bare.some((one) => sameSheet(one.sheet, sheet)))
    .map(({ sheet }) => sheet.id);
}

/** The receipt of a write that does all that is asked. @throws HostError `another-workbook` */
async function receiptOf(core: SessionCore, changes: readonly SheetChange[]): Promise<Receipt> {
  const at = core.now();
  const workbook = await core.host.workbook();
  const elsewhere = changes.find(({ sheet }) => sheet.workbook !== workbook.id);
  if (elsewhere) throw anotherWorkbook(elsewhere.sheet.name);
  return {
    id: newName(),
    at: at.toISOString(),
    workbook: lastingName(workbook),
    written: changes.flatMap(({ sheet, edits }) => edits.map((edit) => ({ sheet, edit }))),
    refused: [],
    marks: [],
  };
}

/** A write that failed: what it left behind is known where the sheet could be read again. */
export class FailedWrite extends Error {
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
  { changes, reviews, planned }: Omit<WrittenForms, 'receipt'> & { readonly planned: Planned },
): Promise<Receipt> {
  const pending: Receipt = { ...planned, uncertain: true };
  core.receipts.add(pending);
  try {
    const applied = { ...(await core.host.apply(changes)), unmarked: planned.unmarked };
    const receipt = await settled(core, { receipt: applied, changes, reviews });
    core.receipts.remove(pending);
    return receipt;
  } catch (reason) {
    const failed =
      reason instanceof FailedWrite ? reason : await failedWrite(core, changes, reason, pending);
    core.receipts.remove(pending);
    if (failed.left) core.receipts.add({ ...failed.left, unmarked: planned.unmarked });
    throw failed;
  }
}

/** What was written and counts what was not, is taken back; where that fails, the write stands and can be taken back. */
async function settled(core: SessionCore, forms: WrittenForms): Promise<Receipt> {
  try {
    return await withoutResting(core, forms);
  } catch (reason) {
    throw new FailedWrite(reason, forms.receipt, true);
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
