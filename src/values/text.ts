import { ENTITIES, MARKUP_TAGS } from './words/markup';

/**
 * A cell's text as a person sees it: without markup, entities, invisible characters and outer
 * white space. Line breaks inside stay.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  let before = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const after = stripOnce(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

/**
 * A label for matching: NFKC, without any white space and without ： : （ ） ( ), so that
 * 「项目资金 （万元）：」 and 「项目资金(万元)」 are one label.
 */
export function labelText(text: string): string {
  return halfWidth(cleanText(text)).replace(/[\s:()]/g, '');
}

/**
 * A text in the one width it is compared in: full-width letters, digits and signs as their usual
 * ones, ligatures and circled numbers as what they stand for, but for the mark of a note right behind
 * a figure, which is no digit of it: 9.5① is 9.5*. The only place that knows of NFKC.
 */
export function halfWidth(text: string): string {
  if (USUAL_WIDTH.test(text)) return text;
  // eslint-disable-next-line own/no-restricted-syntax -- the one place
  return text.replace(NOTE_MARK, '*').normalize('NFKC');
}

/** A circled or raised number behind a digit. */
const NOTE_MARK = /(?<=[\d０-９])[①-⑳¹²³⁰⁴-⁹]/gu;

/** Markup escaped twice needs two passes; deeper nesting is not found in forms. */
const MAX_PASSES = 4;
/** Characters that stand for themselves in NFKC, as nearly all of a form are. */
const USUAL_WIDTH = /^[\t\n\r\x20-\x7e\u3001-\u301f\u4e00-\u9fff]*$/;
const TAG = /<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/gi;
const LINE_TAG = /<(br|\/p|\/div|\/li|\/tr)\s*\/?>/gi;
const ENTITY = /&(?:amp;)*(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;
// Zero-width and direction marks, the byte order mark, the soft hyphen, controls other than white space.
const INVISIBLE = /\p{Cf}|(?![\t\n\v\f\r])\p{Cc}/gu;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Nothing to strip: no `<`, no `&`, and signs only of blocks without invisible ones or odd spaces. */
const PLAIN = /^[\t\n\r\x20-\x25\x27-\x3b\x3d-\x7e\u2200-\u22ff\u3001-\u9fff\uff01-\uff65]*$/;

/** Whether a text holds tags or entities that `cleanText` takes off. */
export function hasMarkup(text: string): boolean {
  return !PLAIN.test(text) && withoutMarkup(text) !== text;
}

function withoutMarkup(text: string): string {
  return withoutTags(text.replace(LINE_TAG, '\n')).replace(ENTITY, decodeEntity);
}

/** Without the tags known and those that are closed again; anything else in < > is a comparison. */
function withoutTags(text: string): string {
  const tags = [...text.matchAll(TAG)].map(([, slash, name = '']) => ({
    slash,
    name: name.toLowerCase(),
  }));
  if (tags.length === 0) return text;
  const closed = new Set(tags.filter(({ slash }) => slash).map(({ name }) => name));
  return text.replace(TAG, (whole, _slash, name: string) => {
    const tag = name.toLowerCase();
    return MARKUP_TAGS.has(tag) || closed.has(tag) ? '' : whole;
  });
}

function stripOnce(text: string): string {
  return withoutMarkup(text).replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim();
}

function decodeEntity(whole: string, hex?: string, dec?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = hex !== undefined ? parseInt(hex, 16) : parseInt(dec ?? '', 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
