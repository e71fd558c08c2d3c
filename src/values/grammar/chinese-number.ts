import { PREFIX_OPERATORS, SUFFIX_OPERATORS } from '../words/operators';
import { SPOKEN_UNITS } from '../words/units';
import { NEUTRAL_PREFIXES, NEUTRAL_SUFFIXES } from '../words/phrases';

/**
 * Writes the one number of a text that is spelled in Chinese with digits: 不少于三次 is 不少于3次,
 * 百分之九十五 is 95%. A text where the characters may be part of a word (一致, 十分) stays as it is.
 */
export function chineseToDigits(text: string): string {
  const percent = PERCENT.exec(text);
  if (percent) {
    const [, before = '', number = '', after = ''] = percent;
    const digits = /^[\d.]+$/.test(number) ? number : String(spell(number));
    return `${before}${digits}%${after}`;
  }
  if (/\d/.test(text) || text.length > LONGEST_SPOKEN) return text;
  const match = SPOKEN.exec(text);
  if (!match) return text;
  const [, before = '', spoken = '', after = ''] = match;
  const number = spell(spoken);
  return number === null ? text : `${before}${number}${after}`;
}

/** Longer texts are prose; the bound also keeps the matching of repeated words short. */
const LONGEST_SPOKEN = 24;
/** 约五百人 and 五百人左右 are figures all the same, if not exact ones. */
const ABOUT_BEFORE = '大约 大概 约 近 将近 接近'.split(' ');
const ABOUT_AFTER = ['左右', '上下'];
const DIGITS = '零一二三四五六七八九';
const PERCENT =
  /^((?:(?!百分之).)*)百分之(\d+(?:\.\d+)?|[零一二两三四五六七八九十百]+(?![零一二两三四五六七八九十百]))(\D*)$/;
const SPOKEN = new RegExp(
  `^((?:${alternatives(irreducible([...PREFIX_OPERATORS.map(({ word }) => word), ...NEUTRAL_PREFIXES, ...ABOUT_BEFORE, '每年', '每月', '每季度']))})*)` +
    `(零|[一二两三四五六七八九十百千万]*[一二两三四五六七八九十][百千万]?)` +
    `([余多]?(?:${alternatives([...SPOKEN_UNITS])})(?:/[年月季度]{1,2})?(?:${alternatives(irreducible([...SUFFIX_OPERATORS.map(({ word }) => word), ...NEUTRAL_SUFFIXES, ...ABOUT_AFTER]))})*)$`,
);

/** Whether a text holds a figure, in digits or spelled with what it counts: 12, 七八次, 九成五. */
export function holdsFigure(text: string): boolean {
  return /\d/.test(text) || SPELLED.test(text);
}

const SPELLED = new RegExp(
  `[一二两三四五六七八九十百千万](?:[余多来几]|${alternatives([...SPOKEN_UNITS])})`,
);

/** Words that are no run of others: repeated, <= is < and =, and a text must match in one way only. */
function irreducible(words: readonly string[]): string[] {
  const known = new Set(words);
  return words.filter((word) => !isRun(word, known));
}

/** Whether a word is put together of two others or more. */
function isRun(word: string, known: ReadonlySet<string>): boolean {
  const runsFrom = (start: number): boolean => {
    for (let end = start + 1; end <= word.length; end++) {
      const isWhole = start === 0 && end === word.length;
      const isWord = !isWhole && known.has(word.slice(start, end));
      if (isWord && (end === word.length || runsFrom(end))) return true;
    }
    return false;
  };
  return runsFrom(0);
}

function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

/** 一百二十三 to 123, up to 万; null when the characters are no number. */
function spell(characters: string): number | null {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const one of characters.replace(/两/g, '二')) {
    const value = DIGITS.indexOf(one);
    const power = { 十: 10, 百: 100, 千: 1000 }[one];
    // 七八次 is seven or eight
    if (value >= 0 && digit > 0) return null;
    if (value >= 0) digit = value;
    else if (power !== undefined) {
      section += (digit || 1) * power;
      digit = 0;
    } else if (one === '万') {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else return null;
  }
  return total + section + digit;
}
