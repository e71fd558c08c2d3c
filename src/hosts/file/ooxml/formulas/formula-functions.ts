import { Decimal } from 'decimal.js';
import { type CellValue, isError } from '../../../../sheet';

/** An argument as a function gets it: the values of an area, or one value. */
export type Argument = CellValue | readonly CellValue[];

/** The formula holds something that is not calculated here. */
export class NotCalculated extends Error {}

/** A formula's own error result, such as #DIV/0!, which ends the calculation of what it stands in. */
export class FormulaError extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

type NumberFunction = (...args: number[]) => number;

const OF_ALL = functions<(numbers: number[]) => number>({
  SUM: (numbers) => numbers.reduce((sum, n) => sum + n, 0),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  AVERAGE: (numbers) => {
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  },
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)),
});

const OF_NUMBERS = functions<NumberFunction>({
  ROUND: (n, digits = 0) => rounded(n, digits, Decimal.ROUND_HALF_UP),
  ROUNDDOWN: (n, digits = 0) => rounded(n, digits, Decimal.ROUND_DOWN),
  ROUNDUP: (n, digits = 0) => rounded(n, digits, Decimal.ROUND_UP),
  TRUNC: (n, digits = 0) => rounded(n, digits, Decimal.ROUND_DOWN),
  INT: (n) => rounded(n, 0, Decimal.ROUND_FLOOR),
  ABS: (n) => Math.abs(n),
});

/** By name, and nothing else: a formula may call anything. */
function functions<Kind>(named: Readonly<Record<string, Kind>>): ReadonlyMap<string, Kind> {
  return new Map(Object.entries(named));
}

/** Calls a function whose arguments are all calculated first. @throws NotCalculated for an unknown one */
export function callFunction(name: string, args: readonly Argument[]): CellValue {
  const ofAll = OF_ALL.get(name);
  if (ofAll) return ofAll(numbersIn(args));
  const ofNumbers = OF_NUMBERS.get(name);
  if (ofNumbers) return ofNumbers(...args.map((arg) => toNumber(single(arg))));
  switch (name) {
    case 'COUNT':
      return args.flatMap(valuesOf).filter((value) => typeof value === 'number').length;
    case 'COUNTA':
      return args.flatMap(valuesOf).filter((value) => value !== null).length;
    case 'AND':
      return args.flatMap(valuesOf).every(toBoolean);
    case 'OR':
      return args.flatMap(valuesOf).some(toBoolean);
    case 'NOT':
      return !toBoolean(single(args[0] ?? null));
    default:
      throw new NotCalculated(name);
  }
}

/** The number a value stands for in arithmetic. */
export function toNumber(value: CellValue): number {
  if (value === null) return 0;
  if (isError(value)) throw new FormulaError(value.error);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw new FormulaError('#VALUE!');
  return number;
}

export function toBoolean(value: CellValue): boolean {
  if (typeof value === 'string') throw new FormulaError('#VALUE!');
  return toNumber(value) !== 0;
}

/** The one value of an argument; an area of several cells is not calculated here. */
export function single(argument: Argument): CellValue {
  if (!isArea(argument)) return argument;
  const [value] = argument;
  if (argument.length !== 1 || value === undefined) {
    throw new NotCalculated('an area where one value belongs');
  }
  return value;
}

export function isArea(argument: Argument): argument is readonly CellValue[] {
  return Array.isArray(argument);
}

function valuesOf(argument: Argument): CellValue[] {
  return isArea(argument) ? [...argument] : [argument];
}

/** In areas only numbers count; a value given by itself is taken as a number. */
function numbersIn(args: readonly Argument[]): number[] {
  return args.flatMap((arg) => {
    if (!isArea(arg)) return [toNumber(arg)];
    return arg.flatMap((value) => {
      if (value !== null && isError(value)) throw new FormulaError(value.error);
      return typeof value === 'number' ? [value] : [];
    });
  });
}

/** Rounds what a spreadsheet shows of a number, its 15 significant digits. */
function rounded(value: number, digits: number, mode: Decimal.Rounding): number {
  const places = Math.trunc(digits);
  const shown = new Decimal(value.toPrecision(15));
  if (places >= 0) return shown.toDecimalPlaces(places, mode).toNumber();
  const unit = new Decimal(10).pow(-places);
  return shown.div(unit).toDecimalPlaces(0, mode).times(unit).toNumber();
}
