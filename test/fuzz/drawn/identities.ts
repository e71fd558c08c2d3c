import { AUTO } from '../../../src/review';
import type { Chance } from '../chance';
import { faultsOf, type Review } from '../judge';
import { withBlanks } from './blank';
import type { DrawnFault } from './drawn-fault';
import type { DrawnForm } from './draw-form';
import { withWrong } from './wrong';

/** With a figure wrong or some blank, a review says the same wherever the sheet is moved, and edits nothing more once its edits are written. */
export function identityFaults(form: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const grid = chance.pick([withWrong, withBlanks])(form, chance);
  return faultsOf(grid, AUTO, { moved: true, surrounded: false }, review);
}
