import { cleanText, halfWidth } from './text';
import { LEVEL_WORDINGS, UNDECIDED_WORDING } from './words/levels';
import { oncePerText } from './once-per';
import type { QualitativeLevel } from './value';

/**
 * The level a 定性 result names, in the wordings of 财预〔2020〕10号 and of local forms:
 * 达成指标, 部分达成预期指标并具有一定效果, 未完成预期指标且效果较差. Null for every other text, 优 良 中 差
 * included: they grade something the form does not name.
 */
export const resultLevel = oncePerText((text): QualitativeLevel | null =>
  levelOf(plainPhrase(halfWidth(cleanText(text)))),
);

/**
 * Whether a text is a set phrase of a 定性 result, one whose level a person has to say (基本达成) included. No text is
 * one that says nothing of `IN_EVERY_WORDING`.
 * @param text clean and in half width
 */
export function isResultPhrase(text: string): boolean {
  const plain = plainPhrase(text);
  return UNDECIDED_WORDING.test(plain) || levelOf(plain) !== null;
}

function levelOf(plain: string): QualitativeLevel | null {
  for (const { level, sign, wording } of LEVEL_WORDINGS) {
    if (sign?.test(plain) !== false && wording.test(plain)) return level;
  }
  return null;
}

function plainPhrase(text: string): string {
  return text
    .replace(/[\s"“”'‘’]/g, '')
    .replace(/^\d{1,2}[.、]/, '')
    .replace(/(?<![。.;!、])[。.;!、]+$/, '');
}
