import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/**
 * `npm run fuzz -- --n 100000 --seed 7 --jobs 2`: bundles the fuzzer once, since code compiled file by
 * file runs a fifth slower, and shares the forms out among as many processes as `--jobs` says.
 * Everything else is passed on; fails when one of the processes fails.
 */
const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, '.cache', 'fuzz', `fuzz-${process.pid}.cjs`);
/** Much of what a review makes lives as long as the review: fewer, larger collections. */
const FLAGS = ['--max-semi-space-size=64', '--enable-source-maps'];

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '1' },
  },
  strict: false,
});
const [count, first, jobs] = [values.n, values.from, values.jobs].map(Number);
if (![count, first, jobs].every((number) => Number.isInteger(number) && number >= 0) || jobs < 1) {
  throw new Error('--n, --from and --jobs take whole numbers');
}

mkdirSync(dirname(BUNDLE), { recursive: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: ['test/fuzz/main.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  outfile: BUNDLE,
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [{ name: 'folders', setup: keepFolders }],
});

const share = Math.ceil(count / jobs);
const ended = await Promise.all(Array.from({ length: jobs }, (_, job) => run(job)));
rmSync(BUNDLE);
process.exitCode = ended.every((status) => status === 0) ? 0 : 1;

/** Fixtures are read beside the file that reads them, not beside the bundle. */
function keepFolders(builder) {
  builder.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(dirname(path))),
    loader: 'ts',
  }));
}

function run(job) {
  const from = first + job * share;
  const own = [
    '--from',
    String(from),
    '--n',
    String(Math.max(0, Math.min(share, first + count - from))),
  ];
  const args = [...FLAGS, BUNDLE, ...process.argv.slice(2), ...own];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((done) => child.on('close', done));
}
