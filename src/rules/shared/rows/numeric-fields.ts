import { type Field, type Form, fundRows } from '../../../form';
import { oncePer } from '../../../values';

/** The fields that should hold plain numbers: fund block, weights, scores and total. */
export const numericFields = oncePer((form: Form): readonly Field[] => {
  const rows = form.indicators.flatMap(({ weight, score }) => [weight, score]);
  return [...formNumbers(form), ...rows.filter(isField)];
});

/** The same without the indicator rows. */
export function formNumbers(form: Form): Field[] {
  const fields = fundRows(form.fund).flatMap((row) => [
    row.initial,
    row.budget,
    row.executed,
    row.weight,
    row.rate,
    row.score,
  ]);
  return [...fields, form.total?.weight ?? null, form.total?.score ?? null].filter(isField);
}

function isField(field: Field | null): field is Field {
  return field !== null;
}
