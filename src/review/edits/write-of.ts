import { addendsOf, type Scored } from '../../scoring';
import type { ComputedField } from '../../form';
import { a1, type CellAddress, type Edit, sameCell, type SheetSnapshot } from '../../sheet';
import type { Review } from '../review';
import { isFed } from './fed-formulas';

/** What one write does with the edits of a review. */
export interface Write {
  /** In the order of the review. */
  readonly edits: readonly Edit<ComputedField>[];
  /** 总分 and 等级 that were wanted too, and would not agree with what will stand on the sheet. */
  readonly held: readonly HeldEdit[];
}

/** An edit that is not written, and the cells that will hold another figure than it counts. */
export interface HeldEdit {
  readonly edit: Edit<ComputedField>;
  readonly rests: readonly CellAddress[];
}

/**
 * What is written of the edits that are wanted: 总分 only where every score it counts will stand as it
 * is counted, 等级 only where the total will too. Who leaves a score as it is leaves with it what was
 * worked out with another.
 * @param isWanted by default all but those that only the officer ticks
 */
export function writeOf(
  { form, scores, edits }: Pick<Review, 'form' | 'scores' | 'edits'>,
  isWanted: (edit: Edit) => boolean = ({ optional }) => !optional,
): Write {
  const wanted = edits.filter(isWanted);
  const held: HeldEdit[] = [];
  let written = wanted.filter(({ field }) => field !== 'total' && field !== 'grade');
  for (const foot of wanted.filter((edit) => !written.includes(edit)).sort(totalFirst)) {
    const parts = [...addendsOf(scores), ...(foot.field === 'grade' ? [scores.total] : [])];
    const rests = parts.flatMap((part) => restsOn(part, form, written));
    if (rests.length === 0) written = [...written, foot];
    else held.push({ edit: foot, rests });
  }
  return { edits: wanted.filter((edit) => written.includes(edit)), held };
}

/** Why an edit is held back, as a Chinese clause. */
export function heldText({ rests }: HeldEdit): string {
  return `写回后${rests.map(a1).join('、')}的数与算出本格所用的不同，本格不写入`;
}

/** Whether the sheet refuses to have a cell written: it is protected, and the cell locked. */
export function isShut(snapshot: SheetSnapshot, cell: CellAddress): boolean {
  return snapshot.isProtected && snapshot.cell(cell).locked;
}

function totalFirst(a: Edit, b: Edit): number {
  return Number(b.field === 'total') - Number(a.field === 'total');
}

/** The cell of a figure that will hold another than is counted once the edits are written; none where it will not. */
function restsOn(
  { cell, value, computed, printed, outcome }: Scored,
  { snapshot }: Review['form'],
  edits: readonly Edit[],
): CellAddress[] {
  if (!cell || !value) return [];
  const { formula } = snapshot.cell(cell);
  const isWritten = !isShut(snapshot, cell) && edits.some((edit) => sameCell(edit.cell, cell));
  const written = edits.map((edit) => edit.cell);
  const stands = isWritten
    ? computed?.eq(value)
    : outcome === 'pass' ||
      printed?.eq(value) ||
      (formula !== null && isFed(snapshot, cell, written));
  return stands ? [] : [cell];
}
