import type { Field } from '../../form';
import type { RuleInput } from '../rule';
import type { Row } from './rows';

/**
 * Whether a row has neither points nor a score where the others have all the points there are: then none are
 * missing, and the row may be no indicator at all (一票否决事项, a line to be signed).
 */
export function isPointless({ scores, standard }: RuleInput, { indicator }: Row): boolean {
  const { weight, score } = indicator;
  const isFull = scores.totalWeight.eq(standard.parameters.fullMarks.value);
  return isFull && isBlank(weight) && (score === null || isBlank(score));
}

function isBlank(field: Field | null): boolean {
  return field !== null && field.text === '';
}
