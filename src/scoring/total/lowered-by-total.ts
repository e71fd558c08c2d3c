import type { Form } from '../../form';
import type { Decimal } from '../../values';
import { leftBetween } from '../printed/left-between';
import { numberIn } from '../shared/printed-number';
import type { IndicatorScore, Scored } from '../shared/scores';
import { addendsOf, sumOf, type Worked } from './addends';

/**
 * Asks for blank scores of rows that are done where the printed total counts less than full marks: a person
 * may have taken points off there, and full marks would be written over the total as well. A total that leaves
 * the blanks out altogether, or of which most parts are blank, tells nothing of them.
 */
export function askedOfLowered(form: Form, worked: Worked): Worked {
  const printed = form.total && numberIn(form.total.score);
  const addends = addendsOf(worked);
  const blanks = addends.filter(isLeftBlank);
  if (!printed || blanks.length === 0 || blanks.length * 2 > addends.length) return worked;
  if (addends.some(({ state, value }) => state !== 'none' && value === null)) return worked;
  const lost = sumOf(addends).minus(printed);
  if (lost.lte(0) || lost.gte(sumOf(blanks))) return worked;
  return { ...worked, indicators: worked.indicators.map((score) => askedOf(score, lost)) };
}

/** Left to a person where the row alone can be what the total counts less. */
function askedOf(score: IndicatorScore, lost: Decimal): IndicatorScore {
  const { computed, weight, cell, deviation } = score;
  const isFull = !!computed && weight?.eq(computed) === true && deviation !== 'shortfall';
  if (!isLeftBlank(score) || !isFull || lost.gt(weight)) return score;
  const counted = { value: weight.minus(lost), explanation: null };
  return { ...score, ...leftBetween(score, counted), waitsFor: cell ? [cell] : [] };
}

/** Filled in by a review: nothing is printed, and arithmetic gives it. */
export function isLeftBlank({ outcome, computed }: Scored): boolean {
  return outcome === 'missing' && computed !== null;
}
