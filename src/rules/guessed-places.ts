import { type CellAddress, sameCell } from '../sheet';
import type { Form, Guess } from '../form';
import type { Report, RuleInput } from './rule';

/**
 * The guess about a column, or about the place of the total or the grade, that what a rule reports rests on:
 * no error can be proved by it. Null where labels settle it. A row that slid whole is read in its place, and
 * is no such guess.
 */
export function placeGuess(
  { form }: RuleInput,
  { indicator, cells: [first] }: Pick<Report, 'indicator' | 'cells'>,
): Guess | null {
  const isThere = ({ row }: { readonly row: number }) => row === first?.row;
  const row = indicator === undefined ? form.indicators.find(isThere) : form.indicators[indicator];
  if (row) return row.shift === 0 ? (row.guessed ?? null) : null;
  return first ? edgeGuess(form, first) : null;
}

/** Why the total or the grade may stand elsewhere than in a cell. */
function edgeGuess({ total, grade }: Form, cell: CellAddress): Guess | null {
  if (grade && sameCell(grade.at, cell)) return grade.guessed ?? null;
  const isTotal = total?.unsettled === true && sameCell(total.score?.at ?? null, cell);
  return isTotal ? (total.guessed ?? null) : null;
}
