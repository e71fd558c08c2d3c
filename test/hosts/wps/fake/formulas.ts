import { type CellAddress, parseA1, parseA1Area } from '../../../../src/sheet';

/** Asks for the number a cell stands for: 0 when it is empty; an error value is thrown as its text. */
export type NumberAt = (cell: CellAddress) => number;

/**
 * Calculates a formula of numbers, cells, + - * / and SUM; undefined for any other.
 * An error value comes back as its text, `#DIV/0!`.
 */
export function calculate(formula: string, numberAt: NumberAt): number | string | undefined {
  const tokens = formula
    .slice(1)
    .match(/\d+(\.\d+)?|[A-Z]{1,3}\d+:[A-Z]{1,3}\d+|[A-Z]{1,3}\d+|SUM|\S/g);
  if (
    !tokens ||
    tokens.some((token) => !/^([\d.]+|[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?|SUM|[-+*/(),])$/.test(token))
  ) {
    return undefined;
  }
  const parser = new Parser(tokens, numberAt);
  try {
    return parser.all();
  } catch (error) {
    if (typeof error === 'string') return error;
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Parser {
  #at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly numberAt: NumberAt,
  ) {}

  all(): number {
    const value = this.#sum();
    if (this.#at < this.tokens.length) throw new SyntaxError('something is left over');
    return value;
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value += this.#product();
      else if (this.#takes('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#takes('*')) value *= this.#factor();
      else if (this.#takes('/')) {
        const divisor = this.#factor();
        if (divisor === 0) throw '#DIV/0!';
        value /= divisor;
      } else return value;
    }
  }

  #factor(): number {
    if (this.#takes('-')) return -this.#factor();
    if (this.#takes('(')) {
      const value = this.#sum();
      if (!this.#takes(')')) throw new SyntaxError('a bracket is missing');
      return value;
    }
    const token = this.tokens[this.#at++];
    if (token === undefined) throw new SyntaxError('the formula ends too early');
    if (token === 'SUM') return this.#total();
    return /^\d/.test(token) ? Number(token) : this.numberAt(parseA1(token));
  }

  #total(): number {
    if (!this.#takes('(')) throw new SyntaxError('SUM without a bracket');
    let total = 0;
    do {
      const { top, bottom, left, right } = parseA1Area(this.tokens[this.#at++] ?? '');
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) total += this.numberAt({ row, column });
      }
    } while (this.#takes(','));
    if (!this.#takes(')')) throw new SyntaxError('a bracket is missing');
    return total;
  }

  #takes(token: string): boolean {
    if (this.tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

/** A formula after rows were inserted above a 0-based row. */
export function shifted(formula: string, above: number, count: number): string {
  return formula.replace(/([A-Z]{1,3})(\d+)/g, (name, column: string, row: string) =>
    Number(row) > above ? `${column}${Number(row) + count}` : name,
  );
}
