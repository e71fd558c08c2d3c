import type { Parameter, Provenance } from './standard';

/** A parameter with where it was read and how sure that is; keeps the data files one line per value. */
export function parameter<T>(
  value: T,
  confidence: Provenance['confidence'],
  source: string,
): Parameter<T> {
  return { value, source, confidence };
}
