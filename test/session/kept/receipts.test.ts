import { memoryStore, ReceiptStore } from '../../../src/session';
import type { Receipt } from '../../../src/sheet';

const ROOM = { count: 100, ofWorkbook: 20, characters: 1_000_000 };

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
    expect(store.latest(['w'], 'a')!.id).toBe('2');
    expect(store.latest(['w'], 'b')!.id).toBe('3');
    store.remove(receipt('2', 'a'));
    expect(store.latest(['w'], 'a')!.id).toBe('1');
    expect(store.latest(['w'], 'c')).toBeNull();
  });

  it('that wrote nothing are not kept', () => {
    const store = new ReceiptStore(memoryStore());
    store.add({ ...receipt('1', 'a'), written: [] });
    expect(store.latest(['w'], 'a')).toBeNull();
  });

  it('are limited to the last twenty of a workbook', () => {
    const store = new ReceiptStore(memoryStore());
    for (let n = 1; n <= 25; n++) store.add(receipt(String(n), 'a'));
    for (let n = 25; n > 5; n--) {
      expect(store.latest(['w'], 'a')!.id).toBe(String(n));
      store.remove(receipt(String(n), 'a'));
    }
    expect(store.latest(['w'], 'a')).toBeNull();
  });

  it('of all workbooks together are limited in number, the oldest going first', () => {
    const store = new ReceiptStore(memoryStore(), { ...ROOM, count: 3 });
    for (const workbook of ['v', 'w', 'x', 'y']) store.add(receipt(workbook, 'a', workbook));
    expect(store.latest(['v'], 'a')).toBeNull();
    expect(store.latest(['w'], 'a')!.id).toBe('w');
    expect(store.latest(['y'], 'a')!.id).toBe('y');
  });

  it('are limited in size, the newest being kept however large it is', () => {
    const size = JSON.stringify(receipt('1', 'a')).length;
    const store = new ReceiptStore(memoryStore(), { ...ROOM, characters: 2 * size });
    for (const id of ['1', '2', '3']) store.add(receipt(id, 'a'));
    for (const id of ['3', '2']) {
      expect(store.latest(['w'], 'a')!.id).toBe(id);
      store.remove(receipt(id, 'a'));
    }
    expect(store.latest(['w'], 'a')).toBeNull();
    const { written } = receipt('9', 'a');
    store.add({ ...receipt('9', 'a'), written: Array(20).fill(written[0]) });
    expect(store.latest(['w'], 'a')!.id).toBe('9');
  });

  it('give way to the newest where the storage is full', () => {
    const backing = memoryStore();
    const room = 2 * JSON.stringify(receipt('1', 'a')).length;
    const full = {
      ...backing,
      persistent: true,
      set: (key: string, value: string) => value.length <= room + 10 && !backing.set(key, value),
    };
    const store = new ReceiptStore(full);
    expect(['1', '2', '3', '4'].map((id) => store.add(receipt(id, 'a')))).toEqual(
      Array(4).fill(true),
    );
    expect(store.latest(['w'], 'a')!.id).toBe('4');
  });

  it('take the place of one with the same id', () => {
    const store = new ReceiptStore(memoryStore());
    store.add(receipt('1', 'a'));
    store.add(receipt('1', 'b'));
    expect([store.latest(['w'], 'a'), store.latest(['w'], 'b')!.id]).toEqual([null, '1']);
  });

  it('are listed by sheet, the oldest first, one that wrote to two sheets under both', () => {
    const store = new ReceiptStore(memoryStore());
    const both = {
      ...receipt('2', 'a'),
      written: [...receipt('2', 'a').written, ...receipt('2', 'b').written],
    };
    for (const one of [receipt('1', 'a'), both, receipt('3', 'b'), receipt('4', 'a', 'v')])
      store.add(one);
    expect(store.listOf(['w'], 'a').map(({ id }) => id)).toEqual(['1', '2']);
    expect(store.listOf(['w'], 'b').map(({ id }) => id)).toEqual(['2', '3']);
    expect(store.latest(['w'], 'a')!.id).toBe('2');
    expect([store.latestOf(['w'])!.id, store.latestOf(['u'])]).toEqual(['3', null]);
  });

  it('that came to nothing leave no trace of their beginning', () => {
    const store = new ReceiptStore(memoryStore());
    store.add(receipt('1', 'a'));
    expect(store.add({ ...receipt('1', 'a'), written: [] })).toBe(true);
    expect(store.latestOf(['w'])).toBeNull();
  });

  it('are a hundred at most and one and a half million characters', () => {
    const many = new ReceiptStore(memoryStore());
    for (let n = 0; n <= 100; n++) many.add(receipt(String(n), 'a', `w${n}`));
    expect([many.latestOf(['w0']), many.latestOf(['w1'])?.workbook]).toEqual([null, 'w1']);
    const small = JSON.stringify(receipt('1', 'a')).length;
    const large = (characters: number) => {
      const store = new ReceiptStore(memoryStore());
      store.add(receipt('1', 'a', 'v'));
      store.add(receipt('1'.repeat(characters - 2 * small + 1), 'a'));
      return store.latestOf(['v']) !== null;
    };
    expect([large(1_500_000), large(1_500_001)]).toEqual([true, false]);
  });

  it('in a store that lasts no longer than the pane are tried once and said not to outlive it', () => {
    const tried: string[] = [];
    const passing = { ...memoryStore(), set: (_: string, value: string) => !tried.push(value) };
    expect(new ReceiptStore(passing).add(receipt('1', 'a'))).toBe(false);
    expect(tried).toHaveLength(1);
  });

  it('ignore what is stored damaged', () => {
    const backing = memoryStore();
    backing.set('receipts', '[{"id":1},null,{"id":"x","at":"","workbook":"w","written":[{}]}]');
    expect(new ReceiptStore(backing).latest(['w'], 'a')).toBeNull();
  });

  it.each([
    ['a row in words', { cell: { row: '1', column: 1 } }],
    ['a field nobody computes', { field: 'weight' }],
    ['no value before', { before: undefined }],
    ['no anchor', { anchor: undefined }],
  ])('ignore one that was tampered with: %s', (_, change) => {
    const whole = receipt('1', 'a');
    const { sheet, edit } = whole.written[0]!;
    const backing = memoryStore();
    const tampered = { ...whole, written: [{ sheet, edit: { ...edit, ...change } }] };
    backing.set('receipts', JSON.stringify([tampered]));
    expect(new ReceiptStore(backing).latest(['w'], 'a')).toBeNull();
  });

  it.each([[null], [true], ['达成'], [{ error: '#DIV/0!' }], [0.5]])(
    'come back as they were, a cell of %j included',
    (value) => {
      const whole = receipt('1', 'a');
      const { sheet, edit } = whole.written[0]!;
      const witnesses = [{ offset: -1, rows: 2, text: '总分' }];
      const changed = {
        ...edit,
        before: { ...edit.before, value },
        anchor: { witnesses, occurrence: 1 },
      };
      const stored: Receipt = {
        ...whole,
        uncertain: true,
        written: [{ sheet, edit: changed }],
        refused: [{ sheet, edit: { ...edit, optional: true }, code: 'locked' }],
        marks: [{ sheet, count: 2, refused: '工作表受保护' }],
      };
      const store = new ReceiptStore(memoryStore());
      store.add(stored);
      expect(store.latest(['w'], 'a')).toEqual(stored);
    },
  );
});
