import { NUMBER, toQuantity } from './quantity';
import { readNumber } from './number';
import type { NumberTarget, Quantity, RangeTarget, UnknownValue } from '../value';

/**
 * A normalised text that names both ends of a range: 3-5个, 90%~95%, [3,5], 3≤X≤5, ≥3且≤5. Null when it
 * is built otherwise; unknown when the ends are open, reversed, of two units, or may be years.
 */
export function readRange(text: string): RangeTarget | UnknownValue | null {
  return readSpan(text) ?? readBrackets(text) ?? readChain(text) ?? readPair(text);
}

const BEHIND = '([^\\d\\-~至到]*)';
const SPAN = new RegExp(
  `^(?:控制在|保持在|在)?(${NUMBER})${BEHIND}(?:-|~|至|到)(${NUMBER})([^\\d]*)$`,
);
const BETWEEN = new RegExp(`^(?:介于|在)(${NUMBER})([^\\d]*)(?:和|与)(${NUMBER})([^\\d]*)$`);
const BRACKETS = new RegExp(`^([[(])(${NUMBER})(%?),(${NUMBER})(%?)([\\])])([^\\d]*)$`);
const CHAIN = new RegExp(
  `^(${NUMBER})([^\\d<≤=]*)(≤|<=|≦|<)[\\p{L}]{1,10}(≤|<=|≦|<)(${NUMBER})([^\\d]*)$`,
  'u',
);
const OPEN_END = '区间不含端点，或只含一端';

function readSpan(text: string): RangeTarget | UnknownValue | null {
  const match = SPAN.exec(text) ?? BETWEEN.exec(text);
  if (!match) return null;
  const [, low = '', lowUnit = '', high = '', tail = ''] = match;
  const highUnit = tail.replace(/(?:之间|范围内|区间)$/, '');
  if (isYear(low) && isYear(high) && /^年?(?:度)?$/.test(highUnit))
    return unknown('可能是年份，也可能是数值区间');
  return toRange(toQuantity(low, lowUnit || highUnit), toQuantity(high, highUnit || lowUnit));
}

function readBrackets(text: string): RangeTarget | UnknownValue | null {
  const match = BRACKETS.exec(text);
  if (!match) return null;
  const [, open, low = '', lowPercent = '', high = '', highPercent = '', close, unit = ''] = match;
  if (open !== '[' || close !== ']') return unknown(OPEN_END);
  const percent = lowPercent || highPercent;
  return toRange(toQuantity(low, percent || unit), toQuantity(high, percent || unit));
}

function readChain(text: string): RangeTarget | UnknownValue | null {
  const match = CHAIN.exec(text);
  if (!match) return null;
  const [, low = '', lowUnit = '', first = '', second = '', high = '', highUnit = ''] = match;
  if (first === '<' || second === '<') return unknown(OPEN_END);
  return toRange(toQuantity(low, lowUnit || highUnit), toQuantity(high, highUnit || lowUnit));
}

/** ≥3且≤5: two conditions on one number, so the second one carries no label of its own. */
function readPair(text: string): RangeTarget | UnknownValue | null {
  const parts = text.split(/,?(?:并且|且|同时|[,;、])/);
  if (parts.length !== 2 || !/^[^\p{L}\d]|^[不小大低高至最]/u.test(parts[1] ?? '')) return null;
  const ends = parts.map((part) => readNumber(part));
  const [one, other] = ends;
  if (one?.kind !== 'number' || other?.kind !== 'number') return null;
  const low = [one, other].find(({ operator }) => operator === '≥' || operator === '>');
  const high = [one, other].find(({ operator }) => operator === '≤' || operator === '<');
  if (!low || !high) return null;
  if (low.operator === '>' || high.operator === '<') return unknown(OPEN_END);
  return toRange(borrowUnit(low, high), borrowUnit(high, low));
}

/** ≥3且≤5个: a unit or % printed at one end holds for both, as long as neither was scaled. */
function borrowUnit(own: NumberTarget, other: NumberTarget): Quantity | null {
  if (own.unit !== null || own.percent) return plain(own);
  if (other.written !== undefined) return toQuantity(own.value.toString(), other.written.unit);
  return { value: own.value, unit: other.unit, percent: other.percent };
}

function plain({ value, unit, percent, written }: NumberTarget): Quantity {
  return { value, unit, percent, ...(written && { written }) };
}

function toRange(low: Quantity | null, high: Quantity | null): RangeTarget | UnknownValue | null {
  if (low === null || high === null) return null;
  if (low.unit !== high.unit || low.percent !== high.percent) return unknown('区间两端的单位不同');
  if (low.value.gt(high.value)) return unknown('区间的下限大于上限');
  return { kind: 'range', low, high };
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number);
}

function unknown(why: string): UnknownValue {
  return { kind: 'unknown', why };
}
