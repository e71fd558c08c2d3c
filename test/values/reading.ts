import { parseResult, parseTarget } from '../../src/values';
import { notation } from './notation';
import type { Result, Target } from '../../src/values';

/** A result as some step reads it beside its target, in one line. */
export function beside(
  step: (target: Target, result: Result, text: string, name: string) => Result,
): (target: string, text: string, name?: string) => string {
  return (target, text, name = '') =>
    notation(step(parseTarget({ text: target, name }), parseResult({ text, name }), text, name));
}
