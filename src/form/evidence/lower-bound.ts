/** Where a value belongs in an ascending list: the index of the first that is not below it. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the middle lies below the end
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
