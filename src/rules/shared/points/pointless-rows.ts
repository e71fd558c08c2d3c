import type { Field } from '../../../form';
import { numberIn } from '../../../scoring';
import type { RuleInput } from '../../rule';
import { isEmptySign } from '../words/figures';
import type { Row } from '../rows/rows';

/**
 * Whether a row has neither points nor a score, or 0 or a sign in the place of both, where the others have all the
 * points there are: then none are missing, and the row may be no indicator at all (一票否决事项, a line to be signed,
 * 可选项 that concern somebody else).
 */
export function isPointless({ scores, standard }: RuleInput, { indicator }: Row): boolean {
  const { weight, score } = indicator;
  const isFull = scores.totalWeight.eq(standard.parameters.fullMarks.value);
  return isFull && isNothing(weight) && (score === null || isNothing(score));
}

/** Whether a row prints 0 of 0 points. */
export function isOfNoPoints({ indicator: { weight, score } }: Row): boolean {
  return isZero(weight) && isZero(score);
}

function isNothing(field: Field | null): boolean {
  return field !== null && (isEmptySign(field) || isZero(field));
}

function isZero(field: Field | null): boolean {
  return field !== null && numberIn(field)?.isZero() === true;
}
