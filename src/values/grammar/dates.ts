import { daysOf, monthsOf, type Period } from './calendar';
import {
  DATE_PREFIX,
  DATE_TAIL,
  DATE_TURNS,
  MONTH_PARTS,
  QUARTER_DIGITS,
} from '../words/date-words';
import type { DateTarget, UnknownValue } from '../value';

/**
 * The day or period a normalised text names (2023年12月31日前, 12月底前, 第四季度, 2023年1-12月), with
 * `year` for texts that print none. Null when the text is no date; unknown when it is one that
 * cannot be settled.
 */
export function readDate(text: string, year: number | null): DateTarget | UnknownValue | null {
  if (!LIKE_A_DATE.test(text)) return null;
  const bare = text.replace(DATE_PREFIX, '');
  if (RECURRING.test(text)) return unknown('写的是每期都有的期限，不是一个日期');
  if (isYearMonthOrNumber(bare, year)) return unknown('可能是年月，也可能是小数');
  const reading = readOne(bare, year) ?? readSpan(bare, year);
  if (reading === null) return null;
  return 'why' in reading ? unknown(reading.why) : toDate(reading);
}

/** Every date, and every date that cannot be settled, has one of these. */
const LIKE_A_DATE = /[年月季周]|[12]\d{3}[./-]|^20[123]\d{5}/;

/** A piece of text read as a period, or why it cannot be. */
type Piece = Period | { readonly why: string };

interface DateForm {
  readonly pattern: RegExp;
  /** `year` is the printed one, or the form's. */
  readonly period: (match: RegExpExecArray, year: number) => Piece;
}

const RECURRING = /每(?:个)?(?:年|月|季度|周)[^\d]{0,2}\d{1,2}[日号]/;
const YEAR = '(?:([12]\\d{3})年(?:度)?|当年|本年度|本年|今年)?';
const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(3[01]|[12]\\d|0?[1-9])';
const TURNED = /^(?:之后|以后|后|起|以来|未|没有)[\u4e00-\u9fa5]{0,8}$/;
const NO_SUCH_DAY = { why: '写的日期不存在' };

/** Tried in this order; group 1 is always the year, when one is printed. */
const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(`^([12]\\d{3})([./-])${MONTH}\\2${DAY}(?!\\d)(?:日|号)?`),
    period: (m, year) => daysOf(year, Number(m[3]), Number(m[4]), Number(m[4])) ?? NO_SUCH_DAY,
  },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}月${DAY}(?:日|号)?(?:-|~|至|到)${DAY}(?:日|号)`),
    period: (m, year) => daysOf(year, Number(m[2]), Number(m[3]), Number(m[4])) ?? NO_SUCH_DAY,
  },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}月${DAY}(?:日|号)`),
    period: (m, year) => daysOf(year, Number(m[2]), Number(m[3]), Number(m[3])) ?? NO_SUCH_DAY,
  },
  {
    pattern: new RegExp(`^(20[123]\\d)(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])(?![\\d.])`),
    period: (m, year) => daysOf(year, Number(m[2]), Number(m[3]), Number(m[3])) ?? NO_SUCH_DAY,
  },
  {
    pattern: new RegExp(`^([12]\\d{3})\\.${MONTH}(?:-|~|至|到)(?:\\1\\.)?${MONTH}(?![\\d.])`),
    period: (m, year) => monthsOf(year, Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(`^([12]\\d{3})[/-]${MONTH}(?![\\d./-])`),
    period: (m, year) => monthsOf(year, Number(m[2]), Number(m[2])),
  },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}月?(?:份)?(?:-|~|至|到)${MONTH}月(?:份)?(?:底|末)?`),
    period: (m, year) => monthsOf(year, Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}月(?:份)?(上旬|中旬|下旬|底|末|初)?`),
    period: (m, year) => monthPart(year, Number(m[2]), m[3]),
  },
  {
    pattern: new RegExp(`^${YEAR}(?:第)?([一二三四1-4])季度(?:底|末)?`),
    period: (m, year) => quarter(year, QUARTER_DIGITS[m[2] ?? ''] ?? 4),
  },
  {
    pattern: new RegExp(`^${YEAR}(上|下)半年(?:底|末)?`),
    period: (m, year) => (m[2] === '上' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12)),
  },
  {
    pattern: /^(?:([12]\d{3})年?|当年|本年|今年)?(?:年底|年末|年终)/,
    period: (_, year) => ({ from: `${year}-12-01`, to: `${year}-12-31` }),
  },
  {
    pattern: /^(?:([12]\d{3})年)(?:底|末)/,
    period: (_, year) => ({ from: `${year}-12-01`, to: `${year}-12-31` }),
  },
  {
    pattern: /^(?:([12]\d{3})年(?:度)?|当年(?:度)?|本年(?:度)?|年度(?=内)|年(?=内))/,
    period: (_, year) => monthsOf(year, 1, 12),
  },
];

/** One date at the start and nothing but a harmless tail behind it. */
function readOne(text: string, year: number | null): Piece | null {
  for (const { pattern, period } of DATE_FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const tail = text.slice(match[0].length);
    if (TURNED.test(tail)) return { why: '日期后面的文字改变了期限的意思' };
    if (!DATE_TAIL.test(tail) || DATE_TURNS.test(tail)) continue;
    if (/^\d{1,2}月内/.test(text)) return { why: '「月内」可能指月份，也可能指月数' };
    const known = match[1] !== undefined ? Number(match[1]) : year;
    return known === null ? { why: '日期没有写年份，表上也没有年度' } : period(match, known);
  }
  return null;
}

/** 2023年1月1日至2023年12月31日: from the first day of the one to the last of the other. */
function readSpan(text: string, year: number | null): Piece | null {
  for (const separator of text.matchAll(/[-~至到]/g)) {
    const first = readOne(text.slice(0, separator.index), year);
    if (first === null || 'why' in first) continue;
    const last = readOne(text.slice(separator.index + 1), Number(first.from.slice(0, 4)));
    if (last === null) continue;
    if ('why' in last) return last;
    return last.to < first.from ? { why: '起止日期颠倒' } : { from: first.from, to: last.to };
  }
  return null;
}

/** 2023.12 is a month or a number; printed amounts of another size are numbers. */
function isYearMonthOrNumber(text: string, year: number | null): boolean {
  const match = /^((?:19|20)\d{2})\.(?:0?[1-9]|1[0-2])$/.exec(text);
  return match !== null && (year === null || Math.abs(Number(match[1]) - year) <= 1);
}

function monthPart(year: number, month: number, part: string | undefined): Piece {
  const days = part === undefined ? undefined : MONTH_PARTS[part];
  if (days) return daysOf(year, month, days[0], days[1]) ?? NO_SUCH_DAY;
  return part === '下旬'
    ? (daysOf(year, month, 21, null) ?? NO_SUCH_DAY)
    : monthsOf(year, month, month);
}

function quarter(year: number, number: number): Period {
  return monthsOf(year, number * 3 - 2, number * 3);
}

function toDate({ from, to }: Period): DateTarget {
  return from === to ? { kind: 'date', date: to } : { kind: 'date', date: to, earliest: from };
}

function unknown(why: string): UnknownValue {
  return { kind: 'unknown', why };
}
