import { type CellAddress, sameCell } from './address';
import { type Anchor, findAnchored, isAnchoredAt, standingWitnesses } from './anchor';
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
  // The workbook may have been opened again since, under another id.
  const written = receipt.written.filter(({ sheet: ref }) => ref.id === sheet.sheet.id);
  const places = placesOf(
    sheet,
    written.map(({ edit }) => edit),
  );
  for (const [index, { sheet: ref, edit }] of written.entries()) {
    const { cell = null, anchor = edit.anchor } = places[index] ?? {};
    if (!cell) {
      left.push({ sheet: ref, edit, code: 'gone' });
    } else if (isBefore(sheet.cell(cell), edit)) {
      untouched += 1;
    } else if (isDressed(sheet.cell(cell), edit)) {
      const before = { ...edit.before, format: edit.after.format };
      edits.push({ ...edit, cell, anchor, before, after: edit.before });
    } else if (!sameContent(sheet.cell(cell), edit.after)) {
      left.push({ sheet: ref, edit, code: 'changed' });
    } else {
      edits.push({ ...edit, cell, anchor, before: edit.after, after: edit.before });
    }
  }
  return { edits, left, untouched };
}

/** Where a written cell is now, with what identifies it there. */
interface Place {
  readonly cell: CellAddress;
  readonly anchor: Anchor;
}

function placesOf(sheet: SheetSnapshot, edits: readonly Edit[]): (Place | null)[] {
  const found = edits.map((edit) => {
    const cell = writtenPlace(sheet, edit);
    return cell && { cell, anchor: edit.anchor };
  });
  const unmoved = edits.filter((edit, index) => sameCell(found[index]?.cell ?? null, edit.cell));
  return edits.map((edit, index) => found[index] ?? renamedPlace(sheet, edit, unmoved));
}

/**
 * A row of which the officer changed one text since, its name perhaps, is still the row that was written:
 * at its place, with the figure written and all its other texts, and with the row below, written too,
 * where it was; had the row been deleted, that one would have moved up.
 */
function renamedPlace(
  sheet: SheetSnapshot,
  { anchor, cell, after }: Edit,
  unmoved: readonly Edit[],
): Place | null {
  const witnesses = standingWitnesses(sheet, anchor, cell);
  const isNearly = witnesses.length > 0 && witnesses.length === anchor.witnesses.length - 1;
  const isTaken = unmoved.some((one) => sameCell(one.cell, cell));
  const hasNext = unmoved.some((one) => one.cell.row === cell.row + 1);
  if (!isNearly || isTaken || !hasNext || !sameContent(sheet.cell(cell), after)) return null;
  return { cell, anchor: { ...anchor, witnesses } };
}

/**
 * Where a written cell is now: as its anchor says, and where that place holds something else, where it
 * was written, if the same neighbours and what was written are still there. A figure written elsewhere
 * may read like a witness, so that the anchor counts one place too many.
 */
export function writtenPlace(
  sheet: SheetSnapshot,
  { anchor, cell, after }: Pick<Edit, 'anchor' | 'cell' | 'after'>,
): CellAddress | null {
  const found = findAnchored(sheet, anchor, cell);
  const isHeld = (at: CellAddress) => sameContent(sheet.cell(at), after);
  if (found && isHeld(found)) return found;
  return isAnchoredAt(sheet, anchor, cell) && isHeld(cell) ? cell : found;
}

/** A cell that has its old content under the format of the write is not as before. */
function isBefore(now: CellContent, edit: Edit): boolean {
  return sameContent(now, edit.before) && !isDressed(now, edit);
}

/**
 * Whether a cell holds its old content under the number format of the write: the write changed the format
 * alone, or broke off after it, or the officer set the content back and not the format.
 */
export function isDressed(
  now: CellContent,
  { before, after }: Pick<Edit, 'before' | 'after'>,
): boolean {
  return sameContent(now, before) && now.format === after.format && before.format !== after.format;
}
