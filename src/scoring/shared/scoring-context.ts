import type { Form } from '../../form';
import type { Standard } from '../../standards';
import type { Decimal } from '../../values';

/** A form on its way to its scores, and what it is scored by. */
export interface ScoringContext extends ScoredBy {
  readonly form: Form;
  /** One per `form.indicators`; null for a row without points of its own. */
  readonly weights: readonly (Decimal | null)[];
  /** Whether the form gives points at all. */
  readonly isScored: boolean;
}

/** What figures are scored by. */
export interface ScoredBy {
  readonly standard: Standard;
  /** Whether printed figures that only a habit explains pass, as they do where nobody chose the standard. */
  readonly habits: boolean;
}
