import { a1 } from '../../sheet';
import type { Field } from '../../form';
import type { Scored } from '../../scoring';
import { parseAmount } from '../../values';
import type { ReportedAmount, ReportedFigure, ReportedText } from './report-types';

/** A computed figure beside the printed one; `expected` is null where only a person can decide. */
export function figure(scored: Scored): ReportedFigure {
  const { candidates } = scored;
  return {
    cell: scored.cell && a1(scored.cell),
    text: scored.text,
    expected: candidates ? null : (scored.computed?.toFixed(scored.digits) ?? null),
    outcome: scored.outcome,
    ...(candidates && {
      candidates: candidates.map(({ value, reading }) => ({
        value: value.toFixed(scored.digits),
        reading: reading || USUAL,
      })),
    }),
  };
}

/** What the reading without a name of its own is called. */
const USUAL = '按表内所填';

/** An amount as printed, and its number without separators. */
export function amount(field: Field | null): ReportedAmount {
  const value = field && parseAmount({ text: field.cell.text, value: field.cell.value })?.value;
  return { ...text(field), value: value?.toFixed() ?? null };
}

/** Cell and displayed text of a field. */
export function text(field: Field | null): ReportedText {
  return { cell: field && a1(field.at), text: field?.text ?? null };
}
