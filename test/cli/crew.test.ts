import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { buildSample } from '../../scripts/samples/build-sample';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import { Crew } from '../../src/cli/crew';
import type { ClearSettings } from '../../src/cli/file-task';
import { DEFAULT_LIMITS } from '../../src/hosts/file';
import { PLAIN_SETTINGS, taskFor } from './plain-settings';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

function place(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A thread that has this to do with every file it is given. */
function threadScript(name: string, act: string): string {
  const script = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${act} });`;
  return place(name, new TextEncoder().encode(script));
}

/** A workbook with a picture that unpacks to 60 MiB. */
const LARGE = zipSync(
  { ...unzipSync(buildSample(9)), 'xl/media/image1.bmp': new Uint8Array(60 * 1024 * 1024) },
  { level: 1 },
);

const CLEARING: ClearSettings = {
  work: 'clear-marks',
  json: false,
  limits: DEFAULT_LIMITS,
  force: false,
};

async function printedBy(crew: Crew, path: string): Promise<string> {
  return (await crew.run(taskFor(path))).printed.join('');
}

test('a file that is large is done in a thread where other files are not', async () => {
  const answer = `parentPort.postMessage({ printed: ['in a thread'], verdicts: [], error: null, forms: [], checkSections: [] });`;
  const crew = new Crew(threadScript('answers.js', answer), 1, PLAIN_SETTINGS);
  const small = place('small.xlsx', buildSample(9));
  expect(await printedBy(crew, small)).toContain('总分 90.28');
  expect(await printedBy(crew, place('large.xlsx', LARGE))).toBe('in a thread');
  expect(await printedBy(crew, small)).toContain('总分 90.28');
  await crew.close();
});

test('a file the memory does not suffice for has an entry, and the next is done', async () => {
  // What Node reports when the memory of a thread is used up.
  const fail = `throw Object.assign(new Error('heap limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });`;
  const crew = new Crew(threadScript('fails.js', fail), 1, PLAIN_SETTINGS);
  expect(await printedBy(crew, place('huge.xlsx', LARGE))).toContain('内存不足');
  expect(await printedBy(crew, place('next.xlsx', buildSample(9)))).toContain('总分 90.28');
  await crew.close();
});

test('marks of a large file are cleared in a thread too, whose end costs one entry', async () => {
  const fail = `throw Object.assign(new Error('heap limit'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });`;
  const crew = new Crew(threadScript('fails-clearing.js', fail), 1, CLEARING);
  expect(await printedBy(crew, place('huge.xlsx', LARGE))).toMatch(/ ✕ 未处理：.*内存不足/);
  const path = place('next.xlsx', buildSample(9));
  const destination = { kind: 'in-place', path, backup: false } as const;
  const done = await crew.run({ ...taskFor(path), destination });
  expect(done).toMatchObject({ printed: [`${path}  没有标记`], error: null });
  await crew.close();
});

test('a large file of the command line loses its marks', () => {
  const blank = unzipSync(workbookOf(blankCells(sampleSheetOf(9), ['H20'])));
  const image = { 'xl/media/image1.bmp': new Uint8Array(60 * 1024 * 1024) };
  const path = place('marked.xlsx', zipSync({ ...blank, ...image }, { level: 1 }));
  expect(runCli('review', path, '--write', '--no-backup').status).toBe(1);
  const run = runCli('clear-marks', path, '--no-backup');
  expect(run.stdout).toBe(`${path}  已清除 1 处标记，已写入 ${path}\n`);
  expect(run.status).toBe(0);
});
