import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample, SAMPLE_NUMBERS } from '../../scripts/samples/build-sample';
import {
  blankCells,
  insertRowsAbove,
  protect,
  sampleSheetOf,
  setFormula,
  workbookOf,
} from '../../scripts/samples/variants';
import { WorkbookFile } from '../../src/hosts/file';
import type { Report } from '../../src/review';
import { a1, parseA1 } from '../../src/sheet';
import { blankSample, writableCells } from './printed-cells';
import { placing, readSheet } from './placed-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const place = placing(folder);

describe('reviewing all eleven sample workbooks', () => {
  const paths = SAMPLE_NUMBERS.map((n) => place(`eleven/${n + 10}.xlsx`, buildSample(n)));
  const run = runCli('review', join(folder, 'eleven'), '--json');
  const report = JSON.parse(run.stdout) as Report;

  test('finds one form in each, in the order of their names', () => {
    expect(report.files.map(({ file }) => file)).toEqual(paths);
    expect(report.files.map(({ sheets }) => sheets.map(({ forms }) => forms.length))).toEqual(
      SAMPLE_NUMBERS.map(() => [1]),
    );
  });

  test('finds nothing to be fixed but the lost header of table 11', () => {
    const errors = report.files.flatMap(({ file, sheets }) =>
      sheets[0]!.forms[0]!.findings.filter(({ severity }) => severity === 'error').map(
        ({ rule }) => [file, rule],
      ),
    );
    expect(errors).toEqual([[paths[10], 'header-missing']]);
    expect(run.status).toBe(1);
  });

  test('prints the report and nothing else on standard output', () => {
    expect(report).toMatchObject({ tool: { name: 'jixiao-check' }, standard: 'shanghai' });
    expect(run.stderr).toBe('');
  });
});

describe('the eleven tables with every rate, score, total and grade blank', () => {
  // The one 未达成 row is a judgement; left in place it is kept, so it is not blanked here.
  const blank = new Map<number, string[]>(
    SAMPLE_NUMBERS.map((n) => [n, writableCells(n).filter((name) => n !== 11 || name !== 'G44')]),
  );
  const pathOf = (number: number) => join(folder, `blank/${number + 10}.xlsx`);
  for (const [number, names] of blank) {
    place(`blank/${number + 10}.xlsx`, workbookOf(blankSample(number, names)));
  }
  const run = runCli('review', join(folder, 'blank'), '--write', '--no-backup', '--json');

  test('are 10 and 30 rates, 10 fund scores, 157 scores, 11 totals and 11 grades', () => {
    expect([...blank.values()].flat()).toHaveLength(10 + 30 + 10 + 157 + 11 + 11);
    expect(run.stderr).toBe('');
  });

  test.each(SAMPLE_NUMBERS)('hold exactly the printed values again in table %i', (number) => {
    const printed = new WorkbookFile(buildSample(number));
    const expected = printed.read(printed.sheets[0]!);
    const after = readSheet(pathOf(number));
    const differing = sampleSheetOf(number)
      .cells.map(({ at }) => at)
      .filter((at) => after.cell(at).value !== expected.cell(at).value);
    expect(differing.map(a1)).toEqual([]);
  });
});

describe('writing back', () => {
  const sheet = blankCells(sampleSheetOf(9), ['G5', 'G20', 'G23', 'H20']);

  test('keeps the file as it was beside it, and marks the missing reason', () => {
    const path = place('write/09.xlsx', workbookOf(sheet));
    const original = readFileSync(path);
    const run = runCli('review', path, '--write', '--json');
    expect(run.status).toBe(1);
    expect(readFileSync(`${path}.bak`).equals(original)).toBe(true);
    const after = readSheet(path);
    expect(after.cell(parseA1('G20')).text).toBe('4.58');
    expect(after.marks).toEqual([{ cell: parseA1('H20'), kind: 'reason-missing' }]);
    const form = (JSON.parse(run.stdout) as Report).files[0]!.sheets[0]!.forms[0]!;
    expect(form.edits.map(({ cell, after: text }) => [cell, text])).toEqual([
      ['G5', '57.02'],
      ['G20', '4.58'],
      ['G23', '90.28'],
    ]);
    expect(form.after!.verdict).toBe('must-fix');
    expect(form.after!.findings.map(({ rule }) => rule)).toContain('reason-missing');
  });

  test('changes nothing when it is run again', () => {
    const path = place('again/09.xlsx', workbookOf(sheet));
    runCli('review', path, '--write', '--no-backup');
    const once = readFileSync(path);
    runCli('review', path, '--write');
    expect(readFileSync(path).equals(once)).toBe(true);
    expect(existsSync(`${path}.bak`)).toBe(false);
  });

  test('ends with 0 when the file is in order after writing', () => {
    const path = place('order/06.xlsx', workbookOf(blankCells(sampleSheetOf(6), ['G5', 'H5'])));
    const run = runCli('review', path, '--write', '--no-backup');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('写回后：可以上报');
    expect(existsSync(`${path}.bak`)).toBe(false);
  });

  test('writes into another folder and leaves the file alone', () => {
    const path = place('in/部门/09.xlsx', workbookOf(sheet));
    const original = readFileSync(path);
    const out = join(folder, 'out');
    runCli('review', join(folder, 'in'), '--out', out);
    expect(readFileSync(path).equals(original)).toBe(true);
    expect(readSheet(join(out, '部门', '09.xlsx')).cell(parseA1('G23')).text).toBe('90.28');
  });

  test('lists locked cells as not written and writes the rest', () => {
    const path = place('locked.xlsx', protect(workbookOf(sheet), ['G20']));
    const run = runCli('review', path, '--write', '--no-backup', '--json');
    const reported = (JSON.parse(run.stdout) as Report).files[0]!.sheets[0]!;
    expect(reported.forms[0]!.notWritten).toEqual([
      { cell: 'G5', code: 'locked' },
      { cell: 'G23', code: 'locked' },
    ]);
    expect(reported.marksRefused).toMatch(/保护/);
    expect(readSheet(path).cell(parseA1('G20')).value).toBe(4.58);
  });

  test('calls no form ready whose blanks could not be written', () => {
    const blank = workbookOf(blankCells(sampleSheetOf(6), ['G5', 'H5']));
    const path = place('shut/06.xlsx', protect(blank, []));
    const run = runCli('review', path, '--write', '--no-backup');
    expect(run.stdout).toContain('写回后：请核实后上报');
    expect(run.stdout).toContain('未写入 G5（单元格被锁定）、H5（单元格被锁定）');
  });

  test('finds the form below 20,000 rows of other data', () => {
    const path = place('deep.xlsx', workbookOf(insertRowsAbove(sheet, 20_000)));
    runCli('review', path, '--write', '--no-backup');
    expect(readSheet(path).cell(parseA1('G20020')).text).toBe('4.58');
  });

  test('judges a total by formula after the scores it adds were written', () => {
    const blank = blankCells(sampleSheetOf(9), ['G5', 'H5', 'G12', 'G20']);
    const path = place('sum.xlsx', workbookOf(setFormula(blank, 'G23', '=H5+SUM(G12:G22)')));
    const run = runCli('review', path, '--write', '--no-backup', '--json');
    const form = (JSON.parse(run.stdout) as Report).files[0]!.sheets[0]!.forms[0]!;
    expect(form.edits.map(({ cell }) => cell)).toEqual(['G5', 'H5', 'G12', 'G20']);
    expect(form.after!.verdict).toBe('needs-review');
    expect(run.status).toBe(0);
    expect(readSheet(path).cell(parseA1('G23'))).toMatchObject({
      text: '90.28',
      formula: '=H5+SUM(G12:G22)',
    });
  });

  test('clears its marks again, from the file alone', () => {
    const path = place('clear.xlsx', workbookOf(sheet));
    runCli('review', path, '--write', '--no-backup');
    const run = runCli('clear-marks', path, '--no-backup');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('已清除 1 处标记');
    const after = readSheet(path);
    expect(after.marks).toEqual([]);
    expect(after.cell(parseA1('G20')).text).toBe('4.58');
  });
});

describe('files that cannot be done', () => {
  test('each has its own entry, and the others are still done', () => {
    const good = place('mixed/a.xlsx', buildSample(6));
    place('mixed/b.xlsx', buildSample(1).subarray(0, 3000));
    place('mixed/c.xlsx', new TextEncoder().encode('项目,得分\n'));
    place('mixed/~$a.xlsx', new Uint8Array([1]));
    place('mixed/notes.txt', new Uint8Array([1]));
    mkdirSync(join(folder, 'mixed/d.xlsx'));
    const run = runCli('review', join(folder, 'mixed'), '--json');
    const files = (JSON.parse(run.stdout) as Report).files;
    expect(files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      [good, null],
      [join(folder, 'mixed/b.xlsx'), 'damaged'],
      [join(folder, 'mixed/c.xlsx'), 'not-a-workbook'],
      [join(folder, 'mixed/d.xlsx'), 'not-a-workbook'],
    ]);
    expect(files.slice(1).every(({ sheets }) => sheets.length === 0)).toBe(true);
    expect(run.status).toBe(2);
  });

  test('a file that is not there is said not to be there', () => {
    const run = runCli('review', join(folder, 'none.xlsx'), '--json');
    expect((JSON.parse(run.stdout) as Report).files[0]!.error!.code).toBe('not-found');
    expect(run.status).toBe(2);
  });

  test('a file without a form is refused when named itself, not in a folder', () => {
    const title = { at: { row: 0, column: 0 }, value: '通讯录', style: 'text' as const };
    const path = place(
      'other/list.xlsx',
      workbookOf({ ...sampleSheetOf(1), cells: [title], merges: [] }),
    );
    const named = JSON.parse(runCli('review', path, '--json').stdout) as Report;
    expect(named.files[0]!.error!.code).toBe('no-form');
    const run = runCli('review', join(folder, 'other'), '--json');
    expect((JSON.parse(run.stdout) as Report).files[0]!.error).toBeNull();
    expect(run.status).toBe(0);
  });

  test('a file over the limit is refused, and read when the limit is raised', () => {
    const big = { ...sampleSheetOf(1), cells: [...sampleSheetOf(1).cells, ...noise(20_000)] };
    const path = place('big.xlsx', workbookOf(big));
    const refused = runCli('review', path, '--json', '--max-unpacked', '1');
    expect((JSON.parse(refused.stdout) as Report).files[0]!.error!.code).toBe('too-large');
    const rows = runCli('review', path, '--json', '--max-rows', '100');
    expect((JSON.parse(rows.stdout) as Report).files[0]!.error!.code).toBe('too-large');
    expect(runCli('review', path, '--json').status).toBe(0);
  });
});

describe('calling it', () => {
  test('a wrong call says what is wrong, on standard error alone', () => {
    const run = runCli('review', 'x.xlsx', '--colour');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/没有「--colour」这个选项/);
  });

  test('tells its usage and its version', () => {
    expect(runCli('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--standard'),
    });
    expect(runCli('--version').stdout).toMatch(/^jixiao-check \d+\.\d+\.\d+\n$/);
  });

  test('applies the standard asked for', () => {
    const path = place('standard.xlsx', buildSample(9));
    const run = runCli('review', path, '--json', '--standard', 'national-2020');
    const report = JSON.parse(run.stdout) as Report;
    expect(report.standard).toBe('national-2020');
    const errors = report.files[0]!.sheets[0]!.forms[0]!.findings.filter(
      ({ severity }) => severity === 'error',
    );
    // total and source print the same rate, and are told once
    expect(errors).toHaveLength(1);
    expect(errors[0]!.cells).toEqual(expect.arrayContaining(['G5', 'G6']));
    expect(run.status).toBe(1);
  });

  test('prints a readable report without --json', () => {
    const path = place('read.xlsx', buildSample(9));
    const run = runCli('review', path);
    expect(run.stdout).toContain('总分 90.28  等级 优');
    expect(run.stdout).toContain('共 1 个文件、1 张自评表：可以上报 0，请核实后上报 1');
  });
});

function noise(rows: number) {
  return Array.from({ length: rows }, (_, i) => ({
    at: { row: 40 + i, column: 0 },
    value: `无关内容${i}`,
    style: 'text' as const,
  }));
}
