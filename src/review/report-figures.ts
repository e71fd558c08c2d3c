import { a1 } from '../sheet';
import type { Field } from '../form';
import type { Scored } from '../scoring';
import { parseAmount } from '../values';
import type { ReportedAmount, ReportedFigure, ReportedText } from './report-types';

/** A computed figure beside the printed one; `expected` is null where only a person can decide. */
export function figure(scored: Scored): ReportedFigure {
  return {
    cell: scored.cell && a1(scored.cell),
    text: scored.text,
    expected: scored.computed?.toFixed(scored.digits) ?? null,
    outcome: scored.outcome,
  };
}

/** An amount as printed, and its number without separators. */
export function amount(field: Field | null): ReportedAmount {
  const value = field && parseAmount({ text: field.cell.text, value: field.cell.value })?.value;
  return { ...text(field), value: value?.toFixed() ?? null };
}

/** Cell and displayed text of a field. */
export function text(field: Field | null): ReportedText {
  return { cell: field && a1(field.at), text: field?.text ?? null };
}
