import { readValue } from '../grammar/grammar';
import { normaliseValue } from '../grammar/normalise';
import type { Result, Target } from '../value';
import { DEGREE, TAKES_BACK } from '../words/restating';

/**
 * A number among words of its row's own name is that number: 完成抽检520批次 beside ≥500批次 of 抽检农产品批次.
 * What is left without them must be one number in the unit of the target.
 * @param name the 三级指标
 */
export function readNamed(target: Target, result: Result, text: string, name: string): Result {
  if (target.kind !== 'number' || result.kind !== 'unknown') return result;
  const said = normaliseValue(text);
  const part = sharedPart(said, normaliseValue(name));
  if (part === null || DEGREE.test(part) || TAKES_BACK.test(part)) return result;
  const read = readValue(said.replace(part, ''), null);
  const isSame =
    read.kind === 'number' && read.unit === target.unit && read.percent === target.percent;
  return isSame && read.operator === null ? { ...read, raw: result.raw } : result;
}

/** The longest run of words, two characters at least, that a text of one number and a name have in common. */
function sharedPart(text: string, name: string): string | null {
  if (text.length > LONGEST || text.match(/\d+/g)?.length !== 1) return null;
  for (let length = text.length; length >= 2; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length);
      if (name.includes(part) && WORDS.test(part)) return part;
    }
  }
  return null;
}

/** Longer texts are sentences, in which a number may be of anything. */
const LONGEST = 20;
const WORDS = /^\p{Script=Han}+$/u;
