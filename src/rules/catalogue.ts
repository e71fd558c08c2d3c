import type { Rule } from './rule';
import * as approved from './approved';
import * as form from './form';
import * as fund from './fund';
import * as reason from './reason';
import * as result from './result';
import * as score from './score';
import * as target from './target';
import * as weight from './weight';

/** A rule is in the catalogue when the index of its room names it. */
const CATALOGUE = {
  ...approved,
  ...fund,
  ...target,
  ...result,
  ...reason,
  ...score,
  ...weight,
  ...form,
};

/** The id of any rule of the catalogue, so that no chain and no test can misspell one. */
export type RuleId = (typeof CATALOGUE)[keyof typeof CATALOGUE]['id'];

/** Every check of the catalogue, in alphabetical order of their ids. */
export const RULES: readonly Rule<RuleId>[] = Object.values(CATALOGUE).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const BY_ID = new Map<string, Rule<RuleId>>(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or null. */
export function findRule(id: string): Rule<RuleId> | null {
  return BY_ID.get(id) ?? null;
}
