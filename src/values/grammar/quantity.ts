import { Decimal } from '../decimal';
import { NOT_SCALED, PERCENT_WORDS, SCALE_POWERS, TENTHS } from '../words/scales';
import { ZERO_NOUNS } from '../words/phrases';
import { isRemark } from '../words/remarks';
import { spelled } from '../words/units';
import type { Quantity } from '../value';

/** A signed decimal in normalised text. */
export const NUMBER = '[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';

/**
 * A number with the text behind it: 1.2 and 万人 are 12000 人, 5 and ‰ are 0.5 percent points.
 * Null when the text behind is no unit.
 */
export function toQuantity(number: string, behind: string): Quantity | null {
  const written = new Decimal(number.replace(/^\+/, ''));
  return withUnit({ value: written, unit: null, percent: false }, behind);
}

/** A bare quantity with the unit of a column of its own; null when the text is no unit. */
export function withUnit(bare: Quantity, unitText: string): Quantity | null {
  const text = unwrap(unitText).replace(UNJOINED, '$1·').replace(JOINT, '·');
  if (text === '') return bare;
  const percent = PERCENT_WORDS.find(({ word }) => text.startsWith(word));
  if (percent) return asPercent(bare, text, percent.word, percent.power);
  if (text === TENTHS) return asPercent(bare, text, TENTHS, 1);
  const scale = scaleOf(text);
  const unit = spelled(text.slice(scale.length));
  if (!isUnit(unit)) return null;
  return scaled(bare, text, scale, bare.value.isZero() && ZERO_NOUNS.includes(unit) ? '' : unit);
}

/** 元/人天 is 元/人·天; 人次 is a unit of its own. */
const UNJOINED = /(?<=\/)([人户])(?=[天日月年]$)/u;
/** 元/人*月, 元/人.月 and 元/人/月 are 元/人·月. */
const JOINT = /(?<=\/\p{L}{1,8})[*×•./](?=\p{L})/gu;

function asPercent(bare: Quantity, text: string, word: string, power: number): Quantity | null {
  const rest = text.slice(word.length);
  if (rest !== '' && !/^\/[年月季度]{1,2}$/.test(rest)) return null;
  if (power === 0) return { value: bare.value, unit: null, percent: true };
  const value = bare.value.times(Decimal.pow(10, power));
  return { value, unit: null, percent: true, written: { value: bare.value, unit: word } };
}

function scaled(bare: Quantity, text: string, scale: string, unit: string): Quantity {
  const named = { ...bare, unit: unit === '' ? null : unit };
  if (scale === '') return named;
  const power = [...scale].reduce((sum, word) => sum + (SCALE_POWERS[word] ?? 0), 0);
  const value = bare.value.times(Decimal.pow(10, power));
  return { ...named, value, written: { value: bare.value, unit: text } };
}

function scaleOf(text: string): string {
  let end = 0;
  while (
    /[十百千万亿]/.test(text[end] ?? '') &&
    !NOT_SCALED.some((unit) => text.startsWith(unit, end))
  ) {
    end += 1;
  }
  return text.slice(0, end);
}

/** Letters with the signs of compound units: 元/人·月, 个(套). Short, or it is a sentence. */
function isUnit(text: string): boolean {
  return (
    /^(?:[\p{L}°/][\p{L}°/·.()]{0,7})?$/u.test(text) &&
    !/^[前后底末]|[未不没非且或和约余]/.test(text) &&
    !TYPED_FOR_A_DIGIT.test(text) &&
    !isRemark(text) &&
    isPaired(text)
  );
}

/** 1O次, 12次O or 1O: a letter that looks like a digit, where a unit of letters (10l, 5kW时) has none. */
const TYPED_FOR_A_DIGIT = /^[OoIl](?=\p{Script=Han})|^[Oo]$|\p{Script=Han}[OoIl]$/u;

/** Whether every bracket has its other half. */
export function isPaired(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** `5(个)` is 5个 and 人(次) is 人次; a remark in brackets behind a unit is no part of it. */
function unwrap(text: string): string {
  if (/^[人户]\(次\)$/.test(text)) return text.replace(/[()]/g, '');
  const whole = /^\(([^()\d]*)\)$/.exec(text);
  if (whole) return whole[1] ?? '';
  return text.replace(/\([^()\d]*\)$/, '');
}
