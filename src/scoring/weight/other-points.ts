import type { Form, OtherPoints } from '../../form';
import type { Standard } from '../../standards';
import { type Decimal, oncePer } from '../../values';
import { scoredOf } from '../printed/compare-printed';
import { numberIn, readNumber } from '../shared/printed-number';
import type { Scored } from '../shared/scores';
import { sumOfWeights, weightsOf } from './indicator-weight';

/**
 * What a row without target and result was given, as it is printed; a blank one waits for a person, unless
 * it is 加分 or 扣分, of which a form may have none.
 */
export function scoreOther(
  { score, weight, unclear }: OtherPoints,
  { parameters }: Standard,
): Scored {
  const read = readNumber(score);
  const value = read.kind === 'number' && !unclear ? read.value : null;
  const isNothing = read.kind === 'sign' || (read.kind === 'blank' && !weight);
  return scoredOf(score, {
    state: isNothing ? 'none' : value ? 'judgement' : 'missing',
    computed: null,
    value,
    reachable: false,
    outcome: value || isNothing ? 'pass' : read.kind === 'blank' ? 'missing' : 'review',
    explanation: null,
    digits: parameters.scoreRounding.value.digits,
  });
}

/** The points such rows can have; null where a cell cannot be read. */
export function otherWeights({ otherPoints }: Form): readonly (Decimal | null)[] {
  return otherPoints.map(({ weight }) => numberIn(weight));
}

/** The points of all rows of a form, those without target and result among them. */
export const weightOfRows = oncePer((form: Form): Decimal =>
  sumOfWeights([...weightsOf(form), ...otherWeights(form)]),
);
