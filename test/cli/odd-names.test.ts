import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import type { Report } from '../../src/review';
import { runCli, temporaryFolder } from './run-cli';

const top = temporaryFolder();
const UNSCORED = workbookOf(blankCells(sampleSheetOf(9), ['G23']));

function errorsOf(stdout: string): (string | null)[] {
  return (JSON.parse(stdout) as Report).files.map(({ error }) => error?.code ?? null);
}

// a name may be 255 bytes long, 83 characters of three bytes and the ending
test.each([80, 83])('a file with a name of %i Chinese characters is written', (length) => {
  const folder = join(top, `long-${length}`);
  mkdirSync(folder);
  const name = `${'绩'.repeat(length)}.xlsx`;
  writeFileSync(join(folder, name), UNSCORED);
  const out = join(folder, 'out');
  const { stdout } = runCli('review', join(folder, name), '--out', out, '--json');
  expect(errorsOf(stdout)).toEqual([null]);
  expect(readdirSync(out)).toEqual([name]);
});

test.each([80, 83])(
  'a file with a name of %i Chinese characters is written over itself',
  (length) => {
    const path = join(top, `${'效'.repeat(length)}.xlsx`);
    writeFileSync(path, UNSCORED);
    const { stdout } = runCli('review', path, '--write', '--no-backup', '--json');
    expect(errorsOf(stdout)).toEqual([null]);
    expect(readFileSync(path).equals(UNSCORED)).toBe(false);
  },
);

test('a name to which .bak can no more be added is said to be too long, and the file stays', () => {
  const path = join(top, `${'核'.repeat(83)}.xlsx`);
  writeFileSync(path, UNSCORED);
  const { stdout } = runCli('review', path, '--write', '--json');
  expect(errorsOf(stdout)).toEqual(['write-failed']);
  expect(readFileSync(path).equals(UNSCORED)).toBe(true);
});

test('a damaged .xls is said to be damaged', () => {
  const path = join(top, 'old.xls');
  const sheet = utils.aoa_to_sheet([['项目名称', '某项目']]);
  const whole = write(
    { SheetNames: ['a'], Sheets: { a: sheet } },
    { type: 'buffer', bookType: 'biff8' },
  );
  writeFileSync(path, (whole as Buffer).subarray(0, 700));
  expect(errorsOf(runCli('review', path, '--json').stdout)).toEqual(['damaged']);
});

test('of a file without a form no copy is written', () => {
  const folder = join(top, 'no-form');
  mkdirSync(folder);
  const other = { ...sampleSheetOf(9), cells: [], merges: [], name: '说明' };
  writeFileSync(join(folder, 'a.xlsx'), workbookOf(other));
  writeFileSync(join(folder, 'b.xlsx'), UNSCORED);
  const out = join(top, 'no-form-out');
  runCli('review', folder, '--out', out);
  expect(existsSync(join(out, 'a.xlsx'))).toBe(false);
  expect(readFileSync(join(out, 'b.xlsx')).length).toBeGreaterThan(0);
});
