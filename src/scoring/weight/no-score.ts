import type { Form, Indicator } from '../../form';
import type { Standard } from '../../standards';
import { halfWidth, oncePer } from '../../values';
import { decimalOf } from '../shared/decimal-of';
import { weightsOf } from './indicator-weight';
import { exceedsPoints } from '../shared/points';
import { readNumber } from '../shared/printed-number';

/**
 * Why the number in a 得分 cell is hardly points, right or wrong: beyond full marks, a percentage, or
 * in a column most of whose numbers are above their 分值. A wrong score is written over, a figure of
 * another kind never is. A Chinese clause; null where it may be points.
 */
export function noScore(form: Form, { score }: Indicator, standard: Standard): string | null {
  const read = score && readNumber(score);
  if (!score || read?.kind !== 'number') return null;
  if (read.value.abs().gt(decimalOf(standard.parameters.fullMarks)))
    return '得分栏的数超出了得分可能的范围，可能填错了列';
  if (/[%‰]/.test(halfWidth(score.text))) return '得分栏写的是百分数，看不出是多少分';
  return isOnOtherScale(form) ? '得分栏的数多半大于分值，可能不是按分值打的分' : null;
}

/** Whether more than half of the printed scores, two at least, are above the points of their rows. */
const isOnOtherScale = oncePer((form: Form): boolean => {
  const weights = weightsOf(form);
  const pairs = form.indicators.flatMap(({ score, scoredWith }, i) => {
    const read = score && readNumber(score);
    const weight = weights[i];
    return !scoredWith && weight && read?.kind === 'number' ? [{ weight, score: read.value }] : [];
  });
  const above = pairs.filter(({ score, weight }) => exceedsPoints(score, weight));
  return above.length > 1 && above.length > pairs.length / 2;
});
