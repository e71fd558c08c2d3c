/**
 * Works on items side by side and gives the results in the order of the items. No more than
 * `window` items are begun before the first of them is given, so memory does not grow with their
 * number. `work` must not reject.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, result: R]> {
  const begun: { readonly item: T; readonly result: Promise<R> }[] = [];
  for (const item of items) {
    begun.push({ item, result: work(item) });
    if (begun.length < window) continue;
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- one was begun just above
    const first = begun.shift()!;
    yield [first.item, await first.result];
  }
  for (const { item, result } of begun) yield [item, await result];
}
