import { normaliseValue } from '../grammar/normalise';
import type { Result, Target } from '../value';
import { ZERO_NOUNS } from '../words/phrases';

/**
 * A result that counts none in words, as the number its target asks for: 未发生安全事故 against 0起 or
 * ≤2起, 无 against 0起; against a text that forbids any, that it was met. Any other result stays as it is.
 */
export function readZero(target: Target, result: Result, text: string, name = ''): Result {
  if (target.kind === 'qualitative') return noneInWords(target, result, text);
  if (target.kind !== 'number') return result;
  const isNone = target.operator === null || target.operator === '=';
  const isLimit = target.operator === '≤' || target.operator === '<';
  if (!(isLimit || (isNone && target.value.isZero()))) return result;
  const plain = normaliseValue(text);
  const isBare = result.kind === 'blank' && BARE.test(plain) && target.value.isZero();
  const isNamed =
    result.kind === 'qualitative' && (NAMED.test(plain) || isNoneOf(plain, normaliseValue(name)));
  if (!isBare && !isNamed) return result;
  const { unit, percent } = target;
  const value = target.value.times(0);
  return { kind: 'number', operator: null, value, unit, percent, raw: result.raw };
}

/** 无脱管漏管 under a name that counts 脱管漏管. */
function isNoneOf(plain: string, name: string): boolean {
  const what = NONE_OF.exec(plain)?.[1];
  return what !== undefined && name.includes(what);
}

/** 无 and 未发生 against 无安全事故 or 不发生安全事故 meet it. */
function noneInWords({ raw: due }: Target, result: Result, text: string): Result {
  const plain = normaliseValue(text);
  const isZero = result.kind === 'number' && result.value.isZero();
  const isNone = isZero || BARE.test(plain) || /^(?:均)?未(?:发生|出现)$/.test(plain);
  if (!isNone || !(NAMED.test(due) || FORBIDDEN.test(due))) return result;
  return { kind: 'qualitative', level: 'met', raw: result.raw };
}

const NONE_OF = /^(?:均|全年)?(?:无|没有|未(?:发生|出现|发现))(\p{Script=Han}{2,10})$/u;
const BARE = /^(?:无|没有|暂无|零)$/;
const NAMED = new RegExp(
  `^(?:全年|本年度?|目前)?(?:均|都)?(?:未曾|未有|没有|无|未|零)(?:发生|出现|收到|接到|产生|造成|发现)?[\\p{Script=Han}]{0,8}?(?:${ZERO_NOUNS.join('|')})(?:事件|情况|现象)?$`,
  'u',
);
const FORBIDDEN = new RegExp(
  `^(?:不|杜绝|避免)(?:得|能|再)?(?:发生|出现)?[\\p{Script=Han}]{0,8}?(?:${ZERO_NOUNS.join('|')})(?:事件|情况|现象)?$`,
  'u',
);
