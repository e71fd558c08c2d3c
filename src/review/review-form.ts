import { gatherTables } from '../companion';
import { type FailedForm, type Form, readForms, type SheetReading } from '../form';
import { contains, type Mark, sameSheet, type SheetSnapshot } from '../sheet';
import { AUTO, type StandardRequest } from './standard/choose-standard';
import { applyDismissals } from './dismissals';
import { askedFigures } from './doubts/asked-figures';
import { postponeFedFormulas } from './edits/fed-formulas';
import { guardMarks } from './edits/guard';
import { keptPromises } from './edits/kept-promises';
import { planMarks } from './edits/mark-plan';
import { draftForm, editsOf, type ReviewOptions, settleDraft } from './plan-form';
import { reproducedBy } from './standard/reproduced-by';
import type { Review, SheetReview } from './review';
import { unsettledForms } from './unsettled-forms';
import { verdictOf } from './verdict';
import { isShut, writeOf } from './edits/write-of';

/**
 * Everything there is to say of one form; pure, the same input gives the same review.
 * @param request the standard chosen, or `AUTO` to have it told from the form's own figures
 */
export function reviewForm(
  form: Form,
  request: StandardRequest,
  options: ReviewOptions = {},
): Review {
  const draft = draftForm(form, request, options);
  const { standard, scores, beside } = draft.input;
  const plan = settleDraft(draft, options);
  const { checked, edits, breaches, checks, disabledRules, failedRules } = plan;
  const ticked = writeOf({ form, scores, edits }).edits;
  const found = keptPromises(postponeFedFormulas(form.snapshot, checked, edits), ticked, (cell) =>
    isShut(form.snapshot, cell),
  );
  const { findings, reopened } = applyDismissals(draft.input, found, options.dismissals ?? []);
  const awaited = form.unfilled ? [] : scores.total.provisional?.waitsFor;
  return {
    form,
    standard,
    standardChoice: draft.choice,
    scores,
    findings,
    asked: askedFigures(draft.input, findings, plan.doubts),
    edits,
    breaches,
    marks: guardMarks(planMarks(findings, ticked, awaited), form),
    verdict: verdictOf({ form, scores, findings, ownFaults: breaches.length + failedRules.length }),
    reproducedBy: reproducedBy(form, standard, scores),
    checks,
    disabledRules,
    reopened,
    failedRules,
    ...(beside && { beside }),
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
    (after) => eachForm(readForms(after, again), again, editsOf).done,
  );
  const { reviews, failed } =
    unsettled.size > 0 ? reviewsOf(reading, { ...options, writesNothing: unsettled }) : first;
  const forms = reviews.map(({ form }) => form);
  return { reading: { ...reading, forms }, reviews, failed: [...reading.failed, ...failed] };
}

function reviewsOf(
  reading: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest },
): Pick<SheetReview, 'reviews' | 'failed'> {
  const { done, failed } = eachForm(reading, options, reviewForm);
  return { reviews: done, failed };
}

/** Some work for each form beside the tables at hand, those of its own sheet first. */
function eachForm<Done>(
  { snapshot, forms }: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest },
  work: (form: Form, request: StandardRequest, options: ReviewOptions) => Done,
): { readonly done: Done[]; readonly failed: FailedForm[] } {
  const own = forms.length > 0 ? gatherTables([{ snapshot, forms }]) : [];
  const others = (options.tables ?? []).filter(
    ({ snapshot: { sheet } }) => !sameSheet(sheet, snapshot.sheet),
  );
  const beside = { ...options, tables: [...own, ...others] };
  const done: Done[] = [];
  const failed: FailedForm[] = [];
  for (const form of forms) {
    try {
      done.push(work(form, options.standard ?? AUTO, beside));
    } catch (error) {
      if (!options.isolated) throw error;
      failed.push({ at: { row: form.area.top, column: form.area.left }, error });
    }
  }
  return { done, failed };
}

/** All marks a sheet should carry after its forms were reviewed; those of a form that failed stay. */
export function sheetMarks({ reading, reviews, failed }: SheetReview): Mark[] {
  const marks = reviews.flatMap((review) => review.marks);
  if (failed.length === 0) return marks;
  const areas = reviews.map(({ form }) => form.area);
  const isOfOthers = ({ cell }: Mark) => !areas.some((area) => contains(area, cell));
  return [...marks, ...reading.snapshot.marks.filter(isOfOthers)];
}
