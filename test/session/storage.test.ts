import {
  DEFAULT_SETTINGS,
  loadSettings,
  localStore,
  memoryStore,
  ReceiptStore,
  saveSettings,
} from '../../src/session';
import type { Receipt } from '../../src/sheet';

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

describe('settings', () => {
  it('come back as they were saved', () => {
    const store = memoryStore();
    const settings = { ...DEFAULT_SETTINGS, standard: 'hubei', live: false, rulesOff: ['a'] };
    saveSettings(store, settings);
    expect(loadSettings(store)).toEqual(settings);
  });

  it.each(['{', '[]', '7', 'null', '{"live":"yes","rulesOff":[1,"a"],"theme":"pink"}'])(
    'fall back to the defaults where %s is stored',
    (stored) => {
      const store = memoryStore();
      store.set('settings', stored);
      const rulesOff = stored.includes('"a"') ? ['a'] : null;
      expect(loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, rulesOff });
    },
  );
});

describe('receipts', () => {
  const receipt = (id: string, sheet: string, workbook = 'w'): Receipt => {
    const content = (value: number) => ({ value, formula: null, format: 'General' });
    const edit = {
      cell: { row: 1, column: 1 },
      field: 'score',
      before: content(1),
      after: content(2),
      anchor: { witnesses: [], occurrence: 0 },
    } as const;
    const ref = { workbook, id: sheet, name: sheet };
    return {
      id,
      at: '2024-01-02T03:04:05Z',
      workbook,
      written: [{ sheet: ref, edit }],
      refused: [],
      marks: [],
    };
  };

  it('are found by workbook and sheet, the newest first', () => {
    const store = new ReceiptStore(memoryStore());
    for (const one of [receipt('1', 'a'), receipt('2', 'a'), receipt('3', 'b')]) store.add(one);
    store.add(receipt('4', 'a', 'other'));
    expect(store.latest('w', 'a')!.id).toBe('2');
    expect(store.latest('w', 'b')!.id).toBe('3');
    store.remove(receipt('2', 'a'));
    expect(store.latest('w', 'a')!.id).toBe('1');
    expect(store.latest('w', 'c')).toBeNull();
  });

  it('that wrote nothing are not kept', () => {
    const store = new ReceiptStore(memoryStore());
    store.add({ ...receipt('1', 'a'), written: [] });
    expect(store.latest('w', 'a')).toBeNull();
  });

  it('are limited to the last twenty of a workbook', () => {
    const store = new ReceiptStore(memoryStore());
    for (let n = 1; n <= 25; n++) store.add(receipt(String(n), 'a'));
    for (let n = 25; n > 5; n--) {
      expect(store.latest('w', 'a')!.id).toBe(String(n));
      store.remove(receipt(String(n), 'a'));
    }
    expect(store.latest('w', 'a')).toBeNull();
  });

  it('ignore what is stored damaged', () => {
    const backing = memoryStore();
    backing.set('receipts:w', '[{"id":1},null,{"id":"x","at":"","workbook":"w","written":[{}]}]');
    expect(new ReceiptStore(backing).latest('w', 'a')).toBeNull();
  });
});
