import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../../src/cli/files/make-folder';
import { runCli, temporaryFolder } from '../run-cli';
import { buildSample } from '../../../scripts/samples/build-sample';

const top = temporaryFolder();
const onLinux = process.platform === 'linux' ? test : test.skip;

test('a folder is made with those above it, and one that is there is left', () => {
  const folder = join(top, 'a', 'b', 'c');
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
  makeFolder(folder);
  mkdirSync(join(top, 'real'));
  symlinkSync(join(top, 'real'), join(top, 'link'));
  makeFolder(join(top, 'link', 'd'));
  expect(existsSync(join(top, 'real', 'd'))).toBe(true);
});

test('where a file or a link that leads nowhere stands in its way one sentence says so', () => {
  writeFileSync(join(top, 'file'), '');
  symlinkSync(join(top, 'nowhere'), join(top, 'dangling'));
  for (const name of ['file', 'dangling']) {
    const folder = join(top, name, 'e');
    expect(() => makeFolder(folder)).toThrow('不能建立文件夹');
  }
});

/** The system says of such folders that they are not there, though nothing but them is missing. */
onLinux('a run whose results have no folder says so and ends', () => {
  const path = join(top, '1.xlsx');
  writeFileSync(path, buildSample(9));
  for (const option of ['--summary', '--overview', '--check-sheets']) {
    const place = `/proc/xx/s.${option === '--summary' ? 'xlsx' : 'html'}`;
    const run = runCli('review', path, option, place);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('不能建立文件夹「/proc/xx」，未写入；请换一个位置。');
  }
  const run = runCli('review', path, '--out', '/proc/xx');
  expect(run.status).toBe(2);
  expect(run.stdout).toContain('不能建立文件夹「/proc/xx」');
});

test('a document about all files that cannot have its name costs neither the others nor the review', () => {
  const path = join(top, '2.xlsx');
  const [long, page] = [join(top, `${'长'.repeat(200)}.xlsx`), join(top, 'all.html')];
  writeFileSync(path, buildSample(9));
  const run = runCli('review', path, '--summary', long, '--overview', page);
  expect(run.status).toBe(2);
  expect(run.stdout).toContain(`已写入 ${page}`);
  expect(run.stderr).toContain('未写入：文件名或路径过长');
  expect(run.stderr).not.toContain('程序出错');
});
