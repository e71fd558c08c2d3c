import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { lockFile } from '../../../src/cli/files/file-lock';
import type { FileOutcome, FileTask } from '../../../src/cli/tasks/file-task';
import { WorkerPool } from '../../../src/cli/threads/worker-pool';
import { PLAIN_SETTINGS, taskFor } from '../plain-settings';
import { temporaryFolder } from '../run-cli';

const folder = temporaryFolder();
const ANSWER = `parentPort.postMessage({ printed: [file.path], verdicts: [], error: null, forms: [], checkSections: [] });`;

/** A thread that has this to do with every file it is given; `writing` and `inflating` are its gates. */
function threadScript(name: string, act: string): string {
  const path = join(folder, name);
  const script = `const { parentPort, workerData } = require('node:worker_threads');
    const [writing, inflating] = [workerData.writing, workerData.inflating].map((gate) => new Int32Array(gate));
    parentPort.postMessage('ready');
    parentPort.on('message', ({ file }) => { ${act} });`;
  writeFileSync(path, script);
  return path;
}

function printed(outcome: FileOutcome | null): string | null {
  return outcome && outcome.printed.join('');
}

test('a file that breaks its thread down costs one entry, and the rest are done', async () => {
  const fail = `if (file.path === 'b') throw new Error('broken'); ${ANSWER}`;
  const pool = new WorkerPool(threadScript('breaks.js', fail), 2, PLAIN_SETTINGS);
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((path) => pool.run(taskFor(path))));
  await pool.close();
  expect(outcomes.map((outcome) => outcome!.error !== null)).toEqual([false, true, false, false]);
  expect(printed(outcomes[1]!)).toContain('程序处理该文件时出错');
  expect(outcomes[1]!.error!.detail).toContain('broken');
});

test('a file the memory does not suffice for has an entry that says so', async () => {
  // What Node reports when the memory of a thread is used up.
  const fail = `throw Object.assign(new Error('heap limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });`;
  const pool = new WorkerPool(threadScript('fails.js', fail), 1, PLAIN_SETTINGS);
  expect(printed(await pool.run(taskFor('huge.xlsx')))).toContain('内存不足');
  await pool.close();
});

test('a file that takes too long is given up, and the next is done', async () => {
  const hang = `if (file.path === 'a') for (;;); ${ANSWER}`;
  const settings = { ...PLAIN_SETTINGS, timeout: 1 };
  const pool = new WorkerPool(threadScript('hangs.js', hang), 1, settings);
  const [first, second] = await Promise.all(['a', 'b'].map((path) => pool.run(taskFor(path))));
  await pool.close();
  expect(printed(first!)).toContain('处理超过 1 秒');
  expect(printed(second!)).toBe('b');
});

test('a file given up leaves neither its lock nor what was not whole', async () => {
  const place = join(folder, 'left');
  mkdirSync(place);
  const path = join(place, 'a.xlsx');
  writeFileSync(path, 'as it was');
  writeFileSync(join(place, '.jixiao-test.tmp'), 'half');
  lockFile(path, '.jixiao-test.tmp');
  const destination = { kind: 'in-place', path, backup: true } as const;
  const task: FileTask = { ...taskFor(path), destination };
  const settings = { ...PLAIN_SETTINGS, timeout: 1 };
  const pool = new WorkerPool(threadScript('loops.js', 'for (;;);'), 1, settings);
  expect(printed(await pool.run(task))).toContain('处理超过 1 秒');
  await pool.close();
  expect(readdirSync(place)).toEqual(['a.xlsx']);
  expect(readFileSync(path, 'utf8')).toBe('as it was');
});

test('stopping gives up the file at hand and those that wait, though neither ends by itself', async () => {
  const settings = { ...PLAIN_SETTINGS, timeout: 24 * 60 * 60 };
  const pool = new WorkerPool(threadScript('long.js', 'for (;;);'), 1, settings);
  const outcomes = ['a', 'b', 'c'].map((path) => pool.run(taskFor(path)));
  await new Promise((begun) => setTimeout(begun, 300));
  await pool.stop();
  expect(await Promise.all(outcomes)).toEqual([null, null, null]);
  expect(await pool.run(taskFor('d'))).toBeNull();
});

/** Marks a file at a time that a thread is busy with a part, and another when it is through; it never ends by itself. */
function inflating(begun: string, done: string): string {
  return `Atomics.store(inflating, 0, 1); ${mark(begun)} ${busy(50)} ${mark(done)}
    Atomics.and(inflating, 0, ~1); for (;;);`;
}

function mark(path: string): string {
  return `require('node:fs').writeFileSync(${JSON.stringify(path)}, '');`;
}

function busy(ms: number): string {
  return `for (const until = Date.now() + ${ms}; Date.now() < until; );`;
}

async function isThere(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((later) => setTimeout(later, 10));
}

test('a thread is stopped when it is through with a part, and not before', async () => {
  const [begun, done] = [join(folder, 'part-begun'), join(folder, 'part-done')];
  const pool = new WorkerPool(threadScript('parts.js', inflating(begun, done)), 1, PLAIN_SETTINGS);
  const outcome = pool.run(taskFor('a'));
  await isThere(begun);
  await pool.stop();
  expect(await outcome).toBeNull();
  expect(existsSync(done)).toBe(true);
});

test('a file is given up when its thread is through with a part, and not before', async () => {
  const [begun, done] = [join(folder, 'late-begun'), join(folder, 'late-done')];
  // so that the time is up amid the part
  const script = threadScript('late.js', `${busy(900)} ${inflating(begun, done)}`);
  const pool = new WorkerPool(script, 1, { ...PLAIN_SETTINGS, timeout: 1 });
  expect(printed(await pool.run(taskFor('a')))).toContain('处理超过 1 秒');
  await pool.close();
  expect(existsSync(done)).toBe(true);
});

test('threads that are ended while they unpack take nothing with them', () => {
  buildSync({
    entryPoints: ['end-unpacking', 'unpack-without-end'].map((name) =>
      join(__dirname, `${name}.ts`),
    ),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
  });
  const script = join(folder, 'end-unpacking.js');
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('all ended');
});

test('a thread that broke down amid a part holds up the run for a moment only', async () => {
  const fail = `Atomics.store(inflating, 0, 1); throw new Error('broken');`;
  const pool = new WorkerPool(threadScript('within.js', fail), 1, PLAIN_SETTINGS);
  expect((await pool.run(taskFor('a')))!.error!.detail).toContain('broken');
  await pool.close();
});

test('a result that is being written when the run is stopped is written and told', async () => {
  const [begun, done] = [join(folder, 'begun'), join(folder, 'written')];
  const write = `Atomics.store(writing, 0, 1); ${mark(begun)} setTimeout(() => { ${mark(done)} ${ANSWER} }, 200);`;
  const pool = new WorkerPool(threadScript('writes.js', write), 1, PLAIN_SETTINGS);
  const outcome = pool.run(taskFor('a'));
  await isThere(begun);
  await pool.stop();
  expect(printed(await outcome)).toBe('a');
  expect(existsSync(done)).toBe(true);
});
