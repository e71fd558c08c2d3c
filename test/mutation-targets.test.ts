import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COSTLY, ELSEWHERE, targets } from '../scripts/mutation/targets';

const ROOT = join(__dirname, '..');

test.each(COSTLY)('%s, which a run of mistakes tries, is there', (costly) => {
  expect(existsSync(join(ROOT, costly))).toBe(true);
});

test.each(Object.entries(ELSEWHERE))('%s and the tests nearest to it are there', (file, tests) => {
  expect(
    [file, ...tests.map((test) => `${test}.ts`)].filter((path) => !existsSync(join(ROOT, path))),
  ).toEqual([]);
});

test('a file named for a run is tried by the test beside it', () => {
  expect(targets(['src/sheet/undo'])).toEqual([['src/sheet/undo.ts', ['test/sheet/undo.test']]]);
});
