import { chineseToDigits } from './chinese-number';
import { trendOf } from './direction';
import { joinDuration } from './duration';
import { isDuration } from './near-units';
import { NUMBER, toQuantity } from './quantity';
import { PREFIX_OPERATORS, SUFFIX_OPERATORS, type OperatorWord } from './words/operators';
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  NEUTRAL_PREFIXES,
  NEUTRAL_SUFFIXES,
  PER_OBJECTS,
  PER_PERIODS,
  ZERO_NOUNS,
} from './words/phrases';
import { SPOKEN_UNITS } from './words/units';
import type { NumberTarget, Operator, UnknownValue } from './value';

/**
 * A normalised text with one number: operators before and behind it, a label before an operator,
 * a unit. Null when the text is built otherwise; unknown when its parts contradict each other.
 */
export function readNumber(text: string): NumberTarget | UnknownValue | null {
  if (ZERO_OF_NOUN.test(text)) return toNumber(toQuantity('0', ''), '=');
  if (YEAR_AND_WORDS.test(text)) return unknown('写的是年份和文字，看不出是哪一天');
  const plain = joinDuration(dropFrequency(dropInclusion(text)).replace(/^[一每]年(?=\d)/, ''));
  const parts = splitAtNumber(chineseToDigits(plain));
  if (parts === null) return null;
  if (APPROXIMATE_BEFORE.test(parts.before) || isApproximate(parts.behind))
    return unknown('写的是约数');
  const behind = readBehind(parts.behind);
  const before =
    isRate(parts) || isAfterEvent(parts.before, behind) ? NOTHING_BEFORE : readBefore(parts.before);
  if (before === null || behind === null || (behind.period !== '' && before.period !== ''))
    return null;
  const quantity = toQuantity(parts.number, behind.unit + before.period);
  if (quantity === null || (before.ofObject && !/元$/.test(behind.unit))) return null;
  const operator = combine([...before.operators, ...behind.operators]);
  if (operator === 'contradiction') return unknown('前后的比较符号互相矛盾');
  const sign = operator === null ? null : withInclusion(operator, text);
  const trend = trendOf(parts.before);
  return toNumber(trend === null ? quantity : { ...quantity, trend }, sign);
}

const ZERO_OF_NOUN = new RegExp(`^(?:实现|确保|保持)?零.{0,4}(?:${ZERO_NOUNS.join('|')})(?:率)?$`);
const INCLUSION = /\((?:不?含|不?包括|不?包含)(?:本数|本级|[\d.]*[%\p{L}]{0,2})\)|,?不?含本数/gu;
const ONE_NUMBER = new RegExp(`^([^\\d]*?)(${NUMBER})([^\\d]*)$`);

/** 2023年汛前 and 2023年春节前: days nobody finds in a calendar of numbers. */
const YEAR_AND_WORDS = /^(?:19|20)\d{2}年(?!度?$|以[上下内])[\p{Script=Han}]{1,12}$/u;

const RATE_NAME = /^[\p{L}]{0,20}(?:率|满意度|比例|占比)(?:为|是|:)?$/u;

interface Before {
  readonly operators: readonly OperatorWord[];
  /** `/年` for 每年, else ''. */
  readonly period: string;
  /** Whether it is no time but a thing, of which only money is counted: 每户, 人均. */
  readonly ofObject?: boolean;
}

/** (含) and (含90%) only confirm 以上; (不含) makes it strict. */
function dropInclusion(text: string): string {
  return text.replace(INCLUSION, '');
}

/** 12次(每月1次): the frequency only says how the whole number comes about, where the two agree. */
function dropFrequency(text: string): string {
  const match = FREQUENCY.exec(text);
  if (!match) return text;
  const [, whole = '', total = '', period = '', each = ''] = match;
  return Number(total) === (TIMES_A_YEAR[period] ?? 0) * Number(each) ? whole : text;
}

const TIMES_A_YEAR: Readonly<Record<string, number>> = { 半年: 2, 季: 4, 季度: 4, 月: 12, 周: 52 };
const FREQUENCY = /^(\D*(\d+)\D*)\((?:平均)?每个?(半年|季度|季|月|周)(\d+)\D{0,3}\)$/;

function splitAtNumber(text: string): { before: string; number: string; behind: string } | null {
  const match = ONE_NUMBER.exec(text.replace(/^人民币|[¥$]/g, ''));
  if (!match) return null;
  const [, before = '', number = '', behind = ''] = match;
  return { before, number, behind: /[¥]/.test(text) && behind === '' ? '元' : behind };
}

function isApproximate(behind: string): boolean {
  return APPROXIMATE_AFTER.test(behind) && !/大约定/.test(behind);
}

const NOTHING_BEFORE: Before = { operators: [], period: '' };

/** 及时率100%: the name of a rate in front of a percentage adds nothing. */
function isRate({ before, behind }: { before: string; behind: string }): boolean {
  return RATE_NAME.test(before) && behind.startsWith('%') && !/[未没]/.test(before);
}

/** 合同签订后30日内: counted from an event, a length of time like any other. */
function isAfterEvent(before: string, behind: Behind | null): boolean {
  return AFTER_EVENT.test(before) && !!behind && behind.unit !== '月' && isDuration(behind.unit);
}

const AFTER_EVENT =
  /^(?:自|从|在)?(?!.*[未没不延推提])\p{Script=Han}{1,12}(?:后|起|之日)$|^(?:自|从|在)?收到\p{Script=Han}{1,8}$/u;

/** Every word before the number must be known, except a label in front of an operator. */
function readBefore(before: string): Before | null {
  const operators: OperatorWord[] = [];
  let per: Per | null = null;
  let rest = before;
  while (rest !== '') {
    const operator = PREFIX_OPERATORS.find(({ word }) => rest.endsWith(word));
    const neutral = NEUTRAL_PREFIXES.find((word) => rest.endsWith(word));
    const next: Per | null = per === null ? perAtEnd(rest) : null;
    if (operator && operator.word.length >= (neutral?.length ?? 0)) {
      operators.push(operator);
      rest = rest.slice(0, -operator.word.length);
    } else if (next !== null) {
      per = next;
      rest = rest.slice(0, -next.text.length);
    } else if (neutral !== undefined) {
      rest = rest.slice(0, -neutral.length);
    } else if (operators.length > 0 && isLabel(rest)) {
      rest = '';
    } else {
      return null;
    }
  }
  return { operators, period: per?.period ?? '', ofObject: per?.ofObject ?? false };
}

interface Per {
  readonly text: string;
  readonly period: string;
  readonly ofObject: boolean;
}

/** 每月 is /月, 每人每月 is /人·月; 每户 and 户均 are /户, of which only money is counted. */
function perAtEnd(text: string): Per | null {
  const every = EVERY.exec(text);
  if (every && isPer(every)) {
    const period = every[1] === undefined ? `/${every[2]}` : `/${every[1]}·${every[2]}`;
    return { text: every[0], period, ofObject: false };
  }
  const each = EACH_OBJECT.exec(text);
  return each && { text: each[0], period: `/${each[1] ?? each[2]}`, ofObject: true };
}

const EVERY = /(?:平均)?(?:每([^每\d]{1,2}))?每([^每\d]{1,2})$/;
const EACH_OBJECT = new RegExp(`每(${PER_OBJECTS.join('|')})$|(${PER_OBJECTS.join('|')})均$`);

/** 每月, or 每人每月 where the first says of what. */
function isPer([, of = '', period = '']: readonly string[]): boolean {
  return PER_PERIODS.includes(period) && /^(?:[人户亩生名村校家只头]|)$/.test(of);
}

/** 满意度≥90%: one name of what is counted, without a negation that would turn the operator. */
function isLabel(text: string): boolean {
  return /^[\p{L}()·、:*-]{1,30}$/u.test(text) && !/[未不没非无否]:?$|[未没]/.test(text);
}

/** 3个校内 says where, not how many at most. */
const PLACE_INSIDE = /[境市校院国区室县省乡村社网]内$/;

function suffixOf(text: string): OperatorWord | undefined {
  return SUFFIX_OPERATORS.find(({ word }) => text.endsWith(word));
}

interface Behind {
  readonly unit: string;
  readonly operators: readonly OperatorWord[];
  readonly period: string;
}

/** Null where a bound stands among words that are no unit. */
function readBehind(behind: string): Behind | null {
  const operators: OperatorWord[] = [];
  let unit = behind;
  for (;;) {
    const suffix = PLACE_INSIDE.test(unit) ? undefined : suffixOf(unit);
    const neutral = NEUTRAL_SUFFIXES.find((word) => unit.endsWith(word));
    if (suffix) operators.push(suffix);
    const known = suffix?.word ?? neutral;
    if (known === undefined) break;
    unit = unit.slice(0, -known.length);
  }
  const leading = SUFFIX_OPERATORS.find(
    ({ word }) => unit.startsWith(word) && operators.length === 0,
  );
  if (leading) {
    operators.push(leading);
    unit = unit.slice(leading.word.length);
  }
  const inside = operators.length === 0 ? boundInside(unit) : null;
  if (inside === 'unclear') return null;
  if (inside) return { ...inside, period: '' };
  return { unit, operators, period: unit.includes('/') ? unit : '' };
}

/** 2小时内到场 and 3个以上示范点: a unit, its bound, and words that say of what. */
function boundInside(text: string): Omit<Behind, 'period'> | 'unclear' | null {
  const match = BOUND_INSIDE.exec(text);
  const bound = match && SUFFIX_OPERATORS.find(({ word }) => word === match[2]);
  if (!match || !bound) return null;
  const [, unit = '', word = '', tail = ''] = match;
  // 3个内设机构 has no bound, and 质保3年内有效 none that a result could break
  if (word === '内') {
    if (!isDuration(unit)) return null;
    if (/^[年月]$/.test(unit)) return 'unclear';
  }
  const isKnown = unit === '%' || SPOKEN_UNITS.has(unit) || isDuration(unit);
  return isKnown && !/^每|[未不没非无]/.test(tail) ? { unit, operators: [bound] } : 'unclear';
}

const BOUND_INSIDE = new RegExp(
  `^([%\\p{L}]{1,6}?)(${SUFFIX_OPERATORS.map(({ word }) => word).join('|')})(\\p{Script=Han}{1,10})$`,
  'u',
);

/** One operator of several that agree; a soft word gives way to an explicit one. */
function combine(words: readonly OperatorWord[]): Operator | null | 'contradiction' {
  const explicit = words.filter(({ soft }) => soft !== true);
  const deciding = explicit.length > 0 ? explicit : words;
  const distinct = [...new Set(deciding.map(({ operator }) => operator))];
  if (distinct.length <= 1) return distinct[0] ?? null;
  return distinct.length === 2 ? merge(distinct) : 'contradiction';
}

/** 超过3个以上 says > and ≥: the wider one is meant. */
function merge(operators: readonly Operator[]): Operator | 'contradiction' {
  const both = operators.join('');
  if (both === '>≥' || both === '≥>') return '≥';
  if (both === '<≤' || both === '≤<') return '≤';
  if (both === '=≥' || both === '≥=') return '≥';
  if (both === '=≤' || both === '≤=') return '≤';
  return 'contradiction';
}

/** 高于90%(含) is ≥ and 90%以上(不含) is >. */
function withInclusion(operator: Operator, text: string): Operator {
  const said = text.match(INCLUSION)?.[0];
  if (said === undefined || operator === '=') return operator;
  const open = said.includes('不');
  if (operator === '≥' || operator === '>') return open ? '>' : '≥';
  return open ? '<' : '≤';
}

function toNumber(
  quantity: ReturnType<typeof toQuantity>,
  operator: Operator | null,
): NumberTarget | null {
  return quantity === null ? null : { kind: 'number', operator, ...quantity };
}

function unknown(why: string): UnknownValue {
  return { kind: 'unknown', why };
}
