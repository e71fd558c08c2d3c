import { type Before, readBefore } from './before-number';
import { type Behind, readBehind } from './behind-number';
import { chineseToDigits } from './chinese-number';
import { trendOf } from '../direction';
import { joinDuration } from './duration';
import { combine, dropInclusion, withInclusion } from './join-operators';
import { isDuration } from './near-units';
import { NUMBER, toQuantity, isPaired } from './quantity';
import { APPROXIMATE_AFTER, APPROXIMATE_BEFORE, ZERO_NOUNS } from '../words/phrases';
import type { NumberTarget, Operator, UnknownValue } from '../value';

/**
 * A normalised text with one number: operators before and behind it, a label before an operator,
 * a unit. Null when the text is built otherwise; unknown when its parts contradict each other.
 */
export function readNumber(text: string): NumberTarget | UnknownValue | null {
  if (ZERO_OF_NOUN.test(text)) return toNumber(toQuantity('0', ''), '=');
  if (YEAR_AND_WORDS.test(text)) return unknown('写的是年份和文字，看不出是哪一天');
  const remarked = REMARKED.test(text) ? withoutFrame(dropFrequency(dropInclusion(text))) : text;
  const plain = joinDuration(remarked.replace(/^[一每]年(?=\d)/, ''));
  const parts = splitAtNumber(chineseToDigits(plain));
  if (parts === null) return null;
  if (APPROXIMATE_BEFORE.test(parts.before)) return ABOUT;
  if (parts.behind !== '' && isAbout(parts.behind)) return ABOUT;
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

const ABOUT: UnknownValue = { kind: 'unknown', why: '写的是约数', isApproximate: true };

const ZERO_OF_NOUN = new RegExp(`^(?:实现|确保|保持)?零.{0,4}(?:${ZERO_NOUNS.join('|')})(?:率)?$`);
const ONE_NUMBER = new RegExp(`^([^\\d]*?)(${NUMBER})([^\\d]*)$`);

/** 2023年汛前 and 2023年春节前: days nobody finds in a calendar of numbers. */
const YEAR_AND_WORDS = /^(?:19|20)\d{2}年(?!度?$|以[上下内])[\p{Script=Han}]{1,12}$/u;

const RATE_NAME = /^[\p{L}]{0,20}(?:率|满意度|比例|占比)(?:为|是|:)?$/u;

/** What a remark of what is included, or of how often, has. */
const REMARKED = /[()含]/;

/** Without brackets around the whole, (≥12场), or the half of them, 13公里); a bare figure in them may be a negative one. */
function withoutFrame(text: string): string {
  const start = text.startsWith('(') ? 1 : 0;
  const end = text.endsWith(')') ? -1 : undefined;
  const plain = [text.slice(start, end), text.slice(start), text.slice(0, end)].find(isPaired);
  return plain === undefined || IS_BARE.test(plain) ? text : plain;
}

const IS_BARE = new RegExp(`^${NUMBER}$`);

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

function isAbout(behind: string): boolean {
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

function toNumber(
  quantity: ReturnType<typeof toQuantity>,
  operator: Operator | null,
): NumberTarget | null {
  return quantity === null ? null : { kind: 'number', operator, ...quantity };
}

function unknown(why: string): UnknownValue {
  return { kind: 'unknown', why };
}
