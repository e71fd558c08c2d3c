import type { Indicator } from './form';

/**
 * The indicator with an index that was taken from the same list, as scores and matchings keep it.
 * @throws RangeError where the list has no such index
 */
export function indicatorAt(
  { indicators }: { readonly indicators: readonly Indicator[] },
  index: number,
): Indicator {
  const indicator = indicators[index];
  if (!indicator) throw new RangeError(`there is no indicator ${index}`);
  return indicator;
}
