/**
 * Keys and entries of an object by the type of its keys. TypeScript gives texts, since an object may
 * hold more than its type names: only for objects made of exactly the keys of their type.
 */
export function keysOf<Key extends string>(object: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the caller's promise
  return Object.keys(object) as Key[];
}

/** The same with what each key stands for. */
export function entriesOf<Key extends string, Value>(
  object: Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the caller's promise
  return Object.entries(object) as [Key, Value][];
}
