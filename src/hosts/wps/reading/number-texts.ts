import { errorOf } from './error-values';
import type { EtApplication, EtRange } from '../model/et';

/** A number as some builds hand it over: as text. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;
/** A format that shows digits is one of numbers. */
const DIGITS = /[0#?]/;

/**
 * Some builds hand numbers over as texts. Whether this one does is told by the spreadsheet itself, at
 * the first text that reads as a number and has a number's format; a text an officer typed stays one.
 */
export class NumberTexts {
  /** Null until the first text that may be a number. */
  comeAsTexts: boolean | null = null;

  constructor(private readonly app: EtApplication) {}

  /**
   * The value of a cell: a text is the number it stands for where this build gives texts for numbers.
   * @param format as ET gives it; null where it is not known
   * @param range gives the cell, asked for only where it is needed
   */
  valueOf(raw: unknown, format: string | null, range: () => EtRange): unknown {
    // An error value is a number in every build.
    if (typeof raw === 'number' && errorOf(raw) === null) this.comeAsTexts = false;
    if (typeof raw !== 'string' || this.comeAsTexts === false || !NUMBER.test(raw)) return raw;
    if (format === '@') return raw;
    const isOfNumbers = format !== null && DIGITS.test(format);
    if (this.comeAsTexts === null) {
      if (!isOfNumbers) return raw;
      this.comeAsTexts = this.#isNumber(range()) ?? true;
    }
    if (!this.comeAsTexts) return raw;
    // The general format tells nothing.
    return isOfNumbers || this.#isNumber(range()) === true ? Number(raw) : raw;
  }

  /** What the spreadsheet says of a cell; null where it cannot be asked. */
  #isNumber(range: EtRange): boolean | null {
    try {
      const answer = this.app.WorksheetFunction.IsNumber(range);
      return typeof answer === 'boolean' ? answer : null;
    } catch {
      // Without worksheet functions the number format has to tell.
      return null;
    }
  }
}
