import { sheetMarks } from '../../review';
import { sheetKey } from '../../sheet';
import type { SessionCore } from '../core';
import { sameMarks } from '../flow';

/**
 * After something the officer did himself, the marks of a sheet that carries ours follow the review
 * shown. A host that refuses them costs nothing: they move at the next check.
 */
export async function moveMarks(core: SessionCore): Promise<void> {
  const { review, marked, state } = core;
  if (!review || !state.settings.marks || state.workbook?.readOnly) return;
  const { sheet, marks } = review.reading.snapshot;
  const wanted = sheetMarks(review);
  if (!marked.has(sheetKey(sheet)) || sameMarks(marks, wanted)) return;
  try {
    await core.host.apply([{ sheet, edits: [], marks: wanted }]);
    core.moved.set(review.reading.snapshot, wanted);
    core.set({});
  } catch {
    // Marks are a nicety, and the officer has what he asked for.
  }
}
