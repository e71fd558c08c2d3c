import type { Form } from '../../form';
import { scoreForm, type Scores } from '../../scoring';
import type { Standard } from '../../standards';
import type { StandardChoice } from '../review';

/** The scores of a form under a standard, where nobody chose one with printed figures that only a habit explains. */
export function scoredUnder(
  form: Form,
  standard: Standard,
  { by }: Pick<StandardChoice, 'by'>,
): Scores {
  return scoreForm(form, standard, { habits: by === 'auto' });
}
