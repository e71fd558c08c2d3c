import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { compiledPath, runCompiled } from '../../../src/cli/threads/run-compiled';
import { builtNow } from '../../../scripts/built';
import { temporaryFolder } from '../run-cli';

/** Says whether a thread would take the compiled form of the script it is given. */
const TAKES_COMPILED = join(__dirname, 'takes-compiled.ts');

const folder = temporaryFolder();
/** Leaves beside itself what it is called; a test has globals of its own, which the script does not see. */
const SCRIPT = `require('node:fs').writeFileSync(__filename + '.ran', typeof module.exports);`;

function scriptOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function hasRun(path: string): boolean {
  const left = `${path}.ran`;
  const has = existsSync(left) && readFileSync(left, 'utf8') === 'object';
  rmSync(left, { force: true });
  return has;
}

/** What V8 makes of the script at this path. */
function compiledOf(path: string): Buffer {
  return new Script(wrap(readFileSync(path, 'utf8'))).createCachedData();
}

test('without a compiled form a script runs as a module of its own path', () => {
  const path = scriptOf('plain.js', SCRIPT);
  runCompiled(path);
  expect(hasRun(path)).toBe(true);
});

test('a compiled form that fits is taken', () => {
  const path = scriptOf('fits.js', SCRIPT);
  writeFileSync(compiledPath(path), compiledOf(path));
  expect(runCompiled(path).cachedDataRejected).toBe(false);
  expect(hasRun(path)).toBe(true);
});

test('a compiled form of another script is refused, and the script runs all the same', () => {
  const path = scriptOf('other.js', SCRIPT);
  const another = scriptOf('another.js', `${SCRIPT} throw new Error('not this one');`);
  writeFileSync(compiledPath(path), compiledOf(another));
  expect(runCompiled(path).cachedDataRejected).toBe(true);
  expect(hasRun(path)).toBe(true);
});

test('a compiled form cut short is refused, and the script runs all the same', () => {
  const path = scriptOf('short.js', SCRIPT);
  const whole = compiledOf(path);
  for (const part of [new Uint8Array(), whole.subarray(0, 20), whole.subarray(0, -8)]) {
    writeFileSync(compiledPath(path), part);
    runCompiled(path);
    expect(hasRun(path)).toBe(true);
  }
});

test('the built command has a compiled form that a thread takes', () => {
  const work = join(builtNow('cli'), 'work.js');
  expect(existsSync(compiledPath(work))).toBe(true);
  // V8 refuses what was compiled under other flags, and tests run under flags of their own
  const taken = spawnSync(process.execPath, ['--require', 'tsx/cjs', TAKES_COMPILED, work], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(taken.stdout + taken.stderr).toBe('taken');
}, 300_000);

test('a thread loads no schemas: only what an officer hands over is held against one', () => {
  const work = readFileSync(join(builtNow('cli'), 'work.js'), 'utf8');
  expect(work).not.toContain('ZodType');
}, 300_000);

test('what the command’s own thread loads holds neither rules nor a reader of workbooks', () => {
  const main = readFileSync(join(builtNow('cli'), 'main.js'), 'utf8');
  expect(main.length).toBeLessThan(60_000);
}, 300_000);
