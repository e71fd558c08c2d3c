import type { Form } from '../form';
import { isRefuted } from '../rules';
import { scoreForm, type Scores } from '../scoring';
import { STANDARDS, type Standard } from '../standards';

/** Parameters that change what is said of a form, never a figure of it. */
const ADVISORY: ReadonlySet<string> = new Set([
  'overReason',
  'executionReasonBelow',
  'weightPreset',
  'edgeDistance',
]);

/**
 * Ids of the standards under which every printed figure of the form is right or reachable; standards
 * that compute alike are tried once.
 * @param scores of the form under `standard`, which is tried beside the shipped ones
 */
export function reproducedBy(form: Form, standard: Standard, scores: Scores): string[] {
  const tried = new Map([[arithmeticOf(standard), !isRefuted(scores)]]);
  const isShipped = STANDARDS.some(({ id }) => id === standard.id);
  const all = isShipped ? STANDARDS : [...STANDARDS, standard];
  return all
    .filter((one) => {
      const key = arithmeticOf(one);
      if (!tried.has(key)) tried.set(key, !isRefuted(scoreForm(form, one)));
      return tried.get(key);
    })
    .map(({ id }) => id);
}

function arithmeticOf({ parameters }: Standard): string {
  const values = Object.entries(parameters)
    .filter(([name]) => !ADVISORY.has(name))
    .map(([name, { value }]) => [name, value]);
  return JSON.stringify(values);
}
