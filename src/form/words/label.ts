import { halfWidth, oncePerText } from '../../values';
/** A label cell reduced to what names it: 「一 级\n指标：」 and 「一级指标」 are the same label. */
export interface Label {
  /** Half-width, without white space, markup and colons; brackets kept. */
  readonly full: string;
  /** `full` without bracketed groups, numbering, points and formula letters. */
  readonly bare: string;
  /** The points it prints, as in 产出指标(50分): `50`; null when it prints none. */
  readonly points: string | null;
}

/** Tags pasted with a text from a web page. */
export const MARKUP = /<\/?[a-z][^<>]{0,200}>|&nbsp;/gi;
/** Letters of other tongues that a bilingual form prints beside its Chinese labels: Arabic, Tibetan, Mongolian. */
const OTHER_TONGUES =
  /[\u0600-\u06ff\u0750-\u077f\u0f00-\u0fff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefe]+/g;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d)|[A-Z]\d{0,2}[、.](?=[\u4e00-\u9fff])|[①-⑳])/;
const POINTS = /(?<!\d)(\d+(?:\.\d+)?)分(?!值|数|钟)/;

/** 得分=分值×完成率 is 得分. */
const FORMULA = /^([\u4e00-\u9fff]{2,8})=[^\u4e00-\u9fffA-Za-z\n]*[\u4e00-\u9fffA-Za-z].*$/;

/** 三级指标Level3 is 三级指标. */
const IN_ENGLISH = /^([\u4e00-\u9fff]{2,12})[A-Za-z][A-Za-z\d&/-]{2,}$/;

/** Longer texts are no labels. */
const LONGEST = 60;
const WORDS_ONLY = /^[\u4e00-\u9fff]+$/;
const NO_LABEL: Label = { full: '', bare: '', points: null };

/** Reads a text as a label; what is too long to be one reads as an empty label. */
export const readLabel = oncePerText(labelIn);

/** The same for who remembers it himself. */
export function labelIn(text: string): Label {
  if (text.length > LONGEST) return NO_LABEL;
  if (WORDS_ONLY.test(text)) return { full: text, bare: text, points: null };
  const full = halfWidth(text)
    .replace(MARKUP, '')
    .replace(OTHER_TONGUES, '')
    .replace(INVISIBLE, '')
    .replace(/(?<![:;])[:;]+$/, '');
  const points = POINTS.exec(full)?.[1] ?? null;
  return { full, bare: bareLabel(full), points };
}

/** The points a label of a level or of 预算执行率 prints: 项目决策(10) does so without saying 分. */
export function pointsOf({ full, points }: Label): string | null {
  return points ?? /\((\d+(?:\.\d+)?)\)$/.exec(full)?.[1] ?? null;
}

/** The part of a level label that names the level, without its points: 产出指标(50分) is 产出指标. */
export function withoutPoints(full: string): string {
  return full.replace(/\(\d+(?:\.\d+)?分?\)|(?<![(\d])\d+(?:\.\d+)?分$/g, '') || full;
}

/** 一、产出指标 is 产出指标. */
export function withoutNumbering(full: string): string {
  return (
    full
      .replace(/^\*/, '')
      .replace(NUMBERING, '')
      .replace(/^\([一二三四五六七八九十\d]{1,3}\)/, '') || full
  );
}

function bareLabel(full: string): string {
  return full
    .replace(BRACKETED, '')
    .replace(NUMBERING, '')
    .replace(FORMULA, '$1')
    .replace(IN_ENGLISH, '$1')
    .replace(/^(?:19|20)\d{2}年度?(?=.{2})/, '')
    .replace(/(?<!\d)\d+(?:\.\d+)?分$/, '')
    .replace(/[*·▲△★☆※◆●:;,.、"'“”‘’]/g, '')
    .replace(/(?<=[\u4e00-\u9fff])[A-Da-d]$/, '');
}
