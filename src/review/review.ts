import type { Form, SheetReading } from '../form';
import type { Finding } from '../rules';
import type { Scores } from '../scoring';
import type { Edit, Mark } from '../sheet';
import type { Standard } from '../standards';
import type { Dismissal } from './dismissals';

export type Verdict = 'must-fix' | 'needs-review' | 'ready';

/** All there is to say of one form under one standard. */
export interface Review {
  readonly form: Form;
  readonly standard: Standard;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  /** What 核验并写回 would write. */
  readonly edits: readonly Edit[];
  readonly marks: readonly Mark[];
  readonly verdict: Verdict;
  /** Ids of the standards under which every printed figure is reachable. */
  readonly reproducedBy: readonly string[];
  /** How many rules ran over how many indicators, for the line 已检查 38 条规则、11 项指标. */
  readonly checked: { readonly rules: number; readonly indicators: number };
  /** Ids of the rules switched off. */
  readonly disabledRules?: readonly string[];
  /** Findings set aside earlier whose cells have changed since, so that they are open again. */
  readonly reopened?: readonly Dismissal[];
}

/** A sheet as read, and the review of every form on it, in the same order. */
export interface SheetReview {
  readonly reading: SheetReading;
  readonly reviews: readonly Review[];
}
