import { halfWidth } from '../values';
import type { Field } from './form';

/**
 * A score that its cell prints out of the points of its row, 13.50/15 beside 15, with what was given of them;
 * any other as it is. Of 13.50/20 nobody can say what the 20 are.
 */
export function withPointsGiven(score: Field | null, weight: Field | null): Field | null {
  if (!score) return score;
  const [, given, points] = OUT_OF.exec(halfWidth(score.text).replace(/\s/g, '')) ?? [];
  const own = /^\d+(?:\.\d+)?/.exec(halfWidth(weight?.text ?? '').trim())?.[0];
  if (given === undefined || own === undefined || Number(points) !== Number(own)) return score;
  return { ...score, given };
}

/**
 * Points in the dress of their column, (20), 【20分】, 满分20分 or 得9.5分, with the figure that they are; any other as
 * they are. What a person wrote around a figure in other words may say something else of it: 扣2分.
 */
export function withoutDress(points: Field): Field {
  if (typeof points.cell.value !== 'string') return points;
  const given = DRESSED.exec(halfWidth(points.text).replace(/\s/g, ''))?.[1];
  return given === undefined ? points : { ...points, given };
}

/** How points in a dress begin: most begin with a digit, and need not be looked at. */
export const DRESS_SIGN = /^\s*[(（[［【〔{满得计共]/;
const DRESSED = /^[([【〔{]?(?:满分|得分?|计|共)?[([【〔{]?(\d+(?:\.\d+)?)分?[)\]】〕}]?$/;

/** What every such score holds: most hold none, and need not be looked at. */
export const OUT_OF_SIGN = /[/／]/;

const OUT_OF = /^(\d+(?:\.\d+)?)分?\/(\d+(?:\.\d+)?)分?$/;
