import { lastingName, sameContent, sameSheet, writtenPlace } from '../sheet';
import type { Edit, Mark, Receipt, SheetChange, SheetSnapshot, SpreadsheetHost } from '../sheet';
import { newName } from '../hosts/new-name';
import { sheetMarks, type SheetReview } from '../review';
import { STANDARDS, type Standard } from '../standards';
import type { BureauDefaults } from './bureau/bureau';
import type { Settings } from './kept/settings';
import { type Ticks, writeWith } from './ticks';

/** The standards on offer: the shipped ones, the bureau's, the officer's; of one id the first counts. */
export function standardsOf(
  bureau: BureauDefaults | null,
  own: readonly Standard[],
): readonly Standard[] {
  const all = [...STANDARDS, ...(bureau?.standards ?? []), ...own];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** The officer's standard, else the bureau's; one no longer there is passed over. Null leaves it to 口径自动. */
export function chosenStandard(
  settings: Settings,
  bureau: BureauDefaults | null,
  own: readonly Standard[],
): Standard | null {
  const find = (id: string | null) => standardsOf(bureau, own).find((one) => one.id === id);
  return find(settings.standard) ?? find(bureau?.standard ?? null) ?? null;
}

/** What one write may leave out. */
export interface WriteChoice {
  readonly ticks: Ticks;
  /** False leaves the marks of the sheet as they are. */
  readonly marks: boolean;
}

/** The change a review asks for: the edits of all its forms and the marks of the whole sheet. */
export function changeOf(review: SheetReview, { ticks, marks }: WriteChoice): SheetChange {
  return {
    sheet: review.reading.snapshot.sheet,
    edits: editsWritten(review, ticks),
    marks: marks ? sheetMarks(review) : null,
  };
}

/** What a write of a sheet would write, with what the officer said of its edits. */
export function editsWritten({ reviews }: SheetReview, ticks: Ticks): Edit[] {
  return reviews.flatMap((review) => writeWith(review, ticks).edits);
}

/** Whether carrying the change out would alter anything. */
export function isIdle(change: SheetChange, review: SheetReview): boolean {
  if (change.edits.length > 0) return false;
  return change.marks === null || sameMarks(change.marks, review.reading.snapshot.marks);
}

/** Whether two lists mark the same cells in the same way. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const keys = (marks: readonly Mark[]) =>
    new Set(marks.map(({ cell, kind }) => `${cell.row}:${cell.column}:${kind}`));
  const left = keys(a);
  const right = keys(b);
  return left.size === right.size && [...left].every((key) => right.has(key));
}

/**
 * What a failed write left behind, found by reading its sheets again.
 * @returns a receipt that takes it back, or null when nothing was written
 */
export async function receiptOfFailedWrite(
  host: SpreadsheetHost,
  changes: readonly SheetChange[],
  at: Date,
): Promise<Receipt | null> {
  const sheets = changes.map(({ sheet }) => sheet);
  const snapshots = await host.readAll({ sheets, merges: 'remembered' });
  const written = changes.flatMap(({ sheet, edits }) => {
    const now = snapshots.find((snapshot) => sameSheet(snapshot.sheet, sheet));
    return edits.filter((edit) => now && isWritten(now, edit)).map((edit) => ({ sheet, edit }));
  });
  if (written.length === 0) return null;
  return {
    id: newName(),
    at: at.toISOString(),
    workbook: lastingName(await host.workbook()),
    written,
    refused: [],
    marks: [],
  };
}

/** Whether a cell holds what was to be written, wherever its row is by now. */
function isWritten(now: SheetSnapshot, edit: Edit): boolean {
  if (sameContent(edit.before, edit.after)) return false;
  const place = writtenPlace(now, edit);
  return place !== null && sameContent(now.cell(place), edit.after);
}
