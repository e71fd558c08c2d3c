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

/** What every such score holds: most hold none, and need not be looked at. */
export const OUT_OF_SIGN = /[/／]/;

const OUT_OF = /^(\d+(?:\.\d+)?)分?\/(\d+(?:\.\d+)?)分?$/;
