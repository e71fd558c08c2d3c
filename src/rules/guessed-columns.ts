import type { Guess } from '../form';
import type { Report, RuleInput } from './rule';

/**
 * The guess about a column that what a rule reports of a row rests on: no error can be proved by it.
 * Null where labels settle its columns. A row that slid whole is read in its place, and is no such guess.
 */
export function columnGuess(
  { form }: RuleInput,
  { indicator, cells: [first] }: Pick<Report, 'indicator' | 'cells'>,
): Guess | null {
  const isThere = ({ row }: { readonly row: number }) => row === first?.row;
  const row = indicator === undefined ? form.indicators.find(isThere) : form.indicators[indicator];
  return row?.shift === 0 ? (row.guessed ?? null) : null;
}
