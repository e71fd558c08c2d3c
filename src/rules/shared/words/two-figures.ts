import { halfWidth } from '../../../values';

/** Whether a cell says what was given and what there is, 15/20: a figure to be asked about rather than none. */
export function holdsTwoFigures(text: string | null): boolean {
  return text !== null && TWO_FIGURES.test(halfWidth(text).replace(/\s/g, ''));
}

const TWO_FIGURES = /^\d+(?:\.\d+)?分?\/\d+(?:\.\d+)?分?$/;
