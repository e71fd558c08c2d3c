import { isBlankSign } from './blank';
import { normaliseValue } from './grammar/normalise';
import { withUnit } from './grammar/quantity';
import { boundOfDirection, findOperator } from './words/operators';
import type { ValueInput } from './input';
import type { Operator, Quantity, Target } from './value';

/**
 * A reading completed from the operator and unit columns and from the indicator's name. What the
 * value prints itself comes first; a column that contradicts it makes the reading unknown, a name does not.
 */
export function withColumns(reading: Target, input: ValueInput): Target {
  if (reading.kind !== 'range' && reading.kind !== 'number') return reading;
  if (!input.operatorText && !input.unitText && NAMES_NOTHING.test(input.name ?? ''))
    return reading;
  const named = inName(input.name);
  const column = columnOperator(input);
  const direction = boundOfDirection(normaliseValue(input.operatorText ?? ''));
  const operator = column ?? direction ?? findOperator(named.operator);
  const unit = unitOf(input, named.unit);
  const raw = joined(reading, input);
  if (operator === 'qualitative') return asQualitative(reading);
  if (reading.kind === 'range') return rangeWithUnit(reading, unit, raw);
  const sign = reading.operator;
  if ((column !== null && sign !== null && column !== sign) || isAgainst(direction, sign)) {
    return { kind: 'unknown', why: '指标性质一栏与指标值中的符号不一致', raw };
  }
  const quantity = completeUnit(reading, unit);
  if (quantity === null) return { kind: 'unknown', why: '度量单位一栏与指标值中的单位不一致', raw };
  return { ...reading, ...quantity, operator: reading.operator ?? operator, raw };
}

/** Whether a sign bounds a target from the other side than its direction: ≥ of 反向. */
function isAgainst(direction: '≥' | '≤' | null, sign: Operator | null): boolean {
  return direction === '≥' ? sign === '≤' || sign === '<' : AT_LEAST.has(sign) && !!direction;
}

const AT_LEAST: ReadonlySet<Operator | null> = new Set(['≥', '>']);

/** 培训人数(≥**人): operator and unit where the number itself is left out. */
const IN_NAME = /\(([<>=≤≥≦≧⩽⩾]{1,2})[*Xx_…\d.]*([\p{L}%‰/·]{0,6})\)/u;
/** A name without brackets, or anything that may become one. */
const NAMES_NOTHING = /^[\u4e00-\u9fff\w]*$/;
const QUALITATIVE = /^定性/;

function columnOperator(input: ValueInput): Operator | 'qualitative' | null {
  const column = normaliseValue(input.operatorText ?? '');
  return QUALITATIVE.test(column) ? 'qualitative' : findOperator(column);
}

function unitOf(input: ValueInput, named: string): string {
  const column = input.unitText ?? '';
  return isBlankSign(column) ? named : normaliseValue(column);
}

function inName(name: string | undefined): { readonly operator: string; readonly unit: string } {
  const match = IN_NAME.exec(normaliseValue(name ?? ''));
  return { operator: match?.[1] ?? '', unit: match?.[2] ?? '' };
}

/** 定性 over a number: which of the two is meant is for a person. */
function asQualitative(reading: Target): Target {
  return { kind: 'unknown', why: '指标性质是定性，指标值却是数字', raw: reading.raw };
}

function rangeWithUnit(reading: Target & { kind: 'range' }, unit: string, raw: string): Target {
  const low = completeUnit(reading.low, unit);
  const high = completeUnit(reading.high, unit);
  if (low === null || high === null) {
    return { kind: 'unknown', why: '度量单位一栏与指标值中的单位不一致', raw };
  }
  return { ...reading, low, high, raw };
}

/** A bare number takes the column's unit; a printed unit must not be the same one at another scale. */
function completeUnit(own: Quantity, unit: string): Quantity | null {
  if (unit === '') return own;
  const bare = own.unit === null && !own.percent;
  const number = { value: own.value, unit: null, percent: false };
  if (bare && own.written === undefined) return byColumn(withUnit(number, unit) ?? own);
  const column = withUnit(number, unit);
  if (bare)
    return column === null || isOtherScale(own, column)
      ? own
      : { ...own, unit: column.unit, percent: column.percent };
  const sameName = column?.unit === own.unit && column.percent === own.percent;
  const sameScale = column?.written?.unit === own.written?.unit;
  return sameName && !sameScale ? null : own;
}

/** 2.3万 under 万份 is 2.3万份; under 亿元 nobody can tell. */
function isOtherScale({ written }: Quantity, column: Quantity): boolean {
  return !!column.written && !column.written.unit.startsWith(written?.unit ?? ' ');
}

function byColumn(quantity: Quantity): Quantity {
  return quantity.percent ? { ...quantity, percentByColumn: true } : quantity;
}

function cellText(text = ''): string {
  return isBlankSign(text) ? '' : normaliseValue(text);
}

/** A sign for what is pasted before the figure; 反向 is none, and stands for ≤. */
function signOf(text: string | undefined): string {
  const words = cellText(text);
  return boundOfDirection(words) ?? words;
}

function joined(reading: Target, input: ValueInput): string {
  const own = reading.kind === 'number' ? reading : null;
  const operator = own?.operator == null ? signOf(input.operatorText) : '';
  const unit = cellText(input.unitText);
  return `${operator}${reading.raw}${reading.raw.endsWith(unit) ? '' : unit}`;
}
