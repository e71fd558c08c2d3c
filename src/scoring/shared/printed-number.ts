import type { Field } from '../../form';
import {
  type Amount,
  Decimal,
  halfWidth,
  isBlankSign,
  isNotYet,
  oncePer,
  parseAmount,
  type Quantity,
} from '../../values';

/** What a cell that should hold a number holds. */
export type PrintedNumber =
  | {
      readonly kind: 'number';
      /** Percent points where the cell shows a percentage. */
      readonly value: Decimal;
      /** Digits after the point in the displayed text. */
      readonly shownDigits: number;
    }
  /** nobody filled it */
  | { readonly kind: 'blank' }
  /** a sign for nothing: -, —, / */
  | { readonly kind: 'sign' }
  /** an error value or a text that is no number; the one figure among its words, null where there is none or several */
  | { readonly kind: 'unreadable'; readonly said: Amount | null };

/** Reads a score, rate, weight or amount cell; numbers are taken at 15 significant digits. */
export const readNumber = oncePer((field: Field): PrintedNumber => {
  const amount = parseAmount({ text: field.text, value: field.cell.value }) ?? dressedAmount(field);
  if (amount) return { kind: 'number', value: amount.value, shownDigits: amount.decimals };
  if (field.text.trim() === '') return { kind: 'blank' };
  const asksForNothing = isBlankSign(field.text) && !isNotYet(field.text);
  return asksForNothing ? { kind: 'sign' } : { kind: 'unreadable', said: figureAmong(field) };
});

/** The one figure among the words of a cell: 百分之95, 自评9.5分; a letter may be a digit that was mistyped, 15.O. */
function figureAmong({ text, cell }: Field): Amount | null {
  if (typeof cell.value !== 'string' || /\p{Script=Latin}/u.test(text)) return null;
  const [figure, ...others] = halfWidth(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (figure === undefined || others.length > 0) return null;
  return parseAmount({ text: figure });
}

/** A number behind a typed sign of equality (=100%), before a remark in brackets, 6(因人数减少), or the mark of one, 8*, or out of the points there are, 6/10. */
function dressedAmount({ text, cell, given }: Field): Amount | null {
  if (given !== undefined) return parseAmount({ text: given });
  if (typeof cell.value !== 'string') return null;
  const plain = halfWidth(text).trim();
  const number = REMARKED.exec(plain)?.[1] ?? MARKED.exec(plain)?.[1] ?? /^=(.+)$/.exec(plain)?.[1];
  return number === undefined ? null : parseAmount({ text: number });
}

/** Words in the brackets: a figure there may be the one that counts. */
const REMARKED = /^([^()]+)\((?=[^]*\p{Script=Han})[^]+\)$/u;

/** Of a note that stands elsewhere. */
const MARKED = /^([^*※]+)[*※]+$/;

/** What a number cell displays and what it holds, in percent points where it shows a percentage; null where the two are one. */
export function hiddenDigits({
  text,
  cell: { value },
}: Field): { readonly shown: Decimal; readonly stored: Decimal } | null {
  // most cells show all they hold; only the others are worth exact arithmetic
  if (typeof value !== 'number' || Number(text.replaceAll(',', '')) === value) return null;
  const [shown, stored] = [parseAmount({ text }), parseAmount({ text, value })];
  if (!shown || !stored || shown.value.eq(stored.value)) return null;
  return { shown: shown.value, stored: stored.value };
}

/** Whether a person wrote a remark of words behind the number, or its mark: 6(因人数减少), 8*, which says why it is this one. */
export function isRemarked(field: Field | null): boolean {
  if (typeof field?.cell.value !== 'string' || parseAmount({ text: field.text })) return false;
  const plain = halfWidth(field.text).trim();
  return readNumber(field).kind === 'number' && (REMARKED.test(plain) || MARKED.test(plain));
}

/** The number in the cell; null when there is no field or it holds none. */
export function numberIn(field: Field | null): Decimal | null {
  const read = field && readNumber(field);
  return read?.kind === 'number' ? read.value : null;
}

/** Whether the cell holds a sign for nothing, which is not a blank to fill. */
export function isSign(field: Field | null): boolean {
  return field !== null && readNumber(field).kind === 'sign';
}

/** A target or result in a formula: 120.00, or 90万元 where that is how it is written. */
export function quantityAsShown(counted: Decimal, quantity: Quantity, text: string): string {
  const { written, value } = quantity;
  if (written && counted.eq(value)) return `${written.value.toString()}${written.unit}`;
  return asShown(counted, text);
}

/** The number as the officer sees it in `text`, without thousands separators; plain digits when it is not there. */
export function asShown(value: Decimal, text: string): string {
  const shown = /\d[\d,]*(?:\.\d+)?/.exec(halfWidth(text))?.[0].replaceAll(',', '');
  return shown !== undefined && new Decimal(shown).eq(value) ? shown : value.toString();
}
