import type { Guess } from '../form';

/** The guess that a row slid beside its headers, to the left where the shift is below 0. */
export function shiftGuess(row: number, shift: number): Guess {
  return `第${row + 1}行各格比表头偏${shift < 0 ? '左' : '右'}${Math.abs(shift)}列`;
}

/** Whether nothing but that it slid whole, and is read in its place, makes a row that slid a guess. */
export function isSlidOnly(row: { row: number; shift: number; guessed?: Guess }): boolean {
  return row.guessed === shiftGuess(row.row, row.shift);
}

/** The first guess among some columns; null where the headers of all say what they hold. */
export function firstGuess(columns: Iterable<{ readonly guessed?: Guess }>): Guess | null {
  for (const { guessed } of columns) if (guessed) return guessed;
  return null;
}
