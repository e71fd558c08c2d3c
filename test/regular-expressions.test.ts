import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const SOURCE = join(__dirname, '..', 'src');
interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const textOf = ({ source, flags }: Found) => `/${source}/${flags}`;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SOURCE, name));

/** The patterns that stand in a file as literals. */
function literalsIn(path: string): Found[] {
  const found: Found[] = [];
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.pos);
      const at = `${relative(SOURCE, path)}:${line + 1}`;
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The patterns put together when a file is loaded. */
function builtIn(path: string): Found[] {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string | RegExp, string?]) {
      const built = new target(...args);
      found.push({ at: relative(SOURCE, path), source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    jest.isolateModules(() => void jest.requireActual(path));
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** Those a dictionary joins of the patterns it is given, each of which is looked at by itself as well. */
function joinedIn(path: string): Found[] {
  const inValues = new Set(builtIn(join(SOURCE, 'values/index.ts')).map(textOf));
  return builtIn(path).filter(
    (found) => found.source.includes('$|^') && !inValues.has(textOf(found)),
  );
}

function patterns(): Found[] {
  // a dictionary puts its patterns together itself
  const building = files.filter((path) =>
    /new (?:RegExp|Dictionary)\(/.test(readFileSync(path, 'utf8')),
  );
  const all = [...files.flatMap(literalsIn), ...building.flatMap(builtIn)];
  const unique = new Map(all.map((found) => [`/${found.source}/${found.flags}`, found]));
  return [...unique.values()];
}

/** Patterns that only short texts come to, over which the square of a length is nothing. */
const OVER_SHORT_TEXTS = new Set(
  [
    // Header words: readLabel gives texts beyond 60 signs as no label (LONGEST in form/label.ts).
    ...builtIn(join(SOURCE, 'form/words/label-parts.ts')),
    // All patterns of a dictionary in one, over the same labels: too long for the checker to be sure of.
    ...joinedIn(join(SOURCE, 'form/words/lexicon.ts')),
    // Numbers in words: texts beyond 24 signs are prose (LONGEST_SPOKEN in values/grammar/chinese-number.ts).
    ...builtIn(join(SOURCE, 'values/grammar/chinese-number.ts')),
  ].map(({ source }) => source),
);

/** The checker counts steps: a pattern whose repetitions all end after a few signs can take many and be linear. */
const LINEAR = new Set([
  String.raw`(?:自评|自我评价|绩效.{0,12}评价).{0,12}表|绩效.{0,12}(?:情况|完成|目标).{0,6}表`,
]);

const all = patterns();

/*
 * What nothing was held against in an earlier run, one pattern a line under the version of the
 * checker: a verdict hangs on the two alone, and to find them all takes a minute. What the file
 * lacks is asked for in every run, and with UPDATE_PATTERNS set it is brought up to date.
 */
const KEPT = join(__dirname, 'known-patterns.txt');
const CHECKER = `recheck ${
  (
    JSON.parse(readFileSync(require.resolve('recheck/package.json'), 'utf8')) as {
      version: string;
    }
  ).version
}`;
const [keptOf = '', ...kept] = readFileSync(KEPT, 'utf8').trimEnd().split('\n');
const isUpdated = process.env['UPDATE_PATTERNS'] !== undefined;
const known = new Set(keptOf === CHECKER ? kept : []);

test('the patterns of the product are found, those put together as it loads included', () => {
  expect(all.length).toBeGreaterThan(400);
  const built = builtIn(join(SOURCE, 'values/grammar/range.ts')).map(({ source }) => source);
  expect(built.length).toBeGreaterThan(3);
  expect(all.map(({ source }) => source)).toEqual(expect.arrayContaining(built));
});

test('every pattern takes time by the length of the text alone, whatever the text is', () => {
  const slow = all.filter((found) => !known.has(textOf(found))).flatMap(doubtOf);
  if (isUpdated && slow.length === 0) keep();
  expect(slow).toEqual([]);
}, 600_000);

test('what is kept of earlier runs is what the checker says, looked at in some places', () => {
  const drawn = Array.from({ length: 8 }, () => all[Math.floor(Math.random() * all.length)]!);
  // of a pattern that is too much for its proof the checker tries texts, as many as it has time for
  const proven = drawn.filter((found) => verdictOn(found).checker === 'automaton');
  expect(proven.flatMap(doubtOf)).toEqual([]);
});

/** What the checker holds against a pattern: one line, or none. */
function doubtOf(found: Found): string[] {
  const verdict = verdictOn(found);
  if (verdict.status === 'safe') return [];
  const name = `${found.at} ${textOf(found)}`;
  if (verdict.status === 'unknown') return [`${name}: ${verdict.error.kind}`];
  const { type } = verdict.complexity;
  if (type === 'polynomial' && OVER_SHORT_TEXTS.has(found.source)) return [];
  return LINEAR.has(found.source) ? [] : [`${name}: ${type}, ${verdict.attack.pattern}`];
}

type Verdict = ReturnType<typeof checkSync>;
const asked = new Map<string, Verdict>();

function verdictOn(found: Found): Verdict {
  const { source, flags } = found;
  const verdict =
    asked.get(textOf(found)) ?? checkSync(source, flags, { timeout: 120_000, recallTimeout: -1 });
  asked.set(textOf(found), verdict);
  return verdict;
}

function keep(): void {
  // nothing was held against any of them
  writeFileSync(KEPT, `${[CHECKER, ...all.map(textOf).sort()].join('\n')}\n`);
}
