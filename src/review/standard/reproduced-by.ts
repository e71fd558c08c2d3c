import type { Form } from '../../form';
import { reproduces, type Scores } from '../../scoring';
import { STANDARDS, type Standard } from '../../standards';

/**
 * Ids of the standards under which every printed figure of the form is right or reachable.
 * @param scores of the form under `standard`, which is tried beside the shipped ones
 */
export function reproducedBy(form: Form, standard: Standard, scores: Scores): string[] {
  const isShipped = STANDARDS.some(({ id }) => id === standard.id);
  const all = isShipped ? STANDARDS : [...STANDARDS, standard];
  return all
    .filter((one) => reproduces(form, one, one === standard ? scores : undefined))
    .map(({ id }) => id);
}
