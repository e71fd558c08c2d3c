import type { RuleOutcome } from '../rules';
import type { Checks } from './review';

/** How many rules came out how; those with nothing to look at are not counted as passed. */
export function countChecks(outcomes: readonly RuleOutcome[]): Checks {
  const count = (outcome: RuleOutcome['outcome']) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  const notApplicable = count('not-applicable');
  return {
    applied: outcomes.length - notApplicable,
    passed: count('pass'),
    review: count('review'),
    failed: count('fail'),
    notApplicable,
  };
}
