import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkSync } from 'recheck';
import ts from 'typescript';

const SOURCE = join(__dirname, '..', 'src');
/** As many characters as three cells can hold. */
const MOST = 100_000;
/** What a pattern may take for them, in milliseconds; one that is not linear takes seconds at the least. */
const MOST_MS = 400;

interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

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

function patterns(): Found[] {
  // a dictionary puts its patterns together itself
  const building = files.filter((path) =>
    /new (?:RegExp|Dictionary)\(/.test(readFileSync(path, 'utf8')),
  );
  const all = [...files.flatMap(literalsIn), ...building.flatMap(builtIn)];
  const unique = new Map(all.map((found) => [`/${found.source}/${found.flags}`, found]));
  return [...unique.values()];
}

/** Patterns that only texts up to a length come to; for these the checker's text is no longer. */
const BOUNDED: readonly { readonly source: string; readonly longest: number }[] = [
  // Header words: readLabel gives longer texts as no label (LONGEST in form/label.ts).
  ...builtIn(join(SOURCE, 'form/words/label-parts.ts')).map(({ source }) => ({
    source,
    longest: 60,
  })),
  // Numbers in words: longer texts are prose (LONGEST_SPOKEN in values/chinese-number.ts).
  ...builtIn(join(SOURCE, 'values/chinese-number.ts')).map(({ source }) => ({
    source,
    longest: 24,
  })),
];

const all = patterns();

/** Milliseconds to look for a pattern in a text that is hard for it; broken off after MOST_MS. */
function timeOf({ source, flags }: Found, attack: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const started = performance.now();
  try {
    runInNewContext('pattern.test(attack)', { pattern, attack }, { timeout: MOST_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return Infinity;
  }
  return performance.now() - started;
}

test('the patterns of the product are found, those put together as it loads included', () => {
  expect(all.length).toBeGreaterThan(400);
  const built = builtIn(join(SOURCE, 'values/range.ts')).map(({ source }) => source);
  expect(built.length).toBeGreaterThan(3);
  expect(all.map(({ source }) => source)).toEqual(expect.arrayContaining(built));
});

test('every pattern takes time by the length of the text alone, whatever the text is', () => {
  const slow = all.flatMap((found): string[] => {
    const verdict = verdictOn(found);
    if (verdict.status === 'safe') return [];
    const name = `${found.at} /${found.source}/${found.flags}`;
    if (verdict.status === 'unknown') return [`${name}: ${verdict.error.kind}`];
    // The checker counts steps; a pattern whose repetitions are bounded can take many and be linear.
    const longest = BOUNDED.find(({ source }) => source === found.source)?.longest ?? MOST;
    const ms = timeOf(found, hardFor(verdict.attack, longest));
    return ms < (longest < MOST ? MOST_MS / 10 : MOST_MS)
      ? []
      : [`${name}: ${verdict.attack.pattern}`];
  });
  expect(slow).toEqual([]);
}, 300_000);

type Verdict = ReturnType<typeof checkSync>;

/** Verdicts of earlier runs: one hangs on the pattern and the checker alone, and takes a tenth of a second. */
const KEPT = join(__dirname, '..', '.cache', 'patterns.json');
const kept = new Map(
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as [string, Verdict][]) : [],
);
const asked = new Map<string, Verdict>();

afterAll(() => {
  mkdirSync(join(KEPT, '..'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...asked]));
});

function verdictOn({ source, flags }: Found): Verdict {
  const key = createHash('sha256').update(`${CHECKER}/${source}/${flags}`).digest('hex');
  const verdict = kept.get(key) ?? checkSync(source, flags, { timeout: 20_000, recallTimeout: -1 });
  if (verdict.status !== 'unknown') asked.set(key, verdict);
  return verdict;
}

/** The version of the checker, whose verdicts are no other version's. */
const CHECKER = readFileSync(require.resolve('recheck/package.json'), 'utf8');

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** The checker's text, its repeated parts as long as cells allow. */
function hardFor({ pumps, suffix }: Attack, longest: number): string {
  const each = longest / pumps.length;
  const parts = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length)),
  );
  const pumped = parts.join('').slice(0, longest - suffix.length);
  return pumped + suffix;
}
