import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../src/cli/in-order';
import { WorkerPool } from '../../src/cli/worker-pool';
import { PLAIN_SETTINGS, taskFor } from './plain-settings';
import { temporaryFolder } from './run-cli';

const folder = temporaryFolder();

test('results come in the order of the items, however long each takes', async () => {
  const work = (ms: number) => new Promise<number>((done) => setTimeout(() => done(ms), ms));
  const given: number[] = [];
  for await (const [, result] of inOrder([30, 1, 20, 5], 3, work)) given.push(result);
  expect(given).toEqual([30, 1, 20, 5]);
});

test('no more items are begun than the window allows', async () => {
  let begun = 0;
  let given = 0;
  let most = 0;
  const work = async () => {
    begun++;
    most = Math.max(most, begun - given);
  };
  for await (const result of inOrder(Array(50).fill(0), 4, work)) {
    expect(result).toHaveLength(2);
    given++;
  }
  expect([given, most]).toEqual([50, 4]);
});

test('a thread that breaks down costs one file, and the rest are done', async () => {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'thread.js');
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ file }) => {
       if (file.path === 'b') throw new Error('broken');
       parentPort.postMessage({ printed: [file.path], verdicts: [], error: null, forms: [], checkSections: [] });
     });`,
  );
  const pool = new WorkerPool(script, 2, PLAIN_SETTINGS);
  const paths = ['a', 'b', 'c', 'd', 'e'];
  const outcomes = await Promise.all(paths.map((path) => pool.run(taskFor(path))));
  await pool.close();
  expect(outcomes.map(({ error }) => error !== null)).toEqual([false, true, false, false, false]);
  expect(outcomes[1]!.printed.join('')).toContain('程序处理该文件时出错');
  expect(outcomes[1]!.error!.detail).toContain('broken');
});
