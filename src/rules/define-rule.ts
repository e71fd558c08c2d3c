import type { Rule } from './rule';

/** Keeps the ids of a rule and of its messages as literal types, so that neither can be misspelt. */
export function defineRule<Id extends string, MessageId extends string>(
  rule: Rule<Id, MessageId>,
): Rule<Id, MessageId> {
  return rule;
}
