import { type BesideSaid, gatherTables, layBeside } from '../companion';
import {
  type Companion,
  type FailedForm,
  readForms,
  type Form,
  type LayoutCorrection,
  type SheetReading,
} from '../form';
import { checkForm, type FailedRule, findRule, outcomesOf, type RuleInput } from '../rules';
import { scoreForm } from '../scoring';
import {
  type CellAddress,
  contains,
  type Edit,
  type Mark,
  sameCell,
  sameSheet,
  type SheetSnapshot,
} from '../sheet';
import { countChecks } from './count-checks';
import { applyDismissals, type Dismissal } from './dismissals';
import { AUTO, chooseStandard, type StandardRequest } from './choose-standard';
import { planEdits, settledEdits } from './edit-plan';
import { tickedEdits } from './ticked-edits';
import { keptPromises } from './kept-promises';
import { guardEdits, guardMarks } from './guard';
import { planMarks } from './mark-plan';
import { postponeFedFormulas } from './fed-formulas';
import { reproducedBy } from './reproduced-by';
import type { Review, SheetReview } from './review';
import { unsettledForms } from './unsettled-forms';
import { isWhole, verdictOf } from './verdict';

export interface ReviewOptions {
  /** Ids of rules switched off. */
  readonly disabledRules?: readonly string[];
  readonly dismissals?: readonly Dismissal[];
  /** Forms of which nothing is offered to be written: it would change how they read. */
  readonly writesNothing?: ReadonlySet<Form>;
  /** How layouts are to be read, for `reviewSheet`. */
  readonly layouts?: readonly LayoutCorrection[];
  /** Whether a form or a rule that breaks down inside is told as failed, so that the others are reviewed. */
  readonly isolated?: boolean;
  /** The tables that may lie beside the form: approved targets, 监控表, last year's form. */
  readonly tables?: readonly Companion[];
  /** What the officer said of those beside a form. */
  readonly besideSaid?: (form: Form) => BesideSaid;
}

/**
 * Everything there is to say of one form; pure, the same input gives the same review.
 * @param request the standard chosen, or `AUTO` to have it told from the form's own figures
 */
export function reviewForm(
  form: Form,
  request: StandardRequest,
  options: ReviewOptions = {},
): Review {
  const disabled = (options.disabledRules ?? []).filter((id) => findRule(id) !== null);
  const { standard, choice } = chooseStandard(form, request);
  const scores = scoreForm(form, standard, { habits: choice.by === 'auto' });
  const beside = layBeside(form, options.tables ?? [], options.besideSaid?.(form));
  const input = { form, scores, standard, beside };
  const planned = planEdits(input);
  const failedRules: FailedRule[] = [];
  const onFailure = options.isolated ? (one: FailedRule) => failedRules.push(one) : undefined;
  const checked = checkForm(input, { disabled, onFailure });
  const before = (edits: readonly Edit[]) => postponeFedFormulas(form.snapshot, checked, edits);
  const dismissals = options.dismissals ?? [];
  const silent = [...disabled, ...failedRules.map(({ rule }) => rule)];
  const checks = countChecks(outcomesOf(input, before(planned), { disabled: silent, onFailure }));
  // what a rule that failed would have said of an input is not known
  const isSure = failedRules.length === 0 && isWhole(form);
  const writesNothing = !isSure || options.writesNothing?.has(form);
  const open = applyDismissals(form, before(planned), dismissals).findings;
  const settled = writesNothing ? [] : settledEdits(input, planned, open);
  const { edits, breaches } = guardEdits(settled, { form, standard, limitOf: limitsOf(input) });
  const found = keptPromises(before(edits), tickedEdits(edits));
  const { findings, reopened } = applyDismissals(form, found, dismissals);
  const awaited = form.unfilled ? [] : scores.total.provisional?.waitsFor;
  return {
    form,
    standard,
    standardChoice: choice,
    scores,
    findings,
    edits,
    breaches,
    marks: guardMarks(planMarks(findings, tickedEdits(edits), awaited), form),
    verdict: verdictOf({ form, scores, findings, ownFaults: breaches.length + failedRules.length }),
    reproducedBy: reproducedBy(form, standard, scores),
    checks,
    disabledRules: disabled,
    reopened,
    failedRules,
    ...(beside && { beside }),
  };
}

/** The most a score may be: its row's weight, the fund row's, or the full marks with all there is beside them. */
function limitsOf({ scores, standard }: RuleInput): (cell: CellAddress) => number | null {
  const { fund, indicators, total, totalWeight } = scores;
  return (cell) => {
    if (fund?.score.cell && sameCell(fund.score.cell, cell)) {
      return fund.weight.value?.toNumber() ?? null;
    }
    if (total.cell && sameCell(total.cell, cell)) {
      return Math.max(totalWeight.toNumber(), standard.parameters.fullMarks.value);
    }
    const row = indicators.find((score) => score.cell !== null && sameCell(score.cell, cell));
    return row?.weight?.toNumber() ?? null;
  };
}

/** Reads every form of a sheet and reviews each; a sheet without a form has no reviews and says why. */
export function reviewSheet(
  snapshot: SheetSnapshot,
  options: ReviewOptions & { readonly standard?: StandardRequest } = {},
): SheetReview {
  const { layouts, isolated } = options;
  return reviewReading(readForms(snapshot, { layouts, isolated }), options);
}

/** Reviews every form of a sheet as read, beside the tables on the sheet itself and those at hand. */
export function reviewReading(
  reading: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest } = {},
): SheetReview {
  try {
    return settledReviews(reading, options);
  } catch (error) {
    if (!options.isolated) throw error;
    const failed = [...reading.failed, { at: { row: 0, column: 0 }, error }];
    return { reading: { ...reading, forms: [] }, reviews: [], failed };
  }
}

function settledReviews(
  reading: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest },
): SheetReview {
  const first = reviewsOf(reading, options);
  const again = { ...options, layouts: reading.layouts, isolated: true };
  const unsettled = unsettledForms(
    reading,
    first.reviews,
    (after) => reviewsOf(readForms(after, again), again).reviews,
  );
  const { reviews, failed } =
    unsettled.size > 0 ? reviewsOf(reading, { ...options, writesNothing: unsettled }) : first;
  const forms = reviews.map(({ form }) => form);
  return { reading: { ...reading, forms }, reviews, failed: [...reading.failed, ...failed] };
}

function reviewsOf(
  { snapshot, forms }: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest },
): Pick<SheetReview, 'reviews' | 'failed'> {
  const own = forms.length > 0 ? gatherTables([{ snapshot, forms }]) : [];
  const others = (options.tables ?? []).filter(
    ({ snapshot: { sheet } }) => !sameSheet(sheet, snapshot.sheet),
  );
  const beside = { ...options, tables: [...own, ...others] };
  const reviewed = forms.map((form) => reviewOrFailure(form, beside));
  return {
    reviews: reviewed.flatMap((one) => ('error' in one ? [] : [one])),
    failed: reviewed.flatMap((one) => ('error' in one ? [one] : [])),
  };
}

function reviewOrFailure(
  form: Form,
  options: ReviewOptions & { readonly standard?: StandardRequest },
): Review | FailedForm {
  try {
    return reviewForm(form, options.standard ?? AUTO, options);
  } catch (error) {
    if (!options.isolated) throw error;
    return { at: { row: form.area.top, column: form.area.left }, error };
  }
}

/** All marks a sheet should carry after its forms were reviewed; those of a form that failed stay. */
export function sheetMarks({ reading, reviews, failed }: SheetReview): Mark[] {
  const marks = reviews.flatMap((review) => review.marks);
  if (failed.length === 0) return marks;
  const areas = reviews.map(({ form }) => form.area);
  const isOfOthers = ({ cell }: Mark) => !areas.some((area) => contains(area, cell));
  return [...marks, ...reading.snapshot.marks.filter(isOfOthers)];
}
