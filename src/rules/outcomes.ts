import type { RuleId } from './catalogue';
import { type CheckOptions, orFailed, rulesOf } from './check-form';
import type { Finding } from './finding';
import type { Rule, RuleInput, Subject } from './rule';
import type { CheckOutcome } from './severity';

/** What came of one rule over one form. */
export interface RuleOutcome {
  readonly rule: RuleId;
  /** The gravest outcome of what it looked at; 不适用 where it looked at nothing. */
  readonly outcome: CheckOutcome;
  /** What it says of each row or block it looked at. */
  readonly subjects: readonly { readonly subject: Subject; readonly outcome: CheckOutcome }[];
}

/** Outcomes, which have no severity beside them, the gravest first. */
const OUTCOMES: readonly CheckOutcome[] = ['fail', 'review', 'pass', 'not-applicable'];

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
  const outcomes: RuleOutcome[] = [];
  for (const rule of rulesOf(options)) {
    const own = byRule.get(rule.id) ?? NONE;
    outcomes.push(...orFailed(rule, options, () => [new OutcomeOver(rule, input, own)]));
  }
  return outcomes;
}

const NONE: readonly Finding[] = [];

/** A review only counts the rules: what one says of each subject is worked out for who asks. */
class OutcomeOver implements RuleOutcome {
  readonly rule: RuleId;
  readonly outcome: CheckOutcome;
  readonly #looksAt: readonly Subject[];
  readonly #input: RuleInput;
  readonly #own: readonly Finding[];

  constructor(rule: Rule<RuleId>, input: RuleInput, own: readonly Finding[]) {
    this.rule = rule.id;
    this.#looksAt = rule.looksAt(input);
    this.#input = input;
    this.#own = own;
    this.outcome = this.#looksAt.length === 0 ? 'not-applicable' : gravest(own);
  }

  get subjects(): RuleOutcome['subjects'] {
    return this.#looksAt.map((subject) => ({
      subject,
      outcome: gravest(this.#own.filter((finding) => isAbout(finding, subject, this.#input))),
    }));
  }
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

function gravest(findings: readonly Finding[]): CheckOutcome {
  if (findings.length === 0) return 'pass';
  return OUTCOMES.find((one) => findings.some(({ outcome }) => outcome === one)) ?? 'pass';
}
