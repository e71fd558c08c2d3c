import { cleanText, halfWidth } from './text';
import { BLANK_WORDS, NOT_YET_WORDS } from './words/blank-signs';

/** Whether a text says 「nothing here」: empty, - — / \ * …, 无, 不涉及, 不适用, N/A. */
export function isBlankSign(text: string): boolean {
  if (text === '') return true;
  if (SAYS_SOMETHING.test(text) && !MARKUP.test(text)) return false;
  const plain = plainText(text);
  return SIGNS_ONLY.test(plain) || BLANK.has(plain);
}

/** Whether a text only promises what belongs in its cell: 待定, 暂无. */
export function isNotYet(text: string): boolean {
  return NOT_YET.has(plainText(text));
}

/** A digit, or more characters in a row than any blank word has: spares most texts the spelling out. */
const SAYS_SOMETHING = /\d|[\u4e00-\u9fff]{4}/;
const MARKUP = /[&<]/;
const SIGNS_ONLY = /^[-‐-―−_/\\*.·•。、]*$/;
const BLANK: ReadonlySet<string> = new Set(BLANK_WORDS);
const NOT_YET: ReadonlySet<string> = new Set(NOT_YET_WORDS);

/** NFKC upper case without white space and without a closing full stop. */
export function plainText(text: string): string {
  return halfWidth(cleanText(text))
    .replace(/[\s()]/g, '')
    .toUpperCase()
    .replace(/(?<=^.|[^。.!;:])[。.!;:]+$/, '');
}
