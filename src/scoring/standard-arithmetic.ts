import type { Standard } from '../standards';
import { oncePer } from '../values';

/** Parameters that change what is said of a form, never a figure of it. */
const ADVISORY: ReadonlySet<string> = new Set([
  'overReason',
  'executionReasonBelow',
  'weightPreset',
  'edgeDistance',
]);

/** Equal texts for standards that give equal figures. */
export const arithmeticOf = oncePer((standard: Standard): string => {
  const values = Object.entries(standard.parameters)
    .filter(([name]) => !ADVISORY.has(name))
    .map(([name, { value }]) => [name, value]);
  return JSON.stringify(values);
});

/** Equal texts for standards that ask for the same of a row to be done, and give its points whole then. */
export const wholePointsOf = oncePer(({ parameters }: Standard): string => {
  const { equalRule, fullMarks, scoreRounding } = parameters;
  return JSON.stringify([equalRule.value, fullMarks.value, scoreRounding.value.digits]);
});
