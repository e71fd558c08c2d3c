import { readForms, type Form, type LayoutCorrection } from '../form';
import { checkForm, findRule, type Finding, outcomesOf } from '../rules';
import { scoreForm } from '../scoring';
import type { SheetSnapshot } from '../sheet';
import { DEFAULT_STANDARD, type Standard } from '../standards';
import { countChecks } from './count-checks';
import { applyDismissals, type Dismissal } from './dismissals';
import { planEdits } from './edit-plan';
import { planMarks } from './mark-plan';
import { postponeFedFormulas } from './fed-formulas';
import { reproducedBy } from './reproduced-by';
import type { Review, SheetReview, Verdict } from './review';

export interface ReviewOptions {
  /** Ids of rules switched off. */
  readonly disabledRules?: readonly string[];
  readonly dismissals?: readonly Dismissal[];
  /** How layouts are to be read, for `reviewSheet`. */
  readonly layouts?: readonly LayoutCorrection[];
}

/** Everything there is to say of one form under one standard; pure, the same input gives the same review. */
export function reviewForm(form: Form, standard: Standard, options: ReviewOptions = {}): Review {
  const disabled = (options.disabledRules ?? []).filter((id) => findRule(id) !== null);
  const scores = scoreForm(form, standard);
  const input = { form, scores, standard };
  const edits = planEdits(input);
  const found = postponeFedFormulas(form.snapshot, checkForm(input, { disabled }), edits);
  const { findings, reopened } = applyDismissals(form, found, options.dismissals ?? []);
  return {
    form,
    standard,
    standardChoice: { by: 'given', evidence: [] },
    scores,
    findings,
    edits,
    marks: planMarks(findings, edits),
    verdict: verdictOf(findings, scores.total.provisional !== null),
    reproducedBy: reproducedBy(form, standard, scores),
    checks: countChecks(outcomesOf(input, found, { disabled })),
    disabledRules: disabled,
    reopened,
  };
}

/** Reads every form of a sheet and reviews each; a sheet without a form has no reviews and says why. */
export function reviewSheet(
  snapshot: SheetSnapshot,
  options: ReviewOptions & { readonly standard?: Standard } = {},
): SheetReview {
  const reading = readForms(snapshot, { layouts: options.layouts });
  const standard = options.standard ?? DEFAULT_STANDARD;
  return { reading, reviews: reading.forms.map((form) => reviewForm(form, standard, options)) };
}

/** All marks a sheet should carry after its forms were reviewed. */
export function sheetMarks(reviews: readonly Review[]) {
  return reviews.flatMap(({ marks }) => marks);
}

/**
 * Of the form as read. What was set aside no longer has to be fixed, but a 必须改 stays one: a form
 * that holds it is never `ready`.
 */
export function verdictOf(findings: readonly Finding[], isProvisional: boolean): Verdict {
  const open = findings.filter(({ setAside }) => setAside === undefined);
  if (open.some(({ severity }) => severity === 'error')) return 'must-fix';
  const isOpen = open.some(({ severity }) => severity === 'review');
  const isOwed = findings.some(({ severity }) => severity === 'error');
  return isOpen || isOwed || isProvisional ? 'needs-review' : 'ready';
}
