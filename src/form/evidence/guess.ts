import type { Guess } from '../form';

/** The guess that a row slid beside its headers, to the left where the shift is below 0. */
export function shiftGuess(row: number, shift: number): Guess {
  const aside = `${shift < 0 ? '左' : '右'}${Math.abs(shift)}列`;
  return { kind: 'slid', clause: `第${row + 1}行各格比表头偏${aside}` };
}

/** The guess that something else may be meant, as a Chinese clause says. */
export function unsettled(clause: string): Guess {
  return { kind: 'unsettled', clause };
}

/** Whether nothing but that it slid whole, and is read in its place, makes a row that slid a guess. */
export function isSlidOnly({ guessed }: { readonly guessed?: Guess }): boolean {
  return guessed?.kind === 'slid';
}

/** The first guess among some columns; null where the headers of all say what they hold. */
export function firstGuess(columns: Iterable<{ readonly guessed?: Guess }>): Guess | null {
  for (const { guessed } of columns) if (guessed) return guessed;
  return null;
}
