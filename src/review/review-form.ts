import { type BesideSaid, gatherTables, layBeside } from '../companion';
import {
  type Companion,
  type FailedForm,
  readForms,
  type Form,
  type LayoutCorrection,
  type SheetReading,
} from '../form';
import { checkForm, findRule, outcomesOf, type RuleInput } from '../rules';
import { scoreForm } from '../scoring';
import { type CellAddress, sameCell, sameSheet, type SheetSnapshot } from '../sheet';
import { countChecks } from './count-checks';
import { applyDismissals, type Dismissal } from './dismissals';
import { AUTO, chooseStandard, type StandardRequest } from './choose-standard';
import { planEdits, settledEdits } from './edit-plan';
import { tickedEdits } from './ticked-edits';
import { guardEdits, guardMarks } from './guard';
import { planMarks } from './mark-plan';
import { postponeFedFormulas } from './fed-formulas';
import { reproducedBy } from './reproduced-by';
import type { Review, SheetReview } from './review';
import { unsettledForms } from './unsettled-forms';
import { verdictOf } from './verdict';

export interface ReviewOptions {
  /** Ids of rules switched off. */
  readonly disabledRules?: readonly string[];
  readonly dismissals?: readonly Dismissal[];
  /** Forms of which nothing is offered to be written: it would change how they read. */
  readonly writesNothing?: ReadonlySet<Form>;
  /** How layouts are to be read, for `reviewSheet`. */
  readonly layouts?: readonly LayoutCorrection[];
  /** Told of a form that breaks down inside, for `reviewSheet`, so that the others are reviewed. */
  readonly onFailure?: (failed: FailedForm) => void;
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
  const found = postponeFedFormulas(form.snapshot, checkForm(input, { disabled }), planned);
  const { findings, reopened } = applyDismissals(form, found, options.dismissals ?? []);
  const settled = options.writesNothing?.has(form) ? [] : settledEdits(input, planned, findings);
  const { edits, breaches } = guardEdits(settled, { form, standard, limitOf: limitsOf(input) });
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
    verdict: verdictOf({ form, scores, findings, breaches: breaches.length }),
    reproducedBy: reproducedBy(form, standard, scores),
    checks: countChecks(outcomesOf(input, found, { disabled })),
    disabledRules: disabled,
    reopened,
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
  const { layouts, onFailure } = options;
  return reviewReading(readForms(snapshot, { layouts, onFailure }), options);
}

/** Reviews every form of a sheet as read, beside the tables on the sheet itself and those at hand. */
export function reviewReading(
  reading: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest } = {},
): SheetReview {
  const reviews = reviewsOf(reading, options);
  const again = { ...options, layouts: reading.layouts, onFailure: () => undefined };
  const unsettled = unsettledForms(reading, reviews, (after) =>
    reviewsOf(readForms(after, again), again),
  );
  const settled =
    unsettled.size > 0 ? reviewsOf(reading, { ...options, writesNothing: unsettled }) : reviews;
  return { reading: { ...reading, forms: settled.map(({ form }) => form) }, reviews: settled };
}

function reviewsOf(
  { snapshot, forms }: SheetReading,
  options: ReviewOptions & { readonly standard?: StandardRequest },
): Review[] {
  const own = forms.length > 0 ? gatherTables([{ snapshot, forms }]) : [];
  const others = (options.tables ?? []).filter(
    ({ snapshot: { sheet } }) => !sameSheet(sheet, snapshot.sheet),
  );
  const beside = { ...options, tables: [...own, ...others] };
  return forms.flatMap((form) => {
    try {
      return [reviewForm(form, options.standard ?? AUTO, beside)];
    } catch (error) {
      if (!options.onFailure) throw error;
      options.onFailure({ at: { row: form.area.top, column: form.area.left }, error });
      return [];
    }
  });
}

/** All marks a sheet should carry after its forms were reviewed. */
export function sheetMarks(reviews: readonly Review[]) {
  return reviews.flatMap(({ marks }) => marks);
}
