import { localStore } from '../../../src/session';

function withLocalStorage(storage: PropertyDescriptor, test: () => void): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
  try {
    test();
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else delete (globalThis as { localStorage?: unknown }).localStorage;
  }
}

/** A storage as browsers have it, holding `room` characters. */
function storageWith(room: number, entries = new Map<string, string>()) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
  };
}

describe('localStore', () => {
  it('keeps texts for the next opening', () => {
    withLocalStorage({ value: storageWith(1000) }, () => {
      expect(localStore().set('a', '1')).toBe(true);
      expect(localStore().get('a')).toBe('1');
      localStore().remove('a');
      expect(localStore().get('a')).toBeNull();
    });
  });

  it('sees what another page has written meanwhile', () => {
    withLocalStorage({ value: storageWith(1000) }, () => {
      const pane = localStore();
      pane.set('a', '1');
      localStore().set('a', '2');
      expect(pane.get('a')).toBe('2');
    });
  });

  it('keeps hosts of one origin apart', () => {
    withLocalStorage({ value: storageWith(1000) }, () => {
      localStore('x.').set('a', '1');
      expect(localStore('y.').get('a')).toBeNull();
    });
  });

  it.each<[string, PropertyDescriptor]>([
    ['is missing', { value: undefined }],
    [
      'is blocked',
      {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    ['is full', { value: storageWith(1) }],
  ])('remembers until the pane closes when the storage %s', (_, storage) => {
    withLocalStorage(storage, () => {
      const store = localStore();
      expect(store.set('a', 'long text')).toBe(false);
      expect(store.get('a')).toBe('long text');
      store.remove('a');
      expect(store.get('a')).toBeNull();
    });
  });
});
