import { readValue } from './grammar';
import { isDuration } from './near-units';
import { SPOKEN_UNITS } from './words/units';

/**
 * Whether a text is a figure with its bound or unit, a range or a day, as a 年度指标值 is, rather than
 * words: 不得低于90%, 至多3次, 及时率≥95%, 12月底前. A figure in a name (培训3次, 零事故) makes it none.
 */
export function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST || !FIGURE.test(text)) return false;
  // days that print no year are days all the same
  const reading = readValue(text, ANY_YEAR);
  if (reading.kind === 'range') return true;
  if (reading.kind === 'date') return DAY.test(reading.raw);
  if (reading.kind !== 'number') return false;
  if (reading.operator !== null || reading.percent) return true;
  const isCounted = reading.unit !== null && isKnown(reading.unit);
  return isCounted && !WORDS_FIRST.test(reading.raw);
}

function isKnown(unit: string): boolean {
  return SPOKEN_UNITS.has(unit) || isDuration(unit);
}

/** Longer texts are sentences. */
const LONGEST = 40;
const ANY_YEAR = 2000;
/** A digit, or how a bound in words begins: spares most texts a closer look. */
const FIGURE = /[\d０-９]|百分之|^(?:不|最|至|应|须|需|超|低|高|多|少|大|小|未)/;
/** 第二季度 and 2023年完成值 head columns. */
const DAY = /(?:前|底|末|内|日|月|止|旬)$/;
const WORDS_FIRST = /^\p{Script=Han}{2,}/u;
