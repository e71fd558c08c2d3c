import { type CellContent, isError } from './cell';

/**
 * What to hand to a spreadsheet so that a cell holds this content: a text that would be taken for a
 * number, a date or a formula gets the apostrophe that keeps it a text.
 */
export function asTyped({ value, formula, format }: CellContent): number | string | boolean {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'string' || format === '@') return value;
  return staysText(value) ? value : `'${value}`;
}

/** Chinese editions take full-width digits and signs for the plain ones. */
function staysText(text: string): boolean {
  return (
    text === '' ||
    (/^[^=+\-@'.,(￥$¥%#\s\uff01-\uff5e]/.test(text) && !/\p{Nd}|^(true|false)$/iu.test(text))
  );
}
