import type { Guess } from '../form';

/** The guess that a row slid beside its headers; null for one that stands under them. */
export function shiftGuess(row: number, shift: number): Guess | null {
  if (shift === 0) return null;
  return `第${row + 1}行各格比表头偏${shift < 0 ? '左' : '右'}${Math.abs(shift)}列`;
}

/** The first guess among some columns; null where the headers of all say what they hold. */
export function firstGuess(columns: Iterable<{ readonly guessed?: Guess }>): Guess | null {
  for (const { guessed } of columns) if (guessed) return guessed;
  return null;
}
