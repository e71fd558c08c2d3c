import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/review';
import { APPROVED, lastYearWith } from '../rules/approved/approved-sheet';
import { ORDINARY } from '../rules/sheet-with';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

/** A table as a file of separated texts. */
function place(name: string, rows: readonly (readonly string[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  return path;
}

const form = place('自评表.csv', ORDINARY);
const approved = place('目标表.csv', APPROVED);
const lowered = place(
  '调高的目标表.csv',
  APPROVED.map((row) => row.map((cell) => (cell === '≥2000人' ? '≥2200人' : cell))),
);

function formIn(...args: string[]) {
  const { stdout } = runCli('review', form, '--json', ...args);
  return (JSON.parse(stdout) as Report).files[0]!.sheets[0]!.forms[0]!;
}

test('without --approved the report has no companions', () => {
  expect(formIn()).not.toHaveProperty('companions');
});

test('beside its approved table a form has the findings it has by itself', () => {
  const beside = formIn('--approved', approved);
  expect(beside.companions?.map(({ kind, project }) => [kind, project])).toEqual([
    ['approved', '社区养老服务补贴经费'],
  ]);
  expect(beside.findings).toEqual(formIn().findings);
});

test('a target lower than approved is a question, and nothing that must be fixed', () => {
  const beside = formIn('--approved', lowered);
  const found = beside.findings.filter(({ rule }) => rule === 'approved-target-changed');
  expect(found.map(({ id, cells, severity }) => [id, cells, severity])).toEqual([
    ['lowered', ['D13'], 'review'],
  ]);
  expect(beside.verdict).toBe('needs-review');
});

test('last year’s form is laid beside too', () => {
  const rows = lastYearWith({ E13: '2150人' });
  const texts = ORDINARY.map((row, r) => row.map((_, c) => rows.cell({ row: r, column: c }).text));
  const before = place('上年.csv', texts);
  const beside = formIn('--last-year', before);
  expect(beside.findings.map(({ rule, id }) => `${rule} ${id}`)).toContain(
    'last-year-repeated result',
  );
});

test('a file without a table of targets is said at once, in one sentence', () => {
  const { status, stderr } = runCli('review', form, '--approved', form);
  expect(status).toBe(2);
  expect(stderr).toContain('--approved 的文件中没有绩效目标表：请核对文件。');
  const missing = runCli('review', form, '--approved', join(folder, 'none.xlsx'));
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('对照文件');
});
