import { findAnchored } from './anchor';
import { sameContent } from './cell';
import type { Edit } from './edit';
import type { Receipt, Refusal } from './receipt';
import type { SheetSnapshot } from './snapshot';

/**
 * The edits that take back what a receipt wrote on one sheet: each cell is found by its anchor and
 * restored only where it still holds what was written; the others are listed with the reason.
 */
export function planUndo(
  receipt: Receipt,
  sheet: SheetSnapshot,
): { edits: Edit[]; left: Refusal[] } {
  const edits: Edit[] = [];
  const left: Refusal[] = [];
  for (const { sheet: ref, edit } of receipt.written) {
    // The workbook may have been opened again since, under another id.
    if (ref.id !== sheet.sheet.id) continue;
    const cell = findAnchored(sheet, edit.anchor, edit.cell);
    if (!cell) {
      left.push({ sheet: ref, edit, code: 'gone' });
    } else if (!sameContent(sheet.cell(cell), edit.after)) {
      left.push({ sheet: ref, edit, code: 'changed' });
    } else {
      edits.push({ ...edit, cell, before: edit.after, after: edit.before });
    }
  }
  return { edits, left };
}
