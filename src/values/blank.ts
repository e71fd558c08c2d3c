import { saidInReason } from './stub-reason';
import { cleanText, halfWidth } from './text';
import { BLANK_WORDS, NOT_YET_WORDS, PLACEHOLDER_REASONS } from './words/blank-signs';

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

/** Whether a reason counts as blank: a blank sign, a zero, an error value, punctuation alone, 同上, 见附件 and the like. */
export function isPlaceholderReason(text: string): boolean {
  const plain = plainText(text);
  if (isBlankSign(text) || isPlaceholder(plain)) return true;
  // figures of the row and blanks behind labels say nothing of a cause
  return saidInReason(cleanText(text)).every((part) => {
    return isBlankSign(part) || isPlaceholder(plainText(part));
  });
}

/** @param plain as `plainText` spells it */
function isPlaceholder(plain: string): boolean {
  if (PLACEHOLDERS.has(plain) || ERROR_VALUE.test(plain)) return true;
  return /^0+(\.0+)?%?$/.test(plain) || /^X+$/.test(plain) || !/[\p{L}\p{N}]/u.test(plain);
}

const ERROR_VALUE = /^#(?:DIV\/0|REF|VALUE|N\/A|NAME|NUM|NULL)[!?]?$/;
/** A digit, or more characters in a row than any blank word has: spares most texts the spelling out. */
const SAYS_SOMETHING = /\d|[\u4e00-\u9fff]{4}/;
const MARKUP = /[&<]/;
const SIGNS_ONLY = /^[-‐-―−_/\\*.·•。、]*$/;
const BLANK: ReadonlySet<string> = new Set(BLANK_WORDS);
const NOT_YET: ReadonlySet<string> = new Set(NOT_YET_WORDS);
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_REASONS.map(plainText));

/** NFKC upper case without white space and without a closing full stop. */
function plainText(text: string): string {
  return halfWidth(cleanText(text))
    .replace(/[\s()]/g, '')
    .toUpperCase()
    .replace(/(?<=^.|[^。.!;:])[。.!;:]+$/, '');
}
