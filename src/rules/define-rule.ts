import type { Rule } from './rule';

/** Keeps the message ids of a rule as literal types, so that `check` can name no other. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
