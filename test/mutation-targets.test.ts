import { existsSync, readFileSync } from 'node:fs';
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

test('the page of figures adds its rows up, and names the files below the aim', () => {
  const page = readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\S+)` +\| (\d+) +\| (\d+) /gm)].map(
    ([, file, mutants, noticed]) => ({
      file: file!,
      mutants: Number(mutants),
      noticed: Number(noticed),
    }),
  );
  const sum = (of: 'mutants' | 'noticed') => rows.reduce((all, row) => all + row[of], 0);
  const share = Math.round((sum('noticed') / sum('mutants')) * 100);
  expect(page).toContain(
    `Together ${sum('noticed')} of ${sum('mutants')}, ${share} %, in ${rows.length} files.`,
  );
  const below = rows.filter(({ mutants, noticed }) => noticed < 0.85 * mutants);
  const [, named] = /^Together .*? files\. Below the aim: (.*)\.$/m.exec(page)!;
  expect(named!.split(', ').sort()).toEqual(below.map(({ file }) => `\`${file}\``).sort());
});
