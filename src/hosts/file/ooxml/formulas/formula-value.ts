import {
  type CellAddress,
  type CellValue,
  type FormulaToken,
  formulaTokens,
  isError,
  sheetBefore,
} from '../../../../sheet';
import {
  type Argument,
  callFunction,
  FormulaError,
  isArea,
  NotCalculated,
  single,
  toBoolean,
  toNumber,
} from './formula-functions';

/** Gives the value of a cell; `sheet` is null for the formula's own. */
export type ReadCell = (sheet: string | null, at: CellAddress) => CellValue;

/** More cells than this in one area are left to the spreadsheet. */
const LARGEST_AREA = 10_000;

/**
 * Calculates a formula of the kind found in score tables: arithmetic, comparisons, texts joined, and
 * the usual sums, roundings and conditions. Null-able results are values; undefined means that the
 * formula holds something else and is left to the spreadsheet.
 */
export function formulaValue(formula: string, read: ReadCell): CellValue | undefined {
  try {
    return new Calculation(formula, read).result();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.value };
    if (error instanceof NotCalculated) return undefined;
    throw error;
  }
}

/** Operators from the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Calculation {
  readonly #tokens: FormulaToken[];
  readonly #read: ReadCell;
  #at = 0;

  constructor(formula: string, read: ReadCell) {
    this.#tokens = formulaTokens(formula.slice(1)).filter(({ text }) => !/^\s+$/.test(text));
    this.#read = read;
  }

  result(): CellValue {
    const value = single(this.#operation(0));
    if (this.#at < this.#tokens.length) throw new NotCalculated('unexpected end');
    return value ?? 0;
  }

  #operation(level: number): Argument {
    const operators = LEVELS[level];
    if (!operators) return this.#signed();
    let left = this.#operation(level + 1);
    for (let op = this.#operator(operators); op !== null; op = this.#operator(operators)) {
      left = operate(op, single(left), single(this.#operation(level + 1)));
    }
    return left;
  }

  /** Takes one of these operators, if one comes next; two signs can make one operator. */
  #operator(operators: readonly string[]): string | null {
    const one = this.#text(0);
    const two = one + this.#text(1);
    const found = ['<>', '<=', '>='].includes(two) ? two : one;
    if (!operators.includes(found)) return null;
    this.#at += found.length;
    return found;
  }

  /** A sign binds more tightly than a power, as spreadsheets have it. */
  #signed(): Argument {
    if (this.#take('-')) return -toNumber(single(this.#signed()));
    if (this.#take('+')) return this.#signed();
    let value = this.#operand();
    while (this.#take('%')) value = toNumber(single(value)) / 100;
    return value;
  }

  #operand(): Argument {
    const token = this.#tokens[this.#at];
    if (!token) throw new NotCalculated('an operand is missing');
    if (token.kind === 'reference') return this.#reference();
    if (token.kind === 'name') return this.#name(token);
    if (this.#text(1) === '!') return this.#sheetReference();
    this.#at++;
    if (token.text === '(') return this.#closed(this.#operation(0));
    if (token.text.startsWith('"')) return token.text.slice(1, -1).replace(/""/g, '"');
    if (/^[\d.]/.test(token.text)) return Number(token.text);
    throw new NotCalculated(token.text);
  }

  #sheetReference(): Argument {
    this.#at += 2;
    return this.#reference();
  }

  #reference(): Argument {
    const sheet = sheetBefore(this.#tokens, this.#at);
    const first = this.#tokens[this.#at++];
    if (first?.kind !== 'reference' || sheet?.includes(':')) throw new NotCalculated('reference');
    let last = first;
    if (this.#take(':')) {
      const token = this.#tokens[this.#at++];
      if (token?.kind !== 'reference') throw new NotCalculated('area');
      last = token;
    }
    const { row: top, column: left } = first.reference;
    const { row: bottom, column: right } = last.reference;
    if (top === null || left === null || bottom === null || right === null) {
      throw new NotCalculated('a whole row or column');
    }
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_AREA) throw new NotCalculated('area');
    if (first === last) return this.#read(sheet, { row: top, column: left });
    const values: CellValue[] = [];
    for (let row = Math.min(top, bottom); row <= Math.max(top, bottom); row++) {
      for (let column = Math.min(left, right); column <= Math.max(left, right); column++) {
        values.push(this.#read(sheet, { row, column }));
      }
    }
    return values;
  }

  #name({ text, isCall }: FormulaToken & { kind: 'name' }): Argument {
    this.#at++;
    const name = text.toUpperCase();
    if (!isCall) {
      if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
      throw new NotCalculated(name);
    }
    this.#at++;
    if (name === 'IF') return this.#condition();
    if (name === 'IFERROR') return this.#orElse();
    return this.#closed(callFunction(name, this.#arguments()));
  }

  #arguments(): Argument[] {
    const args: Argument[] = [];
    if (this.#text(0) === ')') return args;
    do args.push(this.#operation(0));
    while (this.#take(','));
    return args;
  }

  /** Only the branch that counts is calculated; an error in the other does no harm. */
  #condition(): Argument {
    const holds = toBoolean(single(this.#operation(0)));
    const branches: (() => Argument)[] = [];
    while (this.#take(',')) branches.push(this.#postponed());
    this.#expect(')');
    const end = this.#at;
    const branch = branches[holds ? 0 : 1];
    const value = branch ? branch() : holds;
    this.#at = end;
    return value;
  }

  #orElse(): Argument {
    const first = this.#postponed();
    this.#expect(',');
    const second = this.#postponed();
    this.#expect(')');
    const end = this.#at;
    const value = firstWithoutError(first, second);
    this.#at = end;
    return value;
  }

  /** Skips an argument and returns the way to calculate it. */
  #postponed(): () => Argument {
    const start = this.#at;
    for (let depth = 0; this.#at < this.#tokens.length; this.#at++) {
      const text = this.#text(0);
      if (depth === 0 && (text === ',' || text === ')')) break;
      if (text === '(') depth++;
      if (text === ')') depth--;
    }
    return () => {
      this.#at = start;
      return this.#operation(0);
    };
  }

  #closed(value: Argument): Argument {
    this.#expect(')');
    return value;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new NotCalculated(`${text} is missing`);
  }

  #take(text: string): boolean {
    if (this.#text(0) !== text) return false;
    this.#at++;
    return true;
  }

  #text(ahead: number): string {
    return this.#tokens[this.#at + ahead]?.text ?? '';
  }
}

function firstWithoutError(first: () => Argument, second: () => Argument): Argument {
  try {
    const value = first();
    if (isArea(value) || value === null || !isError(value)) return value;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
  }
  return second();
}

function operate(op: string, a: CellValue, b: CellValue): CellValue {
  for (const value of [a, b]) {
    if (value !== null && isError(value)) throw new FormulaError(value.error);
  }
  switch (op) {
    case '&':
      return joined(a) + joined(b);
    case '+':
      return toNumber(a) + toNumber(b);
    case '-':
      return toNumber(a) - toNumber(b);
    case '*':
      return toNumber(a) * toNumber(b);
    case '/':
      if (toNumber(b) === 0) throw new FormulaError('#DIV/0!');
      return toNumber(a) / toNumber(b);
    case '^':
      return toNumber(a) ** toNumber(b);
    default:
      return compared(op, a, b);
  }
}

function joined(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return isError(value) ? value.error : value;
}

/** Numbers stand before texts; texts are compared without case. */
function compared(op: string, a: CellValue, b: CellValue): boolean {
  const order = orderOf(a, b);
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function orderOf(a: CellValue, b: CellValue): number {
  const [x, y] = [comparable(a, b), comparable(b, a)];
  if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** An empty cell equals both 0 and the empty text, whichever it is held against. */
function comparable(value: CellValue, other: CellValue): number | string {
  if (value === null) return typeof other === 'string' ? '' : 0;
  if (typeof value === 'string') return value.toLowerCase();
  return Number(toNumber(value).toPrecision(15));
}
