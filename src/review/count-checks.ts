import type { RuleOutcome } from '../rules';
import type { Checks } from './review';

/** How many rules came out how; those with nothing to look at are not counted as passed. */
export function countChecks(outcomes: readonly RuleOutcome[]): Checks {
  const counts = { 'not-applicable': 0, pass: 0, review: 0, fail: 0 };
  for (const { outcome } of outcomes) counts[outcome]++;
  return {
    applied: outcomes.length - counts['not-applicable'],
    passed: counts.pass,
    review: counts.review,
    failed: counts.fail,
    notApplicable: counts['not-applicable'],
  };
}
