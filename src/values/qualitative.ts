import { cleanText, halfWidth } from './text';
import { LEVEL_WORDINGS } from './words/levels';
import type { QualitativeLevel } from './value';

/**
 * The level a 定性 result names, in the wordings of 财预〔2020〕10号 and of local forms:
 * 达成指标, 部分达成预期指标并具有一定效果, 未完成预期指标且效果较差. Null for every other text, 优 良 中 差
 * included: they grade something the form does not name.
 */
export function resultLevel(text: string): QualitativeLevel | null {
  const plain = halfWidth(cleanText(text))
    .replace(/[\s"“”'‘’]/g, '')
    .replace(/^\d{1,2}[.、]/, '')
    .replace(/(?<![。.;!、])[。.;!、]+$/, '');
  return LEVEL_WORDINGS.find(({ wording }) => wording.test(plain))?.level ?? null;
}
