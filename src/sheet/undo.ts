import type { CellAddress } from './address';
import { findAnchored, isAnchoredAt } from './anchor';
import { type CellContent, sameContent } from './cell';
import type { Edit } from './edit';
import type { Receipt, Refusal } from './receipt';
import type { SheetSnapshot } from './snapshot';

/**
 * The edits that take back what a receipt wrote on one sheet: each cell is found by its anchor and
 * restored only where it still holds what was written; the others are listed with the reason. A cell
 * that holds what it held before has nothing to be taken back and is counted as untouched.
 */
export function planUndo(
  receipt: Receipt,
  sheet: SheetSnapshot,
): { edits: Edit[]; left: Refusal[]; untouched: number } {
  const edits: Edit[] = [];
  const left: Refusal[] = [];
  let untouched = 0;
  for (const { sheet: ref, edit } of receipt.written) {
    // The workbook may have been opened again since, under another id.
    if (ref.id !== sheet.sheet.id) continue;
    const cell = placeOf(sheet, edit);
    if (!cell) {
      left.push({ sheet: ref, edit, code: 'gone' });
    } else if (isBefore(sheet.cell(cell), edit)) {
      untouched += 1;
    } else if (!sameContent(sheet.cell(cell), edit.after)) {
      left.push({ sheet: ref, edit, code: 'changed' });
    } else {
      edits.push({ ...edit, cell, before: edit.after, after: edit.before });
    }
  }
  return { edits, left, untouched };
}

/**
 * Where a written cell is now: as its anchor says, and where that place holds something else, where it
 * was written, if the same neighbours and what was written are still there. A figure written elsewhere
 * may read like a witness, so that the anchor counts one place too many.
 */
function placeOf(sheet: SheetSnapshot, { anchor, cell, after }: Edit): CellAddress | null {
  const found = findAnchored(sheet, anchor, cell);
  const isHeld = (at: CellAddress) => sameContent(sheet.cell(at), after);
  if (found && isHeld(found)) return found;
  return isAnchoredAt(sheet, anchor, cell) && isHeld(cell) ? cell : found;
}

/** A write that changed the number format alone is told from none by the format. */
function isBefore(now: CellContent, { before, after }: Edit): boolean {
  if (!sameContent(now, before)) return false;
  return !sameContent(before, after) || now.format !== after.format;
}
