import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { FileTask, ReviewSettings } from '../src/cli/tasks/file-task';
import { Gate } from '../src/cli/files/gate';
import { compiledPath } from '../src/cli/threads/run-compiled';
import { setThreadFlags, type ThreadData } from '../src/cli/threads/worker-pool';
import { DEFAULT_LIMITS } from '../src/hosts/file';
import { DEFAULT_STANDARD } from '../src/standards';
import { buildSample, SAMPLE_NUMBERS } from './samples/build-sample';

const RUN_COMPILED = join(__dirname, '../src/cli/threads/run-compiled.ts');

/** As a run with --json has it. */
const SETTINGS: ReviewSettings = {
  standard: { auto: true, fallback: DEFAULT_STANDARD, others: [] },
  layouts: [],
  disabledRules: [],
  limits: DEFAULT_LIMITS,
  json: true,
  force: false,
  timeout: 60,
  facts: false,
  checkSections: false,
};

/** The thread of a run, with an ear for the question what V8 has made of its script. */
const THREAD = `
  const { workerData } = require('node:worker_threads');
  require(workerData.tsx);
  const { runCompiled } = require(workerData.runCompiled);
  const script = runCompiled(workerData.work);
  workerData.ear.on('message', () => workerData.ear.postMessage(script.createCachedData()));
`;

/**
 * Leaves beside a built work.js what V8 made of it while it reviewed the sample forms: the functions a
 * review needs are in it, the others are compiled when they are called.
 */
async function compileWork(folder: string): Promise<void> {
  const work = resolve(folder, 'work.js');
  const files = mkdtempSync(join(tmpdir(), 'jixiao-compile-'));
  try {
    // one that is there would be run, and not be made anew
    rmSync(compiledPath(work), { force: true });
    writeFileSync(compiledPath(work), await compiledBy(work, samplesIn(files)));
  } finally {
    rmSync(files, { recursive: true });
  }
}

async function compiledBy(work: string, tasks: readonly FileTask[]): Promise<Uint8Array> {
  // V8 takes compiled code only under the flags it was made under
  setThreadFlags();
  const { port1: mouth, port2: ear } = new MessageChannel();
  const [writing, inflating] = [new Gate().shared, new Gate().shared];
  const data: ThreadData = { settings: SETTINGS, writing, inflating };
  const paths = { tsx: require.resolve('tsx/cjs'), runCompiled: RUN_COMPILED, work };
  const options = { eval: true, workerData: { ...data, ...paths, ear }, transferList: [ear] };
  const thread = new Worker(THREAD, options);
  await once(thread, 'message'); // ready
  for (const task of tasks) {
    thread.postMessage(task);
    await once(thread, 'message'); // done
  }
  mouth.postMessage(null);
  const [compiled] = (await once(mouth, 'message')) as [Uint8Array];
  mouth.close();
  await thread.terminate();
  return compiled;
}

function samplesIn(folder: string): FileTask[] {
  return SAMPLE_NUMBERS.map((number) => {
    const path = join(folder, `${number}.xlsx`);
    writeFileSync(path, buildSample(number));
    return { file: { path, named: false }, destination: null, checkPage: null, scratch: 'none' };
  });
}

compileWork(process.argv[2] ?? 'dist/cli').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
