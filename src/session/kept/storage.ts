/** A place for small texts by key; what the pane remembers between two openings. */
export interface KeyValueStore {
  get(key: string): string | null;
  /** False when the text is kept only until the pane closes (storage full or blocked). */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  /** Whether anything outlives the pane. */
  readonly persistent: boolean;
}

/**
 * The browser's local storage where it works, with a memory in front of it: Office and WPS block it
 * under some policies, and an older engine throws on the very access.
 * @param prefix keeps the keys of several hosts on one origin apart
 */
export function localStore(prefix = 'jixiao.'): KeyValueStore {
  const backing = browserStorage();
  const memory = new Map<string, string>();
  return {
    persistent: backing !== null,
    get: (key) => memory.get(key) ?? readFrom(backing, prefix + key),
    set(key, value) {
      // What reached the storage is read from there: a ribbon command may write it from another page.
      const kept = writeTo(backing, prefix + key, value);
      if (kept) memory.delete(key);
      else memory.set(key, value);
      return kept;
    },
    remove(key) {
      memory.delete(key);
      if (!backing) return;
      attempt(() => backing.removeItem(prefix + key));
    },
  };
}

/** A store that forgets everything with the page; for tests and for pages that must leave no trace. */
export function memoryStore(): KeyValueStore {
  const memory = new Map<string, string>();
  return {
    persistent: false,
    get: (key) => memory.get(key) ?? null,
    set(key, value) {
      memory.set(key, value);
      return false;
    },
    remove: (key) => void memory.delete(key),
  };
}

/** The stored JSON value, or null when there is none or it is damaged. */
export function readJson(store: KeyValueStore, key: string): unknown {
  const text = store.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // A damaged entry is worth no more than a missing one, and would otherwise stay forever.
    store.remove(key);
    return null;
  }
}

export function writeJson(store: KeyValueStore, key: string, value: unknown): boolean {
  return store.set(key, JSON.stringify(value));
}

function browserStorage(): Storage | null {
  return attempt(() => {
    const storage = globalThis.localStorage;
    const probe = 'jixiao.probe';
    storage.setItem(probe, '1');
    storage.removeItem(probe);
    return storage;
  });
}

function readFrom(backing: Storage | null, key: string): string | null {
  return backing ? attempt(() => backing.getItem(key)) : null;
}

function writeTo(backing: Storage | null, key: string, value: string): boolean {
  if (!backing) return false;
  return attempt(() => (backing.setItem(key, value), true)) ?? false;
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    // Blocked or full storage is an expected condition; the memory in front of it answers instead.
    return null;
  }
}
