import { join } from 'node:path';

const filter =
  jest.requireActual<(paths: readonly string[]) => { filtered: string[] }>('./one-load');
const paths = (...names: readonly string[]) => names.map((name) => join(__dirname, name));
const started = (...names: readonly string[]) => filter(paths(...names)).filtered;

test('a room that is asked for as a whole starts as one file', () => {
  expect(
    started('form/every.test.ts', 'form/assign.property.test.ts', 'form/fund/fund-row.test.ts'),
  ).toEqual(paths('form/every.test.ts'));
});

test('files that are named start as they are', () => {
  const named = ['form/assign.property.test.ts', 'sheet/address.test.ts'];
  expect(started(...named)).toEqual(paths(...named));
});

test('a room without an entry, long files, those of a browser, those that replace modules and those that count steps start as they are', () => {
  const named = [
    'mirror.test.ts',
    'form/every.test.ts',
    'form/growth.test.ts',
    'form/isolation.test.ts',
    'sheet/growth.test.ts',
    'hosts/every.test.ts',
    'hosts/excel/package.browser.test.ts',
  ];
  expect(started(...named)).toEqual(paths(...named));
});
