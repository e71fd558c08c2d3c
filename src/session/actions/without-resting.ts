import type { Receipt, SheetChange } from '../../sheet';
import { undo } from '../../hosts/undo';
import { type Review, writeOf } from '../../review';
import type { SessionCore } from '../core';
import { editKey } from '../ticks';

/**
 * Takes 总分 and 等级 back that count a score which was then not written: the spreadsheet refused it, or the
 * officer typed there in between. They are listed as not written either; one that cannot be taken back any
 * more stays in the receipt, and the next look at the sheet says that it is not the sum.
 * @param reviews of the forms that were written
 * @throws what the host throws
 */
export async function withoutResting(
  core: SessionCore,
  { receipt, changes, reviews }: WrittenForms,
): Promise<Receipt> {
  if (receipt.refused.length === 0) return receipt;
  const resting = reviews.flatMap((review) => restingOn(review, receipt, changes));
  if (resting.length === 0) return receipt;
  const { left } = await undo(core.host, { ...receipt, written: resting });
  const keys = keysOf(left);
  const back = resting.filter((one) => !keys.has(keyOf(one)));
  return {
    ...receipt,
    written: receipt.written.filter((one) => !back.includes(one)),
    refused: [...receipt.refused, ...back.map((one) => ({ ...one, code: 'rests' as const }))],
  };
}

export interface WrittenForms {
  readonly receipt: Receipt;
  readonly changes: readonly SheetChange[];
  readonly reviews: readonly Review[];
}

type Written = Receipt['written'][number];

/** What was written of a form and would not have been, had it been known which cells are not. */
function restingOn(
  review: Review,
  { written, refused }: Receipt,
  changes: readonly SheetChange[],
): Written[] {
  const { sheet } = review.form.snapshot;
  const asked = keysOf(changes.flatMap((one) => one.edits.map((edit) => ({ ...one, edit }))));
  const kept = keysOf(refused);
  const will = writeOf(review, (edit) => {
    const key = keyOf({ sheet, edit });
    return asked.has(key) && !kept.has(key);
  });
  const held = keysOf(will.held.map(({ edit }) => ({ sheet, edit })));
  return written.filter((one) => held.has(keyOf(one)));
}

function keysOf(all: readonly Written[]): ReadonlySet<string> {
  return new Set(all.map(keyOf));
}

function keyOf({ sheet, edit }: Written): string {
  return `${sheet.id} ${editKey(edit)}`;
}
