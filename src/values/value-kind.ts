import { type Amount, amountIn } from './amount';
import { isBlankSign } from './blank';
import { isErrorText, readValue } from './grammar/grammar';
import { isDuration } from './grammar/near-units';
import { isResultPhrase } from './qualitative';
import { halfWidth } from './text';
import { IN_EVERY_WORDING } from './words/levels';
import { leadingOperator } from './words/operators';
import { SPOKEN_UNITS } from './words/units';

/** What a text alone says it is, wherever it stands. */
export type ValueKind =
  | 'blank'
  /** a sign for nothing: - — / * 无 */
  | 'sign'
  /** a number without a unit, or with % or ‰ */
  | 'number'
  /** a number with its bound or unit, a range or a day: ≥98.00, 12次, 2023年12月 */
  | 'measure'
  /** a set phrase of a 定性 result: 达成指标, 基本完成 */
  | 'result'
  /** what a spreadsheet shows for a formula that failed: #DIV/0! */
  | 'error'
  | 'words';

/** What a text says it is, and the amount it is where it is one with or without a unit. */
export interface ShownValue {
  readonly kind: ValueKind;
  readonly amount: Amount | null;
}

/** What a text as a person sees it (see `cleanText`) is, by the grammar that reads it as a target or a result. @param plain the text in half width */
export function readShown(shown: string, plain = halfWidth(shown)): ShownValue {
  if (shown === '') return { kind: 'blank', amount: null };
  const isNumeral = NUMERAL.test(shown);
  const amount = isNumeral ? amountIn(plain) : null;
  if (isBlankSign(shown)) return { kind: 'sign', amount };
  if (isNumeral && isPlainNumber(plain, amount)) return { kind: 'number', amount };
  if (plain.startsWith('#') && isErrorText(shown)) return { kind: 'error', amount };
  if (shown.length > LONGEST) return { kind: 'words', amount };
  if (isMeasure(shown, plain)) return { kind: 'measure', amount };
  const isPhrase = IN_EVERY_WORDING.test(plain) && isResultPhrase(plain);
  return { kind: isPhrase ? 'result' : 'words', amount };
}

/** Longer texts are sentences. */
const LONGEST = 40;
const NUMERAL = /\p{N}/u;

/** Digits broken over two lines are figures too, though nobody can say which. */
function isPlainNumber(plain: string, amount: Amount | null): boolean {
  if (amount === null) return /^[-+]?\d[\d\s,.]*$/.test(plain);
  return amount.unit === null || /[%‰]/.test(amount.unit);
}

function isMeasure(shown: string, plain: string): boolean {
  if (leadingOperator(plain.replace(/\s/g, '')) !== null) return true;
  if (!FIGURE.test(shown)) return false;
  if (LIKE_A_FIGURE.test(plain) || isFigure(shown)) return true;
  const [, alone = ''] = WITH_REMARK.exec(shown) ?? [];
  if (alone === '' || alone === shown || !/^\D?\d/.test(alone)) return false;
  const bare = halfWidth(alone);
  return isPlainNumber(bare, amountIn(bare)) || isFigure(alone);
}

/** 200余人 and 4季度: a figure first and hardly a word behind it; 219001-某镇 is a name with its code. */
const LIKE_A_FIGURE =
  /^(?!\d+-[\u4e00-\u9fff]|(?:\d{1,2}[.、)]){1,3}\d?[\u4e00-\u9fff])[-+]?\d[\d,.]*[^\d\u4e00-\u9fff]{0,3}[\u4e00-\u9fff]{0,3}$/;

/** 约95% and 95%，已达标: a figure that is not quite what stands there. */
const WITH_REMARK = /^(?:大约|大概|约|近|共)?([^,，;；。]+)/;

function isFigure(shown: string): boolean {
  // days that print no year are days all the same
  const reading = readValue(shown, ANY_YEAR);
  if (reading.kind === 'range') return true;
  if (reading.kind === 'date') return DAY.test(reading.raw);
  if (reading.kind === 'unknown') return LIKE_A_DAY.test(reading.raw);
  if (reading.kind !== 'number') return false;
  if (reading.operator !== null || reading.percent || reading.written) return true;
  const isCounted = reading.unit !== null && isUnit(reading.unit);
  return isCounted && !WORDS_FIRST.test(reading.raw);
}

function isUnit(unit: string): boolean {
  return unit.length <= 3 || unit.includes('/') || SPOKEN_UNITS.has(unit) || isDuration(unit);
}

const ANY_YEAR = 2000;
/** A digit, or how a bound in words begins: spares most texts a closer look. */
const FIGURE = /[\d０-９]|百分之|^(?:不|最|至|应|须|需|超|低|高|多|少|大|小|未)/;
/** 第二季度 and 2023年完成值 head columns. */
const DAY = /月|\d[./-]\d|(?:前|底|末|内|日|止|旬)$|^\d{4}年(?:度|全年)?$/;
/** 2023年春节前: a day that no calendar of numbers has. */
const LIKE_A_DAY = /^20\d\d年.*前$/;
const WORDS_FIRST = /^\p{Script=Han}{2,}/u;
