import type { CellError } from '../../../sheet';

/** Error values arrive as the integers COM gives them (0x800A0000 plus the code of the error). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
  [-2146826245, '#GETTING_DATA'],
  [-2146826243, '#SPILL!'],
  [-2146826238, '#CALC!'],
]);

const TEXTS = new Set(ERRORS.values());

/** The error an integer stands for, or null; a true number of that size must be told by its text. */
export function errorOf(value: number): CellError | null {
  const error = ERRORS.get(value);
  return error ? { error } : null;
}

/** Whether a displayed text is that of an error value. */
export function isErrorText(text: unknown): text is string {
  return typeof text === 'string' && TEXTS.has(text);
}
