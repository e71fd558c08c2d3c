import type { Finding } from '../../rules';
import { RULES } from '../../rules';
import type { Review } from '../../review';

/** The rule's title in the officer's words; a rule no longer known is named by its id. */
export function ruleTitle(id: string): string {
  return RULES.find((rule) => rule.id === id)?.title ?? id;
}

/** The indicator a finding is about, or '' for the form as a whole. */
export function subjectOf(finding: Finding, review: Review): string {
  if (finding.indicator === null) return '';
  return review.form.indicators[finding.indicator]?.name.text ?? '';
}
