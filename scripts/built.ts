import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
/** What a bundle is made from; anything newer than the last build asks for another one. */
const SOURCES = [
  'src',
  'webpack',
  'wps',
  'webpack.config.js',
  'scripts/samples',
  'test/fixtures/approved',
  'test/fixtures/reference',
  'package-lock.json',
];
/** Makes what no one but a test opens, quicker than webpack. */
const BUNDLE_FOR_TESTS = 'scripts/bundle-for-tests.mjs';
/** What a bundle for tests is made from besides. */
const TEST_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'workbench-test': [
    BUNDLE_FOR_TESTS,
    'packaging/bureau.js',
    'test/workbench/test-page.tsx',
    'test/workbench/page-bridge.ts',
  ],
  'pane-test': [BUNDLE_FOR_TESTS, 'test/browser/pane-page', 'test/session'],
  'wps-fake': [
    BUNDLE_FOR_TESTS,
    'test/browser/wps-page',
    'test/hosts/wps/fake',
    'test/hosts/contract',
  ],
};
/** Targets that share webpack's cache with another, so that one of them is built after the other. */
const CACHED_WITH: Readonly<Record<string, string>> = { excel: 'wps' };
/** Another process that builds the same target is waited for this long, in milliseconds. */
const LONGEST_WAIT = 300_000;

const asked = new Map<string, Promise<string>>();

/** Told how far a build is, from 0 to 1, and how long the last one took, in milliseconds; null when unknown. */
export type OnBuilding = (done: number, lastTook: number | null) => void;

/** Whether a target is there and as new as its sources, so that nothing has to be built. */
export function isBuilt(target: string): boolean {
  return isFresh(target, join(ROOT, 'dist', target), stampOf(target));
}

/**
 * The folder of a built target, built first where it is missing or older than its sources.
 * Within one process a target is looked at once; with KEEP_BUILD set what is there is taken as it is.
 * @param target as in webpack.config.js
 * @throws Error with what the build printed when it fails
 */
export function built(target = 'workbench', onBuilding?: OnBuilding): Promise<string> {
  const known = asked.get(target) ?? freshlyBuilt(target, onBuilding);
  asked.set(target, known);
  return known;
}

/** As `built`, for a caller that cannot wait: a build that is due runs in a process of its own. */
export function builtNow(target: string): string {
  const folder = join(ROOT, 'dist', target);
  if (isFresh(target, folder, stampOf(target))) return folder;
  const script = join(ROOT, 'scripts/build-target.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, target], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

async function freshlyBuilt(target: string, onBuilding?: OnBuilding): Promise<string> {
  const folder = join(ROOT, 'dist', target);
  const stamp = stampOf(target);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const release = await lock(`${stampOf(CACHED_WITH[target] ?? target)}.pid`);
  try {
    const begun = new Date();
    if (!isFresh(target, folder, stamp)) {
      const lastTook = lastBuildOf(stamp);
      await build(target, onBuilding && ((done) => onBuilding(done, lastTook)));
      writeFileSync(stamp, String(Date.now() - begun.getTime()));
      // A source saved while the build ran is newer than the build.
      utimesSync(stamp, begun, begun);
    }
  } finally {
    release();
  }
  return folder;
}

function stampOf(target: string): string {
  return join(ROOT, '.cache', `built-${target}`);
}

function isFresh(target: string, folder: string, stamp: string): boolean {
  if (!existsSync(folder) || !existsSync(stamp)) return false;
  if (process.env['KEEP_BUILD']) return true;
  const since = statSync(stamp).mtimeMs;
  const sources = [...SOURCES, ...(TEST_SOURCES[target] ?? [])];
  return sources.every((source) => newest(join(ROOT, source)) < since);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** How long the build of a stamp took, in milliseconds; null where none has been. */
function lastBuildOf(stamp: string): number | null {
  if (!existsSync(stamp)) return null;
  return Number(readFileSync(stamp, 'utf8')) || null;
}

function build(target: string, onProgress?: (done: number) => void): Promise<void> {
  const child = spawn(process.execPath, commandOf(target, onProgress !== undefined), { cwd: ROOT });
  child.stderr.on('data', (chunk) => {
    const percents = String(chunk).match(/\d+(?=%)/g);
    if (percents) onProgress?.(Number(percents.at(-1)) / 100);
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`the build of ${target} failed\n${printed}`));
    });
  });
}

function commandOf(target: string, tellsProgress: boolean): string[] {
  if (TEST_SOURCES[target]?.includes(BUNDLE_FOR_TESTS))
    return [join(ROOT, BUNDLE_FOR_TESTS), target];
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--env', `target=${target}`];
  return [cli, ...options, ...(tellsProgress ? ['--progress'] : [])];
}

/** A file can be made only once, which makes it a lock between processes. */
async function lock(path: string): Promise<() => void> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > end || !isHeld(path)) rmSync(path, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Whether the process that made the lock is still there: one that was stopped leaves it behind. */
function isHeld(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (error) {
    // Without the right to signal it the process is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
