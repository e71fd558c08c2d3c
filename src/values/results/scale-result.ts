import { normaliseValue } from '../grammar/normalise';
import type { Result, Target } from '../value';

/**
 * The best grade against a target that prints the whole scale (优良中低差, 优/良/中/差, 好坏) meets it; how
 * far the lower grades of the scale fall short is for a person.
 */
export function readScale(target: Target, result: Result, text: string): Result {
  const [due, grade] = [normaliseValue(target.raw), normaliseValue(text)];
  const isBest = SCALES.some(({ scale, best }) => scale.test(due) && best.test(grade));
  return isBest && result.kind === 'qualitative' ? { ...result, level: 'met' } : result;
}

/** Whether a text names all grades of a scale rather than one of them: 优良中低差, 高/中/低, 好坏, 是否. */
export function isWholeScale(text: string): boolean {
  return WHOLE_SCALE.test(normaliseValue(text));
}

/** The grades of a form from the best down, with or without signs between them. */
const GRADES = '优秀?[、/,]?良好?[、/,]?(?:中等?|一般)?[、/,]?低?[、/,]?较?差';

const WHOLE_SCALE = new RegExp(
  `^(?:${GRADES}|好[、/,]?(?:中|一般)?[、/,]?[坏差]|高[、/,]?中[、/,]?低|是[、/,]?否|有[、/,]?无)$`,
);

const SCALES: readonly { readonly scale: RegExp; readonly best: RegExp }[] = [
  // the last may be left out
  { scale: new RegExp(`^${GRADES}?$`), best: /^优秀?$/ },
  { scale: /^好[、/,]?坏$/, best: /^好$/ },
];
