import type { Edit } from '../../sheet';

/** The edits a click writes; an optional one only after the officer ticked it. */
export function tickedEdits(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ optional }) => !optional);
}
