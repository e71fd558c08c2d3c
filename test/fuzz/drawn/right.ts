import { a1 } from '../../../src/sheet';
import type { Review } from '../judge';
import { type DrawnFault, reviewOf, rightOverwritten } from './drawn-fault';
import type { DrawnForm } from './draw-form';

/** Where every figure is right nothing is written over and nothing called wrong. */
export function rightFaults({ grid, forms, owed }: DrawnForm, review: Review): DrawnFault[] {
  const sheet = reviewOf(grid, review);
  const faults = rightOverwritten(grid, sheet);
  const findings = sheet.reviews.flatMap((form) => form.findings);
  for (const { rule, id, cells, severity } of findings) {
    if (severity !== 'error' || owed.includes(rule)) continue;
    faults.push({ kind: 'right-called-wrong', detail: `${rule}/${id} ${cells.map(a1).join()}` });
  }
  if (sheet.reviews.length !== forms) {
    faults.push({
      kind: 'forms-miscounted',
      detail: `${sheet.reviews.length} forms read of ${forms}`,
    });
  }
  return faults;
}
