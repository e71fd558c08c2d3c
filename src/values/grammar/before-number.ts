import { endingIn, type OperatorWord, prefixAtEnd } from '../words/operators';
import { NEUTRAL_PREFIXES, PER_OBJECTS, PER_PERIODS } from '../words/phrases';

/** What the words before a number say. */
export interface Before {
  readonly operators: readonly OperatorWord[];
  /** `/年` for 每年, else ''. */
  readonly period: string;
  /** Whether it is no time but a thing, of which only money is counted: 每户, 人均. */
  readonly ofObject?: boolean;
}

/** Reads what stands before a number: every word must be known, except a label in front of an operator; null when one is not. */
export function readBefore(before: string): Before | null {
  const operators: OperatorWord[] = [];
  let per: Per | null = null;
  let rest = before;
  while (rest !== '') {
    const operator = prefixAtEnd(rest);
    const neutral = neutralAtEnd(rest);
    const next: Per | null = per === null ? perAtEnd(rest) : null;
    if (operator && operator.word.length >= (neutral?.length ?? 0)) {
      operators.push(operator);
      rest = rest.slice(0, -operator.word.length);
    } else if (next !== null) {
      per = next;
      rest = rest.slice(0, -next.text.length);
    } else if (neutral !== null) {
      rest = rest.slice(0, -neutral.length);
    } else if (operators.length > 0 && isLabel(rest)) {
      rest = '';
    } else {
      return null;
    }
  }
  return { operators, period: per?.period ?? '', ofObject: per?.ofObject ?? false };
}

const neutralAtEnd = endingIn(NEUTRAL_PREFIXES);

interface Per {
  readonly text: string;
  readonly period: string;
  readonly ofObject: boolean;
}

/** 每月 is /月, 每人每月 is /人·月; 每户 and 户均 are /户, of which only money is counted. */
function perAtEnd(text: string): Per | null {
  const every = EVERY.exec(text);
  if (every && isPer(every)) {
    const [text, whole, part = ''] = every;
    const period = whole === undefined ? `/${part}` : `/${whole}·${part}`;
    return { text, period, ofObject: false };
  }
  const each = EACH_OBJECT.exec(text);
  return each && { text: each[0], period: `/${each[1] ?? each[2] ?? ''}`, ofObject: true };
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
