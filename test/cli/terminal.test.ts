import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import { a1 } from '../../src/sheet';
import { runCli, temporaryFolder } from './run-cli';

const top = temporaryFolder();

/** Colours, turns the direction, and begins a line that looks like one of the report's. */
const TRICK = '\u009b31m\u202e\u2066\n✓ 伪造';

/** What steers a terminal, but for the end of a line. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- it is these that must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A form that is to be filled, whose sheet, project and one indicator have such names. */
function trickyWorkbook(): Uint8Array {
  const sheet = blankCells(sampleSheetOf(9), ['G20', 'G23']);
  const cells = sheet.cells.map((cell) =>
    typeof cell.value === 'string' && ['B3', 'C20', 'E20'].includes(a1(cell.at))
      ? { ...cell, value: `${cell.value}${TRICK}` }
      : cell,
  );
  return workbookOf({ ...sheet, cells, name: `表${TRICK.replace('\n', '')}` });
}

function fill(name: string): string {
  const folder = join(top, name);
  mkdirSync(join(folder, `部门\u001b]0;${TRICK}`), { recursive: true });
  writeFileSync(join(folder, `a\u001b[2J${TRICK}.xlsx`), trickyWorkbook());
  writeFileSync(join(folder, `b${TRICK}.xlsx`), 'no workbook');
  writeFileSync(join(folder, `c.pdf${TRICK}`), 'other');
  return folder;
}

const folder = fill('read');
const tricky = join(folder, `a\u001b[2J${TRICK}.xlsx`);
const summary = join(top, `汇总${TRICK}.xlsx`);

test.each<[string, () => readonly string[]]>([
  ['a review', () => ['review', folder]],
  ['a report as JSON', () => ['review', folder, '--json']],
  [
    'corrected copies and a summary',
    () => ['review', folder, '--out', join(top, TRICK), '--summary', summary],
  ],
  ['copies that are there already', () => ['review', folder, '--out', join(top, TRICK)]],
  [
    'marks that are cleared',
    () => ['clear-marks', fill('marked'), '--out', join(top, `c${TRICK}`)],
  ],
  ['a file beside that is not there', () => ['review', folder, '--approved', `${tricky}x`]],
  ['a file that is not there', () => ['review', `${tricky}x`]],
  ['settings that are none', () => ['review', folder, '--config', tricky]],
  ['an option nobody knows', () => ['review', `--x${TRICK}`]],
  ['a command nobody knows', () => [TRICK]],
])('what %s prints steers no terminal and begins no line of its own', (_, args) => {
  const { stdout, stderr, status } = runCli(...args());
  const printed = `${stdout}${stderr}`;
  expect([0, 1, 2]).toContain(status);
  expect(printed).not.toMatch(CONTROLS);
  expect(printed).toContain('伪造');
  expect(printed.split('\n').filter((line) => line.startsWith('✓ 伪造'))).toEqual([]);
});
