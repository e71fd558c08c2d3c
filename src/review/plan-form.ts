import { type BesideSaid, layBeside } from '../companion';
import type { Companion, ComputedField, Form, LayoutCorrection } from '../form';
import {
  checkForm,
  type FailedRule,
  type Finding,
  findRule,
  outcomesOf,
  type RuleInput,
} from '../rules';
import { type CellAddress, type Edit, sameCell } from '../sheet';
import { chooseStandard, type StandardRequest } from './standard/choose-standard';
import { scoredUnder } from './standard/scored-under';
import { countChecks } from './count-checks';
import { applyDismissals, type Dismissal } from './dismissals';
import { askedOfDoubted } from './doubts/asked-of-doubted';
import { type DoubtfulInputs, doubtfulInputs } from './doubts/doubtful-inputs';
import { planEdits } from './edits/edit-plan';
import { postponeFedFormulas } from './edits/fed-formulas';
import { guardEdits, type Guarded } from './edits/guard';
import { settledEdits } from './edits/settled-edits';
import type { Checks, StandardChoice } from './review';
import { isWhole } from './verdict';

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

/** A form scored under its standard, and what would be written were every input certain. */
interface Draft {
  readonly input: RuleInput;
  readonly choice: StandardChoice;
  readonly planned: readonly Edit<ComputedField>[];
}

/** @param request the standard chosen, or `AUTO` to have it told from the form's own figures */
export function draftForm(form: Form, request: StandardRequest, options: ReviewOptions): Draft {
  const { standard, choice } = chooseStandard(form, request);
  const scores = scoredUnder(form, standard, choice);
  const beside = layBeside(form, options.tables ?? [], options.besideSaid?.(form));
  const input = { form, scores, standard, beside };
  return { input, choice, planned: planEdits(input) };
}

/** What is written after all, and what the rules say that decides it. */
interface Plan extends Guarded {
  /** What the rules found, whatever is written. */
  readonly checked: readonly Finding[];
  /** The inputs that those put in doubt which the officer did not set aside. */
  readonly doubts: DoubtfulInputs;
  readonly checks: Checks;
  readonly disabledRules: readonly string[];
  readonly failedRules: readonly FailedRule[];
}

/** Holds a draft against the rules: a refuted input takes with it what rests on it. */
export function settleDraft({ input, planned }: Draft, options: ReviewOptions): Plan {
  const { form, standard } = input;
  const disabledRules = (options.disabledRules ?? []).filter((id) => findRule(id) !== null);
  const failedRules: FailedRule[] = [];
  const onFailure = options.isolated ? (one: FailedRule) => failedRules.push(one) : undefined;
  const found = checkForm(input, { disabled: disabledRules, onFailure });
  const checked = askedOfDoubted(input, found, planned);
  const postponed = postponeFedFormulas(form.snapshot, checked, planned);
  const silent = [...disabledRules, ...failedRules.map(({ rule }) => rule)];
  const checks = countChecks(outcomesOf(input, postponed, { disabled: silent, onFailure }));
  // what a rule that failed would have said of an input is not known
  const isSure = failedRules.length === 0 && isWhole(form);
  const writesNothing = !isSure || options.writesNothing?.has(form);
  const open = applyDismissals(input, postponed, options.dismissals ?? []).findings;
  const doubts = doubtfulInputs(input, open);
  const settled = writesNothing ? [] : settledEdits(input, planned, open, doubts);
  const guarded = guardEdits(settled, { form, standard, limitOf: limitsOf(input) });
  return { ...guarded, checked, doubts, checks, disabledRules, failedRules };
}

/** What a review of the form offers to write, without the review: no rule is asked where there is nothing. */
export function editsOf(
  form: Form,
  request: StandardRequest,
  options: ReviewOptions,
): readonly Edit<ComputedField>[] {
  const draft = draftForm(form, request, options);
  return draft.planned.length === 0 ? [] : settleDraft(draft, options).edits;
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
