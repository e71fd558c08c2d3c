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
  const here = concluded(reviewOf(grid, review));
  const there = concluded(reviewOf(stretched, review));
  if (here === there) return [];
  return [{ kind: 'stretched', detail: `${insert.name}: ${difference(here, there)}` }];
}

/** What is concluded, wherever it stands. */
function concluded({ reviews }: SheetReview): string {
  const lines = reviews.flatMap(({ verdict, edits, findings }) => [
    `verdict ${verdict}`,
    ...edits.map(({ field, after }) => `${field} becomes ${String(after.value)}`),
    ...findings.flatMap(({ rule, id, severity }) =>
      // remarks beyond a blank column may be those of another table
      severity === 'info' || id === 'no-reasons' ? [] : [`${severity} ${rule}`],
    ),
  ]);
  return lines.sort().join('\n');
}
