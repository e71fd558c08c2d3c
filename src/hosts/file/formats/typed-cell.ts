import { type Cell, EMPTY_CELL } from '../../../sheet';

/** At most 15 digits, so that a cell's double holds the number as printed. */
const NUMBER = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%)?$/;
const MOST_DIGITS = 15;

/**
 * The cell a spreadsheet makes of a text it is given: a plain number becomes a number under the
 * format that shows this very text, anything else stays the text it is. Null for an empty text.
 */
export function typedCell(text: string): Cell | null {
  if (text === '') return null;
  return numberCell(text.trim()) ?? { ...EMPTY_CELL, value: text, text };
}

function numberCell(text: string): Cell | null {
  const match = NUMBER.exec(text);
  if (!match || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const [, decimals, percent] = match;
  const plain = text.replace(/[,%]/g, '');
  // The exponent moves the decimal point of the text itself; a division could add binary noise.
  const value = Number(percent ? `${plain}e-2` : plain);
  const whole = text.includes(',') ? '#,##0' : '0';
  const format = `${whole}${decimals ? `.${'0'.repeat(decimals.length)}` : ''}${percent ?? ''}`;
  return { ...EMPTY_CELL, value, text, format };
}
