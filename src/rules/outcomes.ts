import type { RuleId } from './catalogue';
import { type CheckOptions, orFailed, rulesOf } from './check-form';
import type { CheckOutcome, Finding } from './finding';
import type { Rule, RuleInput, Subject } from './rule';

/** What came of one rule over one form. */
export interface RuleOutcome {
  readonly rule: RuleId;
  /** The gravest outcome of what it looked at; 不适用 where it looked at nothing. */
  readonly outcome: CheckOutcome;
  /** What it says of each row or block it looked at. */
  readonly subjects: readonly { readonly subject: Subject; readonly outcome: CheckOutcome }[];
}

/** The gravest first. */
const GRAVITY: readonly CheckOutcome[] = ['fail', 'review', 'pass', 'not-applicable'];

/**
 * What each enabled rule says of each row or block it looks at. The findings are those of the same
 * input; a fault that a more telling rule already names is none of this one's.
 */
export function outcomesOf(
  input: RuleInput,
  findings: readonly Finding[],
  options: CheckOptions = {},
): RuleOutcome[] {
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own) own.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return rulesOf(options).flatMap((rule) =>
    orFailed(rule, options, () => [outcomeOver(rule, input, byRule.get(rule.id) ?? NONE)]),
  );
}

const NONE: readonly Finding[] = [];

function outcomeOver(rule: Rule<RuleId>, input: RuleInput, own: readonly Finding[]): RuleOutcome {
  const subjects = rule.looksAt(input);
  return {
    rule: rule.id,
    outcome: subjects.length === 0 ? 'not-applicable' : gravest(own.map(outcomeOf)),
    // a review only counts the rules; who looks at one of them asks for more
    get subjects() {
      return subjects.map((subject) => ({
        subject,
        outcome: gravest(own.filter((finding) => isAbout(finding, subject, input)).map(outcomeOf)),
      }));
    },
  };
}

/** The rows or blocks that the rule does not say to look at, though it reports them. */
export function unlookedAt(rule: Rule, input: RuleInput, findings: readonly Finding[]): Finding[] {
  const subjects = rule.looksAt(input);
  return findings.filter(
    (finding) => !subjects.some((subject) => isAbout(finding, subject, input)),
  );
}

/** A finding about several rows names none; its cells tell them. */
function isAbout(finding: Finding, subject: Subject, { form }: RuleInput): boolean {
  if (typeof subject === 'string') return finding.indicator === null;
  if (finding.indicator !== null) return finding.indicator === subject;
  const row = form.indicators[subject]?.row;
  return finding.cells.some((cell) => cell.row === row);
}

function outcomeOf({ outcome }: { readonly outcome: CheckOutcome }): CheckOutcome {
  return outcome;
}

function gravest(outcomes: readonly CheckOutcome[]): CheckOutcome {
  return GRAVITY.find((one) => outcomes.includes(one)) ?? 'pass';
}
