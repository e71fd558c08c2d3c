import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { TESTED_ELSEWHERE } from './mirror-exceptions';

const ROOT = join(__dirname, '..');

/** Rooms whose files each have a test of their own; the pane and the page are tested as an officer sees them. */
const ROOMS =
  'sheet values form companion standards scoring rules review documents hosts session'.split(' ');

const sources = ROOMS.flatMap((room) => under(`src/${room}`));

/** A file that runs nothing: types, a list of what others export, or words and figures alone. */
function isOnlyData(file: string): boolean {
  if (basename(file) === 'index.ts') return true;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ES2022,
      target: ts.ScriptTarget.ES2022,
      removeComments: true,
    },
  });
  return !/\bfunction\b|=>|\bclass\b/.test(outputText);
}

const excused = TESTED_ELSEWHERE.flatMap(({ files }) => files);

test.each(sources)('%s has a test of its own, or a place that says why not', (file) => {
  const own = `test/${file.slice('src/'.length).replace(/\.tsx?$/, '')}`;
  const hasTest = ['.test.ts', '.test.tsx', '.property.test.ts'].some((ending) =>
    existsSync(join(ROOT, own + ending)),
  );
  const isExcused = excused.some((place) => covers(place, file));
  expect({ file, isTested: hasTest || isExcused || isOnlyData(file) }).toEqual({
    file,
    isTested: true,
  });
});

test.each(TESTED_ELSEWHERE)('what tests $why is there', ({ files, by }) => {
  const gone = files.filter((place) => !sources.some((file) => covers(place, file)));
  expect(gone).toEqual([]);
  expect(by.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** A place that ends in a slash is a folder. */
function covers(place: string, file: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place;
}

function under(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}
