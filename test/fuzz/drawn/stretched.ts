import type { SheetReview } from '../../../src/review';
import type { Chance } from '../chance';
import { difference, type Review } from '../judge';
import { insertColumn, insertRow } from '../mutations/lines';
import { type DrawnFault, reviewOf } from './drawn-fault';
import type { DrawnForm } from './draw-form';

/** A blank row or column somewhere in a form changes nothing that is concluded of it. */
export function stretchedFaults({ grid }: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const insert = chance.pick([insertRow, insertColumn]);
  const stretched = insert(grid, chance);
  const [before, after] = [reviewOf(grid, review), reviewOf(stretched, review)];
  const [here, there] = [concluded(before), concluded(after)];
  // remarks beyond a blank column may be those of another table
  if (here === there || lacksRemarks(after)) return [];
  return [{ kind: 'stretched', detail: `${insert.name}: ${difference(here, there)}` }];
}

function lacksRemarks({ reviews }: SheetReview): boolean {
  return reviews.some(({ findings }) => findings.some(({ id }) => id === 'no-reasons'));
}

/** What is concluded, wherever it stands. */
function concluded({ reviews }: SheetReview): string {
  const lines = reviews.flatMap(({ verdict, edits, findings }) => [
    `verdict ${verdict}`,
    ...edits.map(({ field, after }) => `${field} becomes ${String(after.value)}`),
    ...findings.flatMap(({ rule, severity }) =>
      severity === 'info' ? [] : [`${severity} ${rule}`],
    ),
  ]);
  return lines.sort().join('\n');
}
