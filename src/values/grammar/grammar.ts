import { isBlankSign } from '../blank';
import { readDate } from './dates';
import { readNumber } from './number';
import { normaliseValue } from './normalise';
import { NUMBER } from './quantity';
import { readRange } from './range';
import { oncePerText } from '../once-per';
import { cleanText } from '../text';
import type { Target } from '../value';

/**
 * The whole grammar, stage by stage: blank signs and lone operators, normalisation, dates, ranges, one number with its
 * operators, and what is left: a text a person judges, or one that cannot be decided.
 * `year` is the form's, for dates that print none.
 */
export function readValue(text: string, year: number | null): Target {
  return valueIn(`${year ?? ''}|${text}`);
}

/** The texts of a form repeat themselves, and each is asked for by what it is and by what it is worth. */
const valueIn = oncePerText((yearAndText): Target => {
  const at = yearAndText.indexOf('|');
  const year = at === 0 ? null : Number(yearAndText.slice(0, at));
  const shown = cleanText(yearAndText.slice(at + 1));
  if (isBlankSign(shown)) return { kind: 'blank', sign: shown, raw: shown };
  const raw = normaliseValue(shown);
  if (raw !== shown && isBlankSign(raw)) return { kind: 'blank', sign: raw, raw };
  if (LONE_OPERATOR.test(raw)) return { kind: 'blank', sign: raw, raw };
  if (raw.startsWith('#') && isErrorText(raw))
    return { kind: 'unknown', why: `单元格显示错误值${raw}`, raw };
  const structured = raw.length <= LONGEST_VALUE ? readStructured(raw, year) : null;
  return { ...(structured ?? readProse(raw)), raw };
});

/** Longer texts are sentences. */
const LONGEST_VALUE = 60;
/** A sign whose number was never filled in. */
const LONE_OPERATOR = /^[≥≧⩾≤≦⩽<>=═]{1,2}$/;
const SPREADSHEET_ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|#+)$/i;
const RATIO = new RegExp(`(?<!\\d)${NUMBER}\\s*[/:]\\s*${NUMBER}`);

/** 12:00; a ratio of people or of money has no 00. */
const CLOCK = /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/;
/** One number written as no officer writes one, before at most a unit: 1.25e1, 0x10, 12,5, 12.5.1. */
const ONE_BROKEN = /^[≥≤<>=]?(?:\d+(?:[.,]\d+)+|\d+(?:\.\d+)?e[+-]?\d+|0x[\da-f]+)[^\d.,]{0,8}$/i;

/** Whether a text is what a spreadsheet shows for a formula that failed: #DIV/0!, #N/A. */
export function isErrorText(text: string): boolean {
  return SPREADSHEET_ERROR.test(text);
}

function readStructured(raw: string, year: number | null) {
  const date = readDate(raw, year);
  if (date !== null || !NUMERAL.test(raw)) return date;
  return (BETWEEN_ENDS.test(raw) ? readRange(raw) : null) ?? readNumber(raw);
}

/** What stands between the ends of every range. */
const BETWEEN_ENDS = /[-~至到和与,;、且时<≤≦]/;
/** Every number has one of these. */
const NUMERAL = /[\d半零一二两三四五六七八九十百千万]/;

function readProse(raw: string) {
  const why = undecidable(raw);
  return why === null ? ({ kind: 'qualitative' } as const) : ({ kind: 'unknown', why } as const);
}

/** Why a text without one clear number is no 定性 value either; null when it is one. */
function undecidable(raw: string): string | null {
  if (!/\d/.test(raw)) return /[\p{L}√✓✔×]/u.test(raw) ? null : '只有符号，看不出含义';
  if (CLOCK.test(raw)) return '可能是时刻，也可能是比例';
  if (RATIO.test(raw)) return '可能是分数，也可能是比例或两个数';
  const numbers = raw.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length > 1 && ONE_BROKEN.test(raw)) return '不是通常的数字写法';
  return numbers.length > 1 ? '写了不止一个数' : '数字前后还有说明文字';
}
