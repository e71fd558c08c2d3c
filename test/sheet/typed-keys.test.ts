import { entriesOf, keysOf } from '../../src/sheet';

const SIGNS = { met: '√', unmet: '×' };

test('the keys come in the order in which they are written, by their type', () => {
  const keys: ('met' | 'unmet')[] = keysOf(SIGNS);
  expect(keys).toEqual(['met', 'unmet']);
});

test('each entry has its key and what it stands for; a key left out is none', () => {
  const some: Partial<typeof SIGNS> = { unmet: '×' };
  const entries: ['met' | 'unmet', string][] = entriesOf(some);
  expect(entries).toEqual([['unmet', '×']]);
});
