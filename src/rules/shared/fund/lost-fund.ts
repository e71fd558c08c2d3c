import { numberIn } from '../../../scoring';
import { Decimal } from '../../../values';
import type { RuleInput } from '../../rule';

/**
 * Whether the weights miss the full marks only by the points of a fund block that the form has lost: these are
 * all that proves that it had one. Where the total row has all of the points and no score but those of the
 * rows, nothing was lost with a block, and it is a weight that is wrong.
 */
export function lacksFundBlock(input: RuleInput): boolean {
  const { form, scores, standard } = input;
  const { executionWeight, fullMarks } = standard.parameters;
  const withExecution = scores.indicatorWeight.plus(executionWeight.value);
  return form.fund === null && withExecution.equals(fullMarks.value) && !countsRowsAlone(input);
}

function countsRowsAlone({ form, scores, standard }: RuleInput): boolean {
  const points = numberIn(form.total?.weight ?? null);
  const given = [...scores.indicators, ...scores.others].flatMap(({ printed }) => printed ?? []);
  const isOfAll = points?.equals(standard.parameters.fullMarks.value) === true;
  return isOfAll && scores.total.printed?.equals(Decimal.sum(0, ...given)) === true;
}
