import type { RuleInput } from '../../rule';

/** Whether the weights miss the full marks only by the points of a fund block that the form has lost. */
export function lacksFundBlock({ form, scores, standard: { parameters } }: RuleInput): boolean {
  const withExecution = scores.indicatorWeight.plus(parameters.executionWeight.value);
  return form.fund === null && withExecution.equals(parameters.fullMarks.value);
}
