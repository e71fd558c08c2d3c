import { normaliseValue } from './normalise';
import type { Result, Target } from './value';

/**
 * 优 against a target that prints the whole scale (优良中低差, 优/良/中/差) meets it; how far the lower
 * grades of the scale fall short is for a person.
 */
export function readScale(target: Target, result: Result, text: string): Result {
  if (target.kind !== 'qualitative' || result.kind !== 'qualitative' || result.level) return result;
  const isScale = SCALE.test(normaliseValue(target.raw));
  return isScale && /^优秀?$/.test(normaliseValue(text)) ? { ...result, level: 'met' } : result;
}

const SCALE = /^优秀?[、/,]?良好?[、/,]?(?:中等?|一般)?[、/,]?低?[、/,]?较?差?$/;
