import {
  a1,
  type Anchor,
  type CellContent,
  type Edit,
  type Receipt,
  type RefusalCode,
  sameContent,
  type SheetRef,
  type Witness,
} from '../../../sheet';
import type { Restoration } from './put-back';
import { foundIn, leftIn, type PendingBlock, strangersIn } from './write-block';

/** One edit with what its cell was found to hold before the write and to hold after it. */
export interface Outcome {
  readonly sheet: SheetRef;
  readonly edit: Edit;
  readonly found: CellContent | null;
  readonly left: CellContent | null;
  /** What stands around the cell where its row is another than the one the edit is for; else null. */
  readonly strangers: readonly Witness[] | null;
}

/** What has come of the edits of some blocks so far. */
export function outcomesOf(blocks: readonly PendingBlock[]): Outcome[] {
  return blocks.flatMap((pending) => {
    const found = foundIn(pending);
    const left = leftIn(pending);
    const strangers = strangersIn(pending);
    const { sheet, edits } = pending.block;
    return edits.map((edit, i) => ({
      sheet,
      edit,
      found: found[i] ?? null,
      left: left[i] ?? null,
      strangers: strangers[i] ?? null,
    }));
  });
}

/** Whether the cell was no longer what the review had read: it held something else, or its row had slid. */
export function isChanged({ edit, found, strangers }: Outcome): boolean {
  return found !== null && (strangers !== null || !sameContent(found, edit.before));
}

/** Whether the cell neither took what was written nor kept all it had. */
export function isSpoilt({ edit, found, left }: Outcome): boolean {
  if (!found || !left || sameContent(left, edit.after)) return false;
  return !sameContent(left, found) || left.format !== found.format;
}

/** The cell as it is to be set back, in the row it was found in. */
export function restoration(
  { sheet, edit, strangers }: Outcome,
  from: CellContent,
  to: CellContent,
): Restoration {
  return { sheet, edit: { ...edit, anchor: anchorOf({ edit, strangers }) }, from, to };
}

/** What tells the row that was written from others. */
function anchorOf({ edit, strangers }: Pick<Outcome, 'edit' | 'strangers'>): Anchor {
  return strangers ? { witnesses: strangers, occurrence: 0 } : edit.anchor;
}

/** Whether the cell was read before the write and after it. */
export function isRead({ found, left }: Outcome): boolean {
  return found !== null && left !== null;
}

/** Why an edit counts as not carried out; null where it was. */
export function refusalOf(outcome: Outcome): RefusalCode | null {
  if (isChanged(outcome)) return 'changed';
  const { left, edit } = outcome;
  return left && sameContent(left, edit.after) ? null : 'ignored';
}

/** A written edit, with the content it really replaced, and the row it really hit, as the way back. */
export function writtenEdit({
  sheet,
  edit,
  found,
  strangers,
}: Outcome): Receipt['written'][number] {
  const anchor = anchorOf({ edit, strangers });
  return { sheet, edit: { ...edit, anchor, before: found ?? edit.before } };
}

/** The cells of some edits for messages: 「自评表」G12、「自评表」G13. */
export function placesOf(
  cells: readonly { readonly sheet: SheetRef; readonly edit: Pick<Edit, 'cell'> }[],
): string {
  return cells.map(({ sheet, edit }) => `「${sheet.name}」${a1(edit.cell)}`).join('、');
}
