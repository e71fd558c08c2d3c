import { oncePer, parseAmount } from '../values';
import { unsettled } from './evidence/guess';
import type { Field, Form, Guess } from './form';

/** Why nothing is sure of the row of a cell that nobody claims: it may be what the row is read without. */
export function strayGuess({ at, text }: Pick<Field, 'at' | 'text'>): Guess {
  return unsettled(`第${at.row + 1}行另有「${text}」不知是什么`);
}

/**
 * The cells nobody claims that a row (0-based) of the indicators may be read without: its own, or one of a column in
 * which most of the others have a figure, so that the row may have lost its own.
 */
export function straysBeside(form: Form, row: number): readonly Field[] {
  const own = form.unread.filter(({ at }) => at.row === row);
  const column = own.length === 0 ? columnOfStrays(form) : null;
  return column && form.indicators.some((one) => one.row === row) ? [column] : own;
}

const columnOfStrays = oncePer(({ unread, indicators }: Form): Field | null => {
  const rows = new Set(indicators.map(({ row }) => row));
  const figures = unread.filter(({ at, text }) => rows.has(at.row) && parseAmount({ text }));
  const counts = new Map<number, number>();
  for (const { at } of figures) counts.set(at.column, (counts.get(at.column) ?? 0) + 1);
  const most = Math.max(LEAST_STRAYS, rows.size / 2);
  return figures.find(({ at }) => (counts.get(at.column) ?? 0) >= most) ?? null;
});

/** Two figures below one another may be there by chance. */
const LEAST_STRAYS = 3;
