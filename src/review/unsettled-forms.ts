import type { Form, SheetReading } from '../form';
import { afterEdits, contains, type Edit, type SheetSnapshot } from '../sheet';
import type { Review } from './review';

/**
 * The forms whose edits, once written, would have a second review write something else: such a form
 * was read in one way without them and in another with them, so that neither reading proves anything.
 * Looks a second time only where there is anything to write.
 * @param editsAgain what would be written to each form of the sheet as it would then be
 */
export function unsettledForms(
  { snapshot, forms }: SheetReading,
  reviews: readonly Review[],
  editsAgain: (after: SheetSnapshot) => readonly (readonly Edit[])[],
): ReadonlySet<Form> {
  const edits = reviews.flatMap((review) => unasked(review.edits));
  if (edits.length === 0) return new Set();
  const again = editsAgain(afterEdits(snapshot, edits));
  // a form that is gone once written, or breaks its plan down, proves nothing either
  if (again.length < reviews.length) return new Set(forms);
  const planned = again.flatMap(unasked);
  const around = planned.map(({ cell }) => forms.filter(({ area }) => contains(area, cell)));
  // what is to be written outside every form tells of none in particular
  return new Set(around.flatMap((found) => (found.length > 0 ? found : forms)));
}

/** What is written without being ticked, whatever a protected sheet then refuses. */
function unasked(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ optional }) => !optional);
}
