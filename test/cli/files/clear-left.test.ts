import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeft } from '../../../src/cli/files/clear-left';
import { ScratchNames } from '../../../src/cli/files/scratch-names';
import { writeWhole } from '../../../src/cli/files/write-whole';
import { blankCells, sampleSheetOf, workbookOf } from '../../../scripts/samples/variants';
import { runCli, temporaryFolder } from '../run-cli';

const top = temporaryFolder();
const HOUR_MS = 60 * 60 * 1000;
/** No process has this number. */
const GONE = new ScratchNames(2 ** 30).next();
const RUNNING = new ScratchNames().next();

function folderWith(name: string, names: readonly string[]): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const one of names) writeFileSync(join(folder, one), 'half');
  return folder;
}

test('what a run left that is gone is removed, and nothing else', () => {
  const own = ['.jixiao-0123456789abcdef.tmp', '自评表.tmp'];
  const folder = folderWith('mixed', [GONE, `.lock-${GONE}`, RUNNING, ...own]);
  clearLeft(folder);
  expect(readdirSync(folder).sort()).toEqual([RUNNING, ...own].sort());
});

test('what another machine left is removed after a day', () => {
  const [old, young] = ['.jixiao-elsewhere-1-abc-1.tmp', '.jixiao-elsewhere-1-abc-2.tmp'];
  const folder = folderWith('shared', [old, young]);
  const then = (hours: number) => new Date(Date.now() - hours * HOUR_MS);
  utimesSync(join(folder, old), then(25), then(25));
  utimesSync(join(folder, young), then(23), then(23));
  clearLeft(folder);
  expect(readdirSync(folder)).toEqual([young]);
});

test('what has the number of a running process is removed after a day', () => {
  const young = new ScratchNames().next();
  const folder = folderWith('reused', [RUNNING, young]);
  const then = new Date(Date.now() - 25 * HOUR_MS);
  utimesSync(join(folder, RUNNING), then, then);
  clearLeft(folder);
  expect(readdirSync(folder)).toEqual([young]);
});

test('a folder that is not there is no fault', () => {
  expect(() => clearLeft(join(top, 'nowhere'))).not.toThrow();
});

test('a result is written into a folder without what was left there', () => {
  const folder = folderWith('written', [GONE]);
  writeWhole(join(folder, '1.html'), new Uint8Array(1), { scratch: RUNNING, replace: false });
  expect(readdirSync(folder)).toEqual(['1.html']);
});

test('the next run over a folder reads nothing that was left, and removes it from its own', () => {
  const folder = folderWith('input', [GONE]);
  const out = folderWith('output', [GONE, GONE.replace('-1.tmp', '-2.tmp')]);
  writeFileSync(join(folder, '1.xlsx'), workbookOf(blankCells(sampleSheetOf(9), ['G23'])));
  const page = join(out, 'all.html');
  const run = runCli('review', folder, '--out', out, '--check-sheets', page);
  expect(run.stdout).toContain('1 个文件');
  expect(run.stdout).not.toContain('.tmp');
  expect(readdirSync(out)).toEqual(['1.xlsx', 'all.html']);
});
