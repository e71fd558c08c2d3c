import type { Field, FundBlock } from '../../form';
import { halfWidth } from '../../values';
import type { Doubt } from './doubt';
import type { OverFund } from './fund-figures';

/**
 * The headers of the funds say by letters which columns the rate divides, 执行率（B/A） beside 年初预算数（A）, and the
 * standard divides others: what the form says of itself is asked about, never written over.
 */
export const LETTERED_OTHERWISE: Doubt<OverFund> = {
  why: '表头用字母写明了执行率怎样算，与按口径取的栏目不同',
  holds: ({ input: { form } }) => !!form.fund && isLetteredOtherwise(form.fund),
};

function isLetteredOtherwise({ headers, columns }: FundBlock): boolean {
  const quotient = quotientIn(headers.rate);
  if (!quotient) return false;
  const fieldOf = (letter: string) =>
    columns.find(({ header }) => header && letterOf(header) === letter)?.field;
  const [executed, budget] = quotient.map(fieldOf);
  const due = headers.budget ? 'budget' : 'initial';
  // a letter that no header has says nothing
  return (executed ?? 'executed') !== 'executed' || (budget ?? due) !== due;
}

/** B and A of 执行率(B/A); null where a header has no such quotient. */
function quotientIn(header: Field | undefined): [string, string] | null {
  const found = /\(=?([A-Z])[/÷]([A-Z])(?:[×*]100%?)?\)/i.exec(plain(header));
  const [, above, below] = found ?? [];
  return above && below ? [above.toUpperCase(), below.toUpperCase()] : null;
}

/** A of 年初预算数(A). */
function letterOf(header: Field): string | null {
  return /\(([A-Z])\)/i.exec(plain(header))?.[1]?.toUpperCase() ?? null;
}

function plain(header: Field | undefined): string {
  return halfWidth(header?.text ?? '').replace(/\s/g, '');
}
