import { DismissalStore } from '../../../src/session/kept/dismissals';
import { memoryStore } from '../../../src/session';

const one = {
  rule: 'score-mismatch',
  evidence: 'e1',
  reason: '已核实',
  at: '2024-01-02T03:04:05Z',
};

test('what is kept under any name of a workbook counts once', () => {
  const store = new DismissalStore(memoryStore());
  store.add(['tag', 'place'], '1', one);
  expect(store.list(['tag', 'place'], '1')).toEqual([one]);
  expect(store.list(['place'], '1')).toEqual([one]);
  expect(store.list(['tag'], '2')).toEqual([]);
  expect(store.list(['other'], '1')).toEqual([]);
});

test('a finding set aside again has the newest reason', () => {
  const store = new DismissalStore(memoryStore());
  store.add(['w'], '1', one);
  store.add(['w'], '1', { ...one, reason: '另附说明' });
  store.add(['w'], '1', { ...one, evidence: 'e2' });
  expect(store.list(['w'], '1').map(({ evidence, reason }) => [evidence, reason])).toEqual([
    ['e1', '另附说明'],
    ['e2', '已核实'],
  ]);
});

test('taken back it is gone under every name, and no empty list is left behind', () => {
  const kept = memoryStore();
  const store = new DismissalStore(kept);
  store.add(['tag', 'place'], '1', one);
  store.add(['place'], '1', { ...one, rule: 'all-full' });
  store.remove(['tag', 'place'], '1', one);
  expect(store.list(['tag', 'place'], '1').map(({ rule }) => rule)).toEqual(['all-full']);
  expect(kept.get('dismissals:tag:1')).toBeNull();
});

test.each([
  '7',
  '{}',
  '[null,7,{"rule":"a"}]',
  '[{"rule":1,"evidence":"e","reason":"r","at":"t"}]',
])('a stored %s is no dismissal', (stored) => {
  const kept = memoryStore();
  kept.set('dismissals:w:1', stored);
  expect(new DismissalStore(kept).list(['w'], '1')).toEqual([]);
});

test('no more is kept than the newest sheets and the newest findings of each', () => {
  const kept = memoryStore();
  const store = new DismissalStore(kept, { sheets: 2, ofSheet: 3 });
  for (const sheet of ['1', '2', '1', '3']) store.add(['w'], sheet, one);
  expect(['1', '2', '3'].map((sheet) => store.list(['w'], sheet).length)).toEqual([1, 0, 1]);
  expect(kept.get('dismissals:w:2')).toBeNull();
  for (let n = 0; n < 5; n++) store.add(['w'], '3', { ...one, evidence: `n${n}` });
  expect(store.list(['w'], '3').map(({ evidence }) => evidence)).toEqual(['n2', 'n3', 'n4']);
});
