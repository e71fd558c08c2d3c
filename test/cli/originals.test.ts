import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lockFile, releaseFile } from '../../src/cli/files/file-lock';
import { Places } from '../../src/cli/files/places';
import { replaceOriginal } from '../../src/cli/files/replace-original';
import { ScratchNames } from '../../src/cli/files/scratch-names';
import { writeWhole } from '../../src/cli/files/write-whole';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import type { Report } from '../../src/review';
import { WorkbookFile } from '../../src/hosts/file';
import { parseA1 } from '../../src/sheet';
import { command, runCli, temporaryFolder } from './run-cli';

const top = temporaryFolder();
const UNSCORED = workbookOf(blankCells(sampleSheetOf(9), ['G20', 'G23', 'H20']));
const OTHER = workbookOf(blankCells(sampleSheetOf(6), ['G5', 'H5']));
const SETTINGS = JSON.stringify({ name: '某市财政局', standard: 'shanghai' });
const OWN = Buffer.from('the officer’s own copy');

/** A folder of its own with these files. */
function folderOf(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
  return folder;
}

function isWritten(path: string): boolean {
  const file = new WorkbookFile(readFileSync(path));
  return file.read(file.sheets[0]!).cell(parseA1('G23')).text === '90.28';
}

function codesOf(stdout: string): (string | null)[] {
  return (JSON.parse(stdout) as Report).files.map(({ error }) => error?.code ?? null);
}

describe('a place for results that is taken', () => {
  test('by the originals of another folder keeps them, and the other files are written', () => {
    const a = folderOf('a', { '1.xlsx': OTHER });
    const b = folderOf('b', { '1.xlsx': UNSCORED, '2.xlsx': UNSCORED });
    const run = runCli('review', a, b, '--out', a, '--force', '--json');
    expect(codesOf(run.stdout)).toEqual(['write-failed', null, null]);
    expect(run.status).toBe(2);
    expect(readFileSync(join(a, '1.xlsx')).equals(OTHER)).toBe(true);
    expect(readdirSync(a)).toEqual(['1 (2).xlsx', '1.xlsx', '2.xlsx']);
    expect(isWritten(join(a, '2.xlsx'))).toBe(true);
  });

  test('by other files of the same name keeps them, unless they may be replaced', () => {
    const path = join(folderOf('in', { '1.xlsx': UNSCORED }), '1.xlsx');
    const out = folderOf('out', { '1.xlsx': OWN });
    const run = runCli('review', path, '--out', out, '--json');
    expect(codesOf(run.stdout)).toEqual(['write-failed']);
    expect(readFileSync(join(out, '1.xlsx')).equals(OWN)).toBe(true);
    expect(runCli('review', path, '--out', out, '--force').status).toBe(1);
    expect(isWritten(join(out, '1.xlsx'))).toBe(true);
    expect(readdirSync(out)).toEqual(['1.xlsx']);
  });

  test.each(['--summary', '--overview', '--check-sheets'])(
    'by an original keeps it from %s, and nothing is begun',
    (option) => {
      const name = option === '--summary' ? 'x.xlsx' : 'x.html';
      const folder = folderOf(`product${option}`, { [name]: UNSCORED, 'y.xlsx': UNSCORED });
      const run = runCli('review', folder, '--write', option, join(folder, name), '--force');
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain('是要处理的原文件');
      for (const each of readdirSync(folder)) {
        expect(readFileSync(join(folder, each)).equals(UNSCORED)).toBe(true);
      }
    },
  );

  test('by another document of the same call, or by an earlier one, is refused', () => {
    const folder = folderOf('products', { '1.xlsx': UNSCORED });
    const page = join(top, 'a.html');
    const both = ['--overview', page, '--check-sheets', page];
    expect(runCli('review', folder, ...both).stderr).toContain('已是另一份结果的位置');
    expect(runCli('review', folder, '--overview', page).status).toBe(1);
    const again = runCli('review', folder, '--overview', page);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('--force');
    expect(runCli('review', folder, '--overview', page, '--force').status).toBe(1);
  });

  test('by an original under another name of it, by link, keeps it', () => {
    const folder = folderOf('links', { '1.xlsx': UNSCORED });
    const elsewhere = folderOf('elsewhere', {});
    linkSync(join(folder, '1.xlsx'), join(elsewhere, '1.xlsx'));
    const run = runCli('review', folder, '--out', elsewhere, '--force', '--json');
    expect(codesOf(run.stdout)).toEqual(['write-failed']);
    expect(readFileSync(join(folder, '1.xlsx')).equals(UNSCORED)).toBe(true);
  });

  test('by an original is known in every spelling, through a linked folder, and in another case', () => {
    const folder = folderOf('spelt', { 'A.html': UNSCORED });
    symlinkSync(folder, join(top, 'linked'));
    const places = new Places([join(folder, 'A.html')], true);
    const others = [
      join(top, 'linked', 'A.html'),
      `${folder}//x/../A.html`,
      join(folder, 'a.HTML'),
    ];
    for (const path of others) expect(() => places.claim(path)).toThrow('是要处理的原文件');
    expect(() => places.claim(join(folder, 'B.html'))).not.toThrow();
  });

  test('by a table laid beside the forms keeps it', () => {
    const form = join(folderOf('forms', { '1.xlsx': UNSCORED }), '1.xlsx');
    const before = join(folderOf('before', { '2022.xlsx': OTHER }), '2022.xlsx');
    const run = runCli('review', form, '--last-year', before, '--summary', before, '--force');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('是要处理的原文件');
    expect(readFileSync(before).equals(OTHER)).toBe(true);
  });

  test('by the settings of the run keeps them', () => {
    const folder = folderOf('settings', { '1.xlsx': UNSCORED });
    const config = join(folder, 'bureau.html');
    writeFileSync(config, SETTINGS);
    const form = join(folder, '1.xlsx');
    const run = runCli('review', form, '--config', config, '--overview', config, '--force');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('是要处理的原文件');
    expect(readFileSync(config, 'utf8')).toBe(SETTINGS);
  });

  test('by a result that is not there yet is known through a linked folder, and composed otherwise', () => {
    const folder = folderOf('results', {});
    symlinkSync(folder, join(top, 'linked-results'));
    const places = new Places([], false);
    places.claim(join(folder, 'caf\u00e9.html'));
    for (const path of [
      join(top, 'linked-results', 'caf\u00e9.html'),
      join(folder, 'cafe\u0301.html'),
    ]) {
      expect(() => places.claim(path)).toThrow('已是另一份结果的位置');
    }
  });

  test('by a folder is refused, whatever may be replaced', () => {
    const folder = folderOf('folder.xlsx', {});
    expect(() => new Places([], true).claim(folder)).toThrow('是一个文件夹');
  });

  test('by a file that came after it was claimed keeps that, and is not written through a link', () => {
    const folder = folderOf('late', { 'a.html': OWN, target: OWN });
    const path = join(folder, 'a.html');
    const write = (scratch: string, replace: boolean) =>
      writeWhole(path, UNSCORED, { scratch, replace });
    expect(() => write('.t.tmp', false)).toThrow('未覆盖');
    symlinkSync(join(folder, 'target'), join(folder, '.linked.tmp'));
    expect(() => write('.linked.tmp', true)).toThrow('EEXIST');
    for (const name of ['a.html', 'target']) {
      expect(readFileSync(join(folder, name)).equals(OWN)).toBe(true);
    }
    expect(readdirSync(folder).sort()).toEqual(['.linked.tmp', 'a.html', 'target']);
  });

  test.each(['--out', '--check-sheets'])(
    'by a file in the place of the folder of %s is said to be one',
    (option) => {
      const folder = folderOf(`file${option}`, { '1.xlsx': UNSCORED });
      const run = runCli('review', folder, option, join(folder, '1.xlsx'), '--json');
      expect(codesOf(run.stdout)).toEqual(['write-failed']);
      expect(run.stdout).toContain('不能作为文件夹');
      expect(readdirSync(folder)).toEqual(['1.xlsx']);
    },
  );

  test('by a file in the place of a folder keeps a document from being begun', () => {
    const folder = folderOf('file-summary', { '1.xlsx': UNSCORED });
    const place = join(folder, '1.xlsx', 'deeper', 'summary.xlsx');
    const run = runCli('review', folder, '--summary', place);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('不能作为文件夹');
  });
});

describe('the copy kept beside a file written over itself', () => {
  test('is never one that was there, nor written through a link', () => {
    const folder = folderOf('kept', { '1.xlsx': UNSCORED, '1.xlsx.bak': OWN, target: OWN });
    const path = join(folder, '1.xlsx');
    symlinkSync(join(folder, 'target'), `${path}.bak1`);
    runCli('review', path, '--write');
    const scored = readFileSync(path);
    expect(isWritten(path)).toBe(true);
    expect(runCli('clear-marks', path).status).toBe(0);
    expect(readFileSync(`${path}.bak`).equals(OWN)).toBe(true);
    expect(readFileSync(join(folder, 'target')).equals(OWN)).toBe(true);
    expect(lstatSync(`${path}.bak1`).isSymbolicLink()).toBe(true);
    expect(readFileSync(`${path}.bak2`).equals(UNSCORED)).toBe(true);
    expect(readFileSync(`${path}.bak3`).equals(scored)).toBe(true);
  });

  test('is not made twice of the same bytes', () => {
    const folder = folderOf('once', { '1.xlsx': UNSCORED });
    const path = join(folder, '1.xlsx');
    runCli('review', path, '--write');
    writeFileSync(path, UNSCORED);
    runCli('review', path, '--write');
    expect(readdirSync(folder)).toEqual(['1.xlsx', '1.xlsx.bak']);
  });

  test('is of the bytes that were read, whatever the file holds by now', () => {
    const path = join(folderOf('meanwhile', { '1.xlsx': OWN }), '1.xlsx');
    const how = { scratch: '.t.tmp', backup: true };
    expect(() => replaceOriginal(path, UNSCORED, OTHER, how)).toThrow('核验期间文件被改动');
    expect(readFileSync(path).equals(OWN)).toBe(true);
    expect(readFileSync(`${path}.bak`).equals(UNSCORED)).toBe(true);
    expect(existsSync(join(path, '..', '.t.tmp'))).toBe(false);
  });

  test('holds the original after two runs at once, whose product is in the file', async () => {
    const folder = folderOf('twice', { '1.xlsx': UNSCORED });
    const path = join(folder, '1.xlsx');
    const ends = await Promise.all([started(path), started(path), started(path)]);
    expect(ends).toContain(1);
    expect(isWritten(path)).toBe(true);
    expect(readFileSync(`${path}.bak`).equals(UNSCORED)).toBe(true);
    expect(readdirSync(folder)).toEqual(['1.xlsx', '1.xlsx.bak']);
  });
});

describe('a file written over itself', () => {
  test('by a link to it stays where it lies, and the link a link', () => {
    const folder = folderOf('by-link', { '1.xlsx': UNSCORED });
    const link = join(folder, 'link.xlsx');
    symlinkSync(join(folder, '1.xlsx'), link);
    replaceOriginal(link, UNSCORED, OTHER, { scratch: '.t.tmp', backup: true });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, '1.xlsx')).equals(OTHER)).toBe(true);
    expect(readdirSync(folder)).toEqual(['1.xlsx', '1.xlsx.bak', 'link.xlsx']);
  });

  test('keeps its permissions, even those the umask takes', () => {
    const path = join(folderOf('modes', { '1.xlsx': UNSCORED }), '1.xlsx');
    chmodSync(path, 0o666);
    runCli('review', path, '--write');
    expect(isWritten(path)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o666);
  });

  test('is refused when it is read-only', () => {
    const folder = folderOf('readonly', { '1.xlsx': UNSCORED });
    chmodSync(join(folder, '1.xlsx'), 0o444);
    const run = runCli('review', folder, '--write', '--json');
    expect(codesOf(run.stdout)).toEqual(['no-permission']);
    expect(readFileSync(join(folder, '1.xlsx')).equals(UNSCORED)).toBe(true);
    expect(readdirSync(folder)).toEqual(['1.xlsx']);
  });

  test('is refused when it has another name by a hard link, which would part from it', () => {
    const folder = folderOf('hard', { '1.xlsx': UNSCORED });
    linkSync(join(folder, '1.xlsx'), join(folder, 'same'));
    const run = runCli('review', folder, '--write', '--json');
    expect(codesOf(run.stdout)).toEqual(['write-failed']);
    expect(readdirSync(folder)).toEqual(['1.xlsx', 'same']);
    expect(readFileSync(join(folder, '1.xlsx')).equals(UNSCORED)).toBe(true);
  });
});

/** Locks a file; gives the path of the lock. */
function lockPlacedOn(path: string): string {
  lockFile(path, 'first');
  const folder = join(path, '..');
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tmp'))!,
  );
}

const isRoot = process.getuid?.() === 0;
/** A user without any right of their own, as every system has one. */
const NOBODY = 65_534;

/** Does something as that user, who only an administrator can become for a while. */
function asNobody(act: () => void): void {
  process.seteuid!(NOBODY);
  try {
    act();
  } finally {
    process.seteuid!(0);
  }
}

(isRoot ? describe : describe.skip)('a file of another user (by an administrator)', () => {
  const how = { scratch: '.t.tmp', backup: false };

  test('keeps its owner and group when it is written over', () => {
    const path = join(folderOf('owned', { '1.xlsx': UNSCORED }), '1.xlsx');
    chownSync(path, NOBODY, NOBODY);
    replaceOriginal(path, UNSCORED, OTHER, how);
    expect(readFileSync(path).equals(OTHER)).toBe(true);
    expect(statSync(path)).toMatchObject({ uid: NOBODY, gid: NOBODY });
  });

  test('is refused to who cannot keep its owner', () => {
    const folder = folderOf('foreign', { '1.xlsx': UNSCORED });
    const path = join(folder, '1.xlsx');
    chmodSync(top, 0o755);
    chmodSync(folder, 0o777);
    chmodSync(path, 0o666);
    const replace = () => replaceOriginal(path, UNSCORED, OTHER, how);
    asNobody(() => expect(replace).toThrow('写回会改变它的所有者'));
    expect(readFileSync(path).equals(UNSCORED)).toBe(true);
    expect(readdirSync(folder)).toEqual(['1.xlsx']);
  });

  test('is left to a run of theirs, which nobody else may ask whether it is there', () => {
    const path = join(folderOf('their-run', { '1.xlsx': UNSCORED }), '1.xlsx');
    chmodSync(top, 0o755);
    chmodSync(join(path, '..'), 0o777);
    const lock = lockPlacedOn(path);
    const run = spawn('sleep', ['60'], { uid: NOBODY - 1, stdio: 'ignore' });
    writeFileSync(lock, `${hostname()}\n${run.pid!}\nfirst\n`);
    asNobody(() => expect(() => lockFile(path, 'second')).toThrow('另一次运行'));
    run.kill();
    releaseFile(path, 'first');
  });
});

describe('a file another run has', () => {
  test.each([
    ['another machine', 'elsewhere\n1\nfirst\n', 59 * 60, 61 * 60],
    ['a run that has not said who it is', '', 8, 12],
  ])('is left to %s for a while', (_who, content, young, old) => {
    const folder = folderOf(`aged${young}`, { '1.xlsx': UNSCORED });
    const path = join(folder, '1.xlsx');
    const lock = lockPlacedOn(path);
    writeFileSync(lock, content);
    const age = (seconds: number) => {
      const then = Date.now() / 1000 - seconds;
      utimesSync(lock, then, then);
    };
    age(young);
    expect(() => lockFile(path, 'second')).toThrow('另一次运行');
    age(old);
    expect(() => lockFile(path, 'second')).not.toThrow();
    releaseFile(path, 'second');
    expect(readdirSync(folder)).toEqual(['1.xlsx']);
  });

  test('is refused, and given free again', () => {
    const path = join(folderOf('locked', { '1.xlsx': UNSCORED }), '1.xlsx');
    lockFile(path, 'first');
    expect(codesOf(runCli('review', path, '--write', '--json').stdout)).toEqual(['write-failed']);
    releaseFile(path, 'second');
    expect(() => lockFile(path, 'second')).toThrow('另一次运行');
    releaseFile(path, 'first');
    expect(runCli('review', path, '--write').status).toBe(1);
  });

  test('is taken over when that run is gone', () => {
    const folder = folderOf('left', { '1.xlsx': UNSCORED });
    const path = join(folder, '1.xlsx');
    lockFile(path, 'first');
    const lock = readdirSync(folder).find((name) => name.endsWith('.tmp'))!;
    // No process has this number.
    writeFileSync(join(folder, lock), `${hostname()}\n${2 ** 30}\nfirst\n`);
    expect(runCli('review', path, '--write').status).toBe(1);
    expect(readdirSync(folder)).toEqual(['1.xlsx', '1.xlsx.bak']);
  });

  test('is taken over with what that run left half written, and with no other file', () => {
    const folder = folderOf('half', { '1.xlsx': UNSCORED, 'own.txt': OWN });
    const path = join(folder, '1.xlsx');
    for (const owner of [new ScratchNames().next(), 'own.txt']) {
      lockFile(path, 'first');
      const lock = readdirSync(folder).find((name) => /^\.jixiao-[0-9a-f]{16}\.tmp$/.test(name))!;
      writeFileSync(join(folder, lock), `${hostname()}\n${2 ** 30}\n${owner}\n`);
      if (owner !== 'own.txt') writeFileSync(join(folder, owner), UNSCORED.subarray(0, 99));
      lockFile(path, 'second');
      releaseFile(path, 'second');
      expect(readdirSync(folder)).toEqual(['1.xlsx', 'own.txt']);
    }
  });
});

/** Starts a review in place; gives its exit status when it is over. */
function started(path: string): Promise<number | null> {
  const child = spawn(process.execPath, [command(), 'review', path, '--write'], {
    stdio: 'ignore',
  });
  return new Promise((ended) => child.on('close', ended));
}
