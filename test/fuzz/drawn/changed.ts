import { AUTO } from '../../../src/review';
import type { Chance } from '../chance';
import { faultsOf, type Review } from '../judge';
import { MUTATIONS } from '../mutations';
import type { DrawnFault } from './drawn-fault';
import type { DrawnForm } from './draw-form';

const MOST_CHANGES = 4;

/** A drawn form changed some times at random: all that is asked of any changed form but what stands around it. */
export function changedFaults({ grid }: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const changes = Array.from({ length: chance.between(1, MOST_CHANGES) }, () =>
    chance.pick(MUTATIONS),
  );
  const changed = changes.reduce((before, change) => change(before, chance), grid);
  const faults = faultsOf(changed, AUTO, { moved: chance.happens(25), surrounded: false }, review);
  const names = changes.map(({ name }) => name).join(', ');
  return faults.map(({ kind, detail }) => ({ kind, detail: `${names}: ${detail}` }));
}
