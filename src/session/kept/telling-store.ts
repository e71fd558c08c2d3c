import type { KeyValueStore } from './storage';

/** The same store, which tells of everything put into it whether it outlives the pane. */
export function tellingStore(store: KeyValueStore, told: (isKept: boolean) => void): KeyValueStore {
  return {
    get persistent() {
      return store.persistent;
    },
    get: (key) => store.get(key),
    set(key, value) {
      const isKept = store.set(key, value);
      told(isKept);
      return isKept;
    },
    remove: (key) => {
      store.remove(key);
    },
  };
}
