import { type Review, type Write, writeOf } from '../review';
import { type CellContent, type Edit, sameContent } from '../sheet';

/**
 * What the officer said of edits, by `editKey`: null leaves the cell as it is, whatever would be written
 * there by now; a content was agreed to, and holds for that content alone.
 */
export type Ticks = ReadonlyMap<string, CellContent | null>;

export const NO_TICKS: Ticks = new Map();

/** Whether an edit is to be written: what the officer said of it, else ticked unless it is optional. */
export function isTicked(edit: Edit, ticks: Ticks): boolean {
  const said = ticks.get(editKey(edit));
  if (said === null) return false;
  return !edit.optional || (said !== undefined && sameContent(said, edit.after));
}

/** What a write of a form would do, with what the officer said of its edits. */
export function writeWith(review: Review, ticks: Ticks): Write {
  return writeOf(review, (edit) => isTicked(edit, ticks));
}

/** The ticks once that of one edit is set or taken away. To let stand what is ticked by itself agrees to no offer. */
export function withTick(ticks: Ticks, edit: Edit, isWanted: boolean): Ticks {
  const next = new Map(ticks);
  if (!isWanted) next.set(editKey(edit), null);
  else if (edit.optional) next.set(editKey(edit), edit.after);
  else next.delete(editKey(edit));
  return next;
}

/** What is left of the ticks after a write: it uses up what was agreed to, never what is to stay. */
export function afterWrite(ticks: Ticks): Ticks {
  return new Map([...ticks].filter(([, said]) => said === null));
}

/** Names an edit by its row's texts, so that a tick stays with its row after rows were inserted. */
export function editKey(edit: Edit): string {
  const { witnesses, occurrence } = edit.anchor;
  const where =
    witnesses.length > 0
      ? witnesses.map(({ rows = 0, offset, text }) => `${rows}:${offset}:${text}`).join('\u241f')
      : `${edit.cell.row}:${edit.cell.column}`;
  return [edit.field, where, occurrence].join('\u241e');
}
