import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildSample } from '../../scripts/samples/build-sample';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import { WorkbookFile } from '../../src/hosts/file';
import type { Report } from '../../src/review';
import { parseA1 } from '../../src/sheet';
import { command, runCli, temporaryFolder } from './run-cli';

const ROOT = join(__dirname, '..', '..');
const folder = temporaryFolder();
const UNSCORED = workbookOf(blankCells(sampleSheetOf(9), ['G20', 'G23']));
/** A form beside so much else that no run is through with it within a second. */
const LONG = longWorkbook(600_000);

function longWorkbook(rows: number): Uint8Array {
  const parts = unzipSync(UNSCORED);
  const others = '<row><c t="str"><v>其他</v></c></row>'.repeat(rows);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name]!).replace('</sheetData>', `${others}</sheetData>`);
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

/** Starts the command line and gives its output as it comes; `act` may end it. */
function start(args: readonly string[], act: (child: ReturnType<typeof spawn>) => void) {
  const child = spawn(process.execPath, [command(), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  // once: a second signal ends it at once, as a second Ctrl+C should
  child.stdout!.once('data', () => act(child));
  child.stdout!.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

function isWritten(path: string): boolean {
  const file = new WorkbookFile(readFileSync(path));
  return file.read(file.sheets[0]!).cell(parseA1('G23')).text === '90.28';
}

function fill(name: string, count: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(path, `${String(i).padStart(3, '0')}.xlsx`), UNSCORED);
  }
  return path;
}

test('a reader that goes away neither stops the work nor makes a noise', async () => {
  const path = fill('pipe', 6);
  const run = await start(['review', path, '--write', '--no-backup'], (child) =>
    child.stdout!.destroy(),
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(readdirSync(path).every((name) => isWritten(join(path, name)))).toBe(true);
});

test('an interrupted run leaves every file whole, written or as it was', async () => {
  const path = fill('interrupted', 60);
  const run = await start(['review', path, '--write', '--no-backup'], (child) =>
    child.kill('SIGINT'),
  );
  const names = readdirSync(path);
  expect(names).toHaveLength(60);
  const written = names.filter((name) => isWritten(join(path, name)));
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(60);
  expect(run.status).toBe(130);
});

test.each([
  ['SIGINT', 130, ['review', '--write']],
  ['SIGTERM', 143, ['review', '--write']],
  ['SIGTERM', 143, ['clear-marks']],
] as const)(
  '%s ends a run amid a long file, and what is done is told: %j %j',
  async (signal, status, [name, ...options]) => {
    const path = fill(`long-${signal}-${name}`, 1);
    const long = join(path, '001.xlsx');
    writeFileSync(long, LONG);
    const run = await start([name, path, ...options, '--no-backup'], (child) => child.kill(signal));
    // that it ended long before it could be through with the file shows in what it left of it
    expect(run.status).toBe(status);
    expect(run.stdout).toContain('000.xlsx');
    expect(run.stdout).not.toContain('001.xlsx');
    expect(readFileSync(long).equals(LONG)).toBe(true);
    expect(readdirSync(path)).toEqual(['000.xlsx', '001.xlsx']);
  },
);

test('a file is replaced as a whole, never written into', () => {
  const path = fill('replaced', 1);
  const opened = openSync(join(path, '000.xlsx'), 'r');
  runCli('review', path, '--write', '--no-backup');
  expect(isWritten(join(path, '000.xlsx'))).toBe(true);
  expect(readFileSync(opened).equals(UNSCORED)).toBe(true);
  closeSync(opened);
  expect(readdirSync(path)).toEqual(['000.xlsx']);
});

test('a run that is killed leaves every file whole, and the next run does the rest', async () => {
  const path = fill('killed', 40);
  const child = spawn(
    process.execPath,
    [command(), 'review', path, '--write', '--no-backup', '--jobs', '2'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child.stdout.once('data', () => child.kill('SIGKILL'));
  await new Promise((ended) => child.on('close', ended));
  // What was being written has another name, under which no run finds it.
  const names = readdirSync(path).filter((name) => !name.endsWith('.tmp'));
  expect(names).toHaveLength(40);
  const rest = names.filter((name) => !isWritten(join(path, name)));
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every((name) => readFileSync(join(path, name)).equals(UNSCORED))).toBe(true);
  expect(runCli('review', path, '--write', '--no-backup', '--jobs', '2').status).toBe(0);
  expect(names.every((name) => isWritten(join(path, name)))).toBe(true);
});

test('a linked file is written where it lies, and done once', () => {
  const path = join(folder, 'link');
  mkdirSync(path);
  writeFileSync(join(path, 'a.xlsx'), UNSCORED);
  symlinkSync(join(path, 'a.xlsx'), join(path, 'b.xlsx'));
  const run = runCli('review', path, '--json', '--write');
  expect((JSON.parse(run.stdout) as Report).files).toHaveLength(1);
  expect(isWritten(join(path, 'a.xlsx'))).toBe(true);
  expect(readdirSync(path).sort()).toEqual(['a.xlsx', 'a.xlsx.bak', 'b.xlsx']);
});

test('an output folder inside the folder reviewed is not reviewed itself', () => {
  const path = fill('within', 2);
  runCli('review', path, '--out', join(path, 'done'));
  const run = runCli('review', path, '--out', join(path, 'done'), '--json');
  expect((JSON.parse(run.stdout) as Report).files).toHaveLength(2);
  expect(readdirSync(join(path, 'done'))).toEqual(['000.xlsx', '001.xlsx']);
});

test('the folder of the files themselves is refused as output folder', () => {
  const path = fill('same', 1);
  const run = runCli('review', path, '--out', path, '--json');
  expect(run.status).toBe(2);
  expect(isWritten(join(path, '000.xlsx'))).toBe(false);
});

test('an empty folder is said to be empty', () => {
  const path = join(folder, 'empty');
  mkdirSync(path);
  const run = runCli('review', path, '--json');
  expect((JSON.parse(run.stdout) as Report).files[0]!.error!.code).toBe('not-found');
  expect(run.status).toBe(2);
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)('a file nobody may read is said so (not for root, who may)', () => {
  const path = join(folder, 'secret.xlsx');
  writeFileSync(path, buildSample(1));
  chmodSync(path, 0o000);
  const run = runCli('review', path, '--json');
  expect((JSON.parse(run.stdout) as Report).files[0]!.error!.code).toBe('no-permission');
});

test('what is no file that can be read has its entry, and the run goes on', () => {
  const path = fill('odd', 1);
  symlinkSync(join(path, 'gone.xlsx'), join(path, 'a-broken-link.xlsx'));
  symlinkSync(join(path, 'b-circle.xlsx'), join(path, 'b-circle.xlsx'));
  mkdirSync(join(path, 'c-folder.xlsx'));
  expect(spawnSync('mkfifo', [join(path, 'd-pipe.xlsx')]).status).toBe(0);
  for (const jobs of ['1', '2']) {
    const run = runCli('review', path, '--json', '--jobs', jobs);
    const { files } = JSON.parse(run.stdout) as Report;
    expect(files.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      'not-found',
      'not-found',
      'not-a-workbook',
      'not-a-workbook',
    ]);
    expect(run.status).toBe(2);
  }
});

test('a document that cannot be written is told beside the result, with its path', () => {
  const path = fill('unwritten', 1);
  // 300 bytes, more than any disk takes for a name
  const summary = join(path, `${'长'.repeat(100)}.xlsx`);
  const run = runCli('review', path, '--summary', summary);
  expect(run.stdout).toContain('共 1 个文件');
  expect(run.stderr).toContain(`${summary} 未写入：`);
  expect(run.stderr).not.toContain('程序出错');
  expect(run.status).toBe(2);
});

test('a call from a folder that is gone is refused in a sentence', () => {
  const gone = join(folder, 'gone');
  mkdirSync(gone);
  const line = `rmdir "$PWD"; exec "$0" "$@"`;
  const run = spawnSync(
    'sh',
    ['-c', line, process.execPath, command(), 'review', 'x', '--out', 'y'],
    {
      cwd: gone,
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toBe('当前文件夹已不存在；请换到别的文件夹后重试。\n');
  expect(run.status).toBe(2);
});
