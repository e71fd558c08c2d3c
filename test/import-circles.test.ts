import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', 'src');

/** What each file takes something from, a type or a value, by paths from the root of the sources. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsOfSources(): Imports {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const path = join(file, '..', fileName).split(sep).join('/');
    const found = ENDINGS.map((ending) => path + ending).find((one) => existsSync(join(SRC, one)));
    return found === undefined ? [] : [found];
  });
}

const ENDINGS = ['.ts', '.tsx', '/index.ts'];

/** The files of the first circle found, in order; null where there is none. */
function circleIn(imports: Imports): readonly string[] | null {
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): readonly string[] | null => {
    const from = path.indexOf(file);
    if (from >= 0) return path.slice(from);
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = search(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = search(file, []);
    if (circle) return circle;
  }
  return null;
}

test('a circle is found wherever it is entered, and a fork is none', () => {
  expect(
    circleIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toBeNull();
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c']);
});

test('no file of the product needs one that needs it', () => {
  const imports = importsOfSources();
  expect(imports.get('rules/index.ts')).toContain('rules/catalogue.ts');
  expect(imports.get('cli/main.ts')).toContain('cli/review-all.ts');
  expect(circleIn(imports)).toBeNull();
});
