import fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lockFile, releaseFile } from '../../../src/cli/files/file-lock';
import { beginningOf } from '../../../src/cli/files/running';
import { temporaryFolder } from '../run-cli';

const top = temporaryFolder();
/** No process has this number. */
const NOBODY = 2 ** 30;

/** A file whose lock a run has left that is gone; gives its path and that of the lock. */
function leftLocked(name: string): { readonly path: string; readonly lock: string } {
  const folder = join(top, name);
  fs.mkdirSync(folder);
  const path = join(folder, '1.xlsx');
  fs.writeFileSync(path, '');
  lockFile(path, 'gone');
  const lock = join(
    folder,
    fs.readdirSync(folder).find((one) => one.endsWith('.tmp'))!,
  );
  fs.writeFileSync(lock, `${hostname()}\n${NOBODY}\ngone\n`);
  return { path, lock };
}

/** Runs something right before a file is removed, once. */
function beforeRemoving(path: string, act: () => void): void {
  const { rmSync } = jest.requireActual<typeof fs>('node:fs');
  let isDone = false;
  jest.spyOn(fs, 'rmSync').mockImplementation((at, options) => {
    if (at === path && !isDone) {
      isDone = true;
      act();
    }
    rmSync(at, options);
  });
}

afterEach(() => jest.restoreAllMocks());

test('of two runs that find a lock left behind one alone goes on', () => {
  const { path, lock } = leftLocked('both');
  const refused: unknown[] = [];
  beforeRemoving(lock, () => {
    // the other run looks while this one has judged the lock but not removed it yet
    expect(() => lockFile(path, 'second')).toThrow('另一次运行');
    refused.push('second');
  });
  lockFile(path, 'first');
  expect(refused).toEqual(['second']);
  expect(fs.readFileSync(lock, 'utf8')).toContain('first');
  releaseFile(path, 'first');
  expect(fs.readdirSync(join(top, 'both'))).toEqual(['1.xlsx']);
});

test('a lock that was taken over after it was looked at is not removed', () => {
  const { path, lock } = leftLocked('late');
  const { linkSync } = jest.requireActual<typeof fs>('node:fs');
  let links = 0;
  jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
    // the second link is that of the right to take over: another run has done so in between
    if (++links === 2) fs.writeFileSync(lock, `${hostname()}\n${process.pid}\nother\n`);
    linkSync(from, to);
  });
  expect(() => lockFile(path, 'first')).toThrow('另一次运行');
  expect(fs.readFileSync(lock, 'utf8')).toContain('other');
  expect(fs.readdirSync(join(top, 'late'))).toHaveLength(2);
});

test('the right to take over is itself taken over from a run that is gone', () => {
  const { path, lock } = leftLocked('twice');
  const { rmSync } = jest.requireActual<typeof fs>('node:fs');
  const folder = join(top, 'twice');
  // a run that ends amid the removal leaves both
  jest.spyOn(fs, 'rmSync').mockImplementation((at, options) => {
    if (String(at).includes('.lock-')) rmSync(at, options);
    else throw new Error('killed');
  });
  expect(() => lockFile(path, 'second')).toThrow('killed');
  jest.restoreAllMocks();
  const right = fs
    .readdirSync(folder)
    .find((name) => name.endsWith('.tmp') && join(folder, name) !== lock)!;
  fs.writeFileSync(join(folder, right), `${hostname()}\n${NOBODY}\nsecond\n`);
  lockFile(path, 'third');
  releaseFile(path, 'third');
  expect(fs.readdirSync(folder)).toEqual(['1.xlsx']);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a lock whose process is gone is taken over though another has its number now', () => {
  const { path, lock } = leftLocked('reused');
  fs.writeFileSync(lock, `${hostname()}\n${process.pid}\ngone\nearlier 1\n`);
  lockFile(path, 'next');
  expect(fs.readFileSync(lock, 'utf8').split('\n').slice(1, 4)).toEqual([
    `${process.pid}`,
    'next',
    beginningOf(process.pid),
  ]);
  expect(() => lockFile(path, 'other')).toThrow('另一次运行');
  releaseFile(path, 'next');
});

test('where no system tells when a process began, a lock is left behind after an hour', () => {
  const { path, lock } = leftLocked('aged');
  fs.writeFileSync(lock, `${hostname()}\n${process.pid}\ngone\n\n`);
  const agoMinutes = (minutes: number) => new Date(Date.now() - minutes * 60 * 1000);
  fs.utimesSync(lock, agoMinutes(59), agoMinutes(59));
  expect(() => lockFile(path, 'next')).toThrow('另一次运行');
  fs.utimesSync(lock, agoMinutes(61), agoMinutes(61));
  lockFile(path, 'next');
  releaseFile(path, 'next');
});

test('the draft of a lock whose thread was ended while it took the file is removed with it', () => {
  const folder = join(top, 'draft');
  fs.mkdirSync(folder);
  const path = join(folder, '1.xlsx');
  fs.writeFileSync(path, '');
  fs.writeFileSync(join(folder, '.lock-.jixiao-host-1-a-2.tmp'), '');
  releaseFile(path, '.jixiao-host-1-a-2.tmp');
  expect(fs.readdirSync(folder)).toEqual(['1.xlsx']);
});
