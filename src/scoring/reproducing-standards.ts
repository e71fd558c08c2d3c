import type { Form } from '../form';
import type { Standard } from '../standards';
import { oncePer } from '../values';
import { figuresIn } from './printed/figures-in';
import { scoresTried } from './score-form';
import type { Scores } from './shared/scores';
import { arithmeticOf } from './standard-arithmetic';

/**
 * Whether every printed figure of the form is right or reachable under a standard. Standards that
 * compute alike are tried once per form.
 * @param scores of the form under the standard, where they are known already
 */
export function reproduces(form: Form, standard: Standard, scores?: Scores): boolean {
  const tried = triedFor(form);
  const key = arithmeticOf(standard);
  const known = tried.get(key) ?? !isRefuted(scores ?? scoresTried(form, standard));
  tried.set(key, known);
  return known;
}

/** Whether some printed figure is certainly wrong under the standard the scores were made with. */
export function isRefuted(scores: Scores): boolean {
  return [...figuresIn(scores), scores.grade].some(({ outcome }) => outcome === 'fail');
}

const triedFor = oncePer((_form: Form) => new Map<string, boolean>());
