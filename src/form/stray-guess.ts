import type { Field, Guess } from './form';

/** Why nothing is sure of the row of a cell that nobody claims: it may be what the row is read without. */
export function strayGuess({ at, text }: Pick<Field, 'at' | 'text'>): Guess {
  return `第${at.row + 1}行另有「${text}」不知是什么`;
}
