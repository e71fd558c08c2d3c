import * as approved from './approved';

const IDS: ReadonlySet<string> = new Set(Object.values(approved).map(({ id }) => id));

/** Whether a rule compares the form with a table beside it. */
export function comparesTables(rule: string): boolean {
  return IDS.has(rule);
}
