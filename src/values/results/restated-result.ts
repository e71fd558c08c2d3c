import { normaliseValue } from '../grammar/normalise';
import type { Result, Target } from '../value';
import { CAME_TRUE, DEGREE, NEGATED, SLIGHT, STRONGER, TAKES_BACK } from '../words/restating';

/**
 * A result that says in its own words what its target asks for meets it: 已建立健全 beside 建立健全, 未超概算
 * beside 不超概算, 明显增强 beside 增强, 验收合格 beside 合格 of 工程验收. Any other result stays as it is.
 */
export function readRestated(target: Target, result: Result, text: string, name: string): Result {
  if (target.kind !== 'qualitative' || result.kind !== 'qualitative' || result.level) return result;
  const [due, said] = [target.raw, normaliseValue(text)];
  if (due === said || due.length < 2) return result;
  const [head = '', ...rest] = said.split(/[,;。]/);
  if (TAKES_BACK.test(rest.join())) return result;
  const isSame = isKept(due, head) || isRestated(bare(due), bare(head), normaliseValue(name));
  return isSame ? { ...result, level: 'met' } : result;
}

function bare(text: string): string {
  return text.replace(CAME_TRUE, '').replace(/、/g, '');
}

/** 未发生重大舆情 beside 不发生重大舆情, and 未突破 beside 不突破预算. */
function isKept(due: string, said: string): boolean {
  const forbidden = NEGATED.exec(due)?.[1];
  const absent = NEGATED.exec(said)?.[1];
  return forbidden !== undefined && absent !== undefined && forbidden.startsWith(absent);
}

function isRestated(due: string, said: string, name: string): boolean {
  const wanted = due.replace(SLIGHT, '');
  if (wanted.length < 2) return false;
  return (
    said === due ||
    said === wanted ||
    said === swapped(due) ||
    isStronger(wanted, said) ||
    addsFromName(wanted, said, name) ||
    addsFromName(said, due, name)
  );
}

/** 改善明显 for 明显改善. */
function swapped(text: string): string | null {
  return text.length === 4 ? text.slice(2) + text.slice(0, 2) : null;
}

function isStronger(wanted: string, said: string): boolean {
  if (DEGREE.test(wanted)) return false;
  return STRONGER.some((word) => said === word + wanted || said === wanted + word);
}

/** 验收合格 is 合格 with a word of the name 工程验收; 较合格 and 全部合格 say something else. */
function addsFromName(short: string, long: string, name: string): boolean {
  const at = long.indexOf(short);
  if (at < 0 || short.length < 2) return false;
  const added = [long.slice(0, at), long.slice(at + short.length)].filter((part) => part !== '');
  return added.every(
    (part) =>
      part.length > 1 && name.includes(part) && !DEGREE.test(part) && !TAKES_BACK.test(part),
  );
}
