import { a1, type CellAddress, sameCell } from '../../sheet';
import type { Field } from '../../form';
import type { Candidate, Scored } from '../../scoring';
import { parseAmount } from '../../values';
import type { ReportedAmount, ReportedFigure, ReportedText } from './report-types';

/**
 * A computed figure beside the printed one; `expected` is null where only a person can decide.
 * @param asked the cells of figures that are not certainly wrong, though they differ
 */
export function figure(scored: Scored, asked: readonly CellAddress[] = []): ReportedFigure {
  const isAsked = asked.some((cell) => sameCell(cell, scored.cell));
  const candidates = scored.candidates ?? byHabit(scored);
  return {
    cell: scored.cell && a1(scored.cell),
    text: scored.text,
    expected: candidates || isAsked ? null : (scored.computed?.toFixed(scored.digits) ?? null),
    outcome: isAsked ? 'review' : scored.outcome,
    ...(candidates && {
      candidates: candidates.map(({ value, reading }) => ({
        value: value.toFixed(scored.digits),
        reading: reading || USUAL,
      })),
    }),
  };
}

/**
 * Both values where the printed one passes by a habit or in another sense alone: what it is said to be
 * beside must not look like the only right one. Null where there is one value.
 */
function byHabit(scored: Scored): readonly Pick<Candidate, 'value' | 'reading'>[] | null {
  const { computed, value, printed, habit, reading, outcome } = scored;
  const own = habit === undefined ? printed : value;
  const why = habit ?? reading;
  if (outcome !== 'pass' || !computed || !own || why === undefined || own.eq(computed)) return null;
  return [
    { value: computed, reading: '' },
    { value: own, reading: why },
  ];
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
