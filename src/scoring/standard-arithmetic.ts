import type { Form } from '../form';
import type { Standard } from '../standards';
import { oncePer } from '../values';
import { executionWeight } from './weight/execution-weight';
import { weightsOf } from './weight/indicator-weight';

/** Parameters that change what is said of a form, never a figure of it. */
const ADVISORY = ['overReason', 'executionReasonBelow', 'weightPreset', 'edgeDistance'];

/** Equal texts for standards that give equal figures. */
export const arithmeticOf = oncePer((standard: Standard) => valuesBut(ADVISORY, standard));

/** The same of forms that say by themselves how many points 预算执行率 has. */
const arithmeticBesideWeight = oncePer((standard: Standard) =>
  valuesBut([...ADVISORY, 'executionWeight'], standard),
);

/** Equal texts for standards that give equal figures of this form. */
export function arithmeticFor(form: Form, standard: Standard): string {
  const { assumed } = executionWeight(form, weightsOf(form), standard);
  return assumed ? arithmeticOf(standard) : arithmeticBesideWeight(standard);
}

function valuesBut(names: readonly string[], { parameters }: Standard): string {
  const values = Object.entries(parameters)
    .filter(([name]) => !names.includes(name))
    .map(([name, { value }]) => [name, value]);
  return JSON.stringify(values);
}

/** Equal texts for standards that ask for the same of a row to be done, and give its points whole then. */
export const wholePointsOf = oncePer(({ parameters }: Standard): string => {
  const { equalRule, fullMarks, scoreRounding } = parameters;
  return JSON.stringify([equalRule.value, fullMarks.value, scoreRounding.value.digits]);
});
