import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
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
  'webpack.config.js',
  'scripts/samples',
  'test/fixtures/reference',
  'package-lock.json',
];
/** Another process that builds the same target is waited for this long, in milliseconds. */
const LONGEST_WAIT = 300_000;

const asked = new Map<string, Promise<string>>();

/**
 * The folder of a built target, built first where it is missing or older than its sources.
 * Within one process a target is looked at once.
 * @param target as in webpack.config.js
 * @throws Error with what the build printed when it fails
 */
export function built(target = 'workbench'): Promise<string> {
  const known = asked.get(target) ?? freshlyBuilt(target);
  asked.set(target, known);
  return known;
}

async function freshlyBuilt(target: string): Promise<string> {
  const folder = join(ROOT, 'dist', target);
  const stamp = join(ROOT, '.cache', `built-${target}`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const release = await lock(`${stamp}.lock`);
  try {
    const begun = new Date();
    if (!isFresh(folder, stamp)) {
      await build(target);
      writeFileSync(stamp, '');
      // A source saved while the build ran is newer than the build.
      utimesSync(stamp, begun, begun);
    }
  } finally {
    release();
  }
  return folder;
}

function isFresh(folder: string, stamp: string): boolean {
  if (!existsSync(folder) || !existsSync(stamp)) return false;
  const since = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) < since);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(target: string): Promise<void> {
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const child = spawn(
    process.execPath,
    [cli, '--mode', 'production', '--env', `target=${target}`],
    {
      cwd: ROOT,
    },
  );
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

/** A folder can be made only once, which makes it a lock between processes. */
async function lock(path: string): Promise<() => void> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // The holder may have been stopped; a lock older than any build is nobody's.
      if (Date.now() > end || isOld(path)) rmdirSync(path);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isOld(path: string): boolean {
  return existsSync(path) && Date.now() - statSync(path).mtimeMs > LONGEST_WAIT;
}
