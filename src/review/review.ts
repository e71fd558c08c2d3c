import type { Beside } from '../companion';
import type { ComputedField, FailedForm, Form, SheetReading } from '../form';
import type { FailedRule, Finding } from '../rules';
import type { Scores } from '../scoring';
import type { CellAddress, Edit, Mark } from '../sheet';
import type { Standard } from '../standards';
import type { Remembering } from '../values';
import type { Dismissal } from './dismissals';
import type { Breach } from './edits/guard';

/** `unfilled`: targets without results or scores, not yet filled in. */
export type Verdict = 'must-fix' | 'needs-review' | 'unfilled' | 'ready';

/** All verdicts, the gravest first. */
export const VERDICTS: readonly Verdict[] = ['must-fix', 'needs-review', 'unfilled', 'ready'];

/** A count of nothing yet for each verdict. */
export function noVerdicts(): Record<Verdict, number> {
  return { 'must-fix': 0, 'needs-review': 0, unfilled: 0, ready: 0 };
}

/** How the standard of a review was settled. */
export interface StandardChoice {
  /** `given` by an option, a bureau's configuration or the officer; `auto` told from the printed figures. */
  readonly by: 'given' | 'auto';
  /** The cells that told it; empty when given, or when no printed figure tells the standards apart. */
  readonly evidence: readonly CellAddress[];
}

/** What came of the enabled rules, counted by rule; they add up to `applied` and `notApplicable`. */
export interface Checks {
  /** Rules that had something to look at: 通过, 待核 and 不通过 together. */
  readonly applied: number;
  readonly passed: number;
  readonly review: number;
  readonly failed: number;
  readonly notApplicable: number;
}

/** All there is to say of one form under one standard. */
export interface Review extends Remembering {
  readonly form: Form;
  readonly standard: Standard;
  readonly standardChoice: StandardChoice;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  /** The cells of figures that differ from the computed ones without being certainly wrong. */
  readonly asked: readonly CellAddress[];
  /** What 核验并写回 would write. */
  readonly edits: readonly Edit<ComputedField>[];
  /** Edits the guard held back, which is our own fault and is shown as one. */
  readonly breaches: readonly Breach[];
  readonly marks: readonly Mark[];
  readonly verdict: Verdict;
  /** Ids of the standards under which every printed figure is reachable. */
  readonly reproducedBy: readonly string[];
  /** What came of the rules, for the line 已检查 61 条规则. */
  readonly checks: Checks;
  /** The tables beside the form; left out where it stands by itself. */
  readonly beside?: Beside;
  /** Ids of the rules switched off. */
  readonly disabledRules?: readonly string[];
  /** Findings set aside earlier whose cells have changed since, so that they are open again. */
  readonly reopened?: readonly Dismissal[];
  /** Rules that broke down inside, which is our own fault; then nothing is written, and nothing ready. */
  readonly failedRules: readonly FailedRule[];
}

/** A sheet as read, and the review of every form on it, in the same order. */
export interface SheetReview {
  readonly reading: SheetReading;
  readonly reviews: readonly Review[];
  /** Forms whose reading or review broke down inside; none unless `isolated` was asked for. */
  readonly failed: readonly FailedForm[];
}
