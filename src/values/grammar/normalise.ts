import { cleanText, halfWidth } from '../text';

/**
 * A value's text in the one spelling the grammar reads: NFKC, no white space (but between digits,
 * where it separates), one kind of minus and tilde, no quotes, list numbers or thousands separators.
 */
export function normaliseValue(text: string): string {
  if (SETTLED.test(text)) return text;
  let before = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const after = normaliseOnce(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

/** An operator, numbers and plain characters, as most values are written: nothing to change. */
const SETTLED = /^[≥≤<>=]?(?:[\d%\u4e00-\u9fff]|(?<=\d)\.(?=\d))*$/;

/** A second pass is needed where full-width signs or quotes hid markup. */
const MAX_PASSES = 4;

function normaliseOnce(text: string): string {
  const plain = halfWidth(squareUnits(cleanText(text)))
    .replace(/["“”'‘’「」『』《》]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[∼〜˜]/g, '~')
    .replace(/⁄/g, '/')
    .replace(/\s+/g, keepBetweenDigits)
    .replace(/^\d{1,2}[.、](?=\p{Script=Han})/u, '')
    .replace(/(?<=^[^.]|\.[^.]|[^.。;,、])[。;,、]+$/, '');
  return dropThousands(plain);
}

/** `10 20` are two numbers; any other white space says nothing. */
function keepBetweenDigits(space: string, at: number, whole: string): string {
  const [before, behind] = [whole[at - 1] ?? '', whole[at + space.length] ?? ''];
  return /\d/.test(before) && /\d/.test(behind) ? ' ' : '';
}

/** Before NFKC makes m2 of ㎡ and a unit looks like a number. */
function squareUnits(text: string): string {
  return text
    .replace(/(?<=[\d\s])[μµu]g/g, '微克')
    .replace(/(?<=[\d\s])mg/g, '毫克')
    .replace(/㎢/g, '平方公里')
    .replace(/㎡/g, '平方米')
    .replace(/㎥/g, '立方米')
    .replace(/hm\^?[2²]/gi, '公顷')
    .replace(/([\d\s万千百/])(k?)m\^?([2²3³])(?![\d.])/gi, (_, before, kilo, power) => {
      const cubic = power === '3' || power === '³';
      return `${before}${cubic ? '立方' : '平方'}${kilo === '' ? '米' : '公里'}`;
    });
}

/** `1,200` is 1200, but only in groups of three: `3,5` are two numbers. */
function dropThousands(text: string): string {
  return text.replace(/[\d.,]+/g, (run) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(run) ? run.replace(/,/g, '') : run,
  );
}
