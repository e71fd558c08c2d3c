import type { Form } from '../form';
import type { Finding } from '../rules';
import type { Scores } from '../scoring';
import type { Edit, Mark } from '../sheet';
import type { Standard } from '../standards';

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
}
