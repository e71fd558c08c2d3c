import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample, sampleSheetOf } from '../../scripts/samples/build-sample';
import { blankCells, workbookOf } from '../../scripts/samples/variants';
import { WorkbookFile } from '../../src/hosts/file';
import type { Report } from '../../src/review';
import { parseA1 } from '../../src/sheet';
import { asCsv, asOldWorkbook, asWord } from '../hosts/file/formats/documents';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

function place(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function read(path: string) {
  const file = new WorkbookFile(readFileSync(path));
  return file.read(file.sheets[0]!);
}

describe('a folder of many files', () => {
  const top = join(folder, 'many');
  // One project name that a spreadsheet would take for a formula.
  const sheet = sampleSheetOf(6);
  const named = sheet.cells.map((cell) =>
    cell.value === '项目名称'
      ? cell
      : cell.at.row === 1 && cell.at.column === 1
        ? { ...cell, value: '=1+1' }
        : cell,
  );
  for (let i = 0; i < 11; i++) place(`many/${i % 2 ? '乙' : '甲'}/${i}.xlsx`, buildSample(i + 1));
  place('many/丙/again.xlsx', buildSample(9));
  place('many/丙/formula.xlsx', workbookOf({ ...sheet, cells: named }));
  place('many/丙/broken.xlsx', buildSample(1).subarray(0, 2000));

  const one = runCli('review', top, '--json', '--jobs', '1');
  const products = join(folder, 'products');
  const two = runCli(
    ...['review', top, '--json', '--jobs', '2', '--out', join(products, 'out')],
    ...['--summary', join(products, '汇总.xlsx'), '--overview', join(products, '总览.html')],
    ...['--check-sheets', join(products, '核验单.html')],
  );

  test('gives the same report in the same order from threads', () => {
    const files = (text: string) => (JSON.parse(text) as Report).files.map(({ file }) => file);
    const threads = runCli('review', top, '--json', '--jobs', '2');
    expect(threads.stdout).toBe(one.stdout);
    expect(files(two.stdout)).toEqual(files(one.stdout));
    expect(two.status).toBe(2);
  });

  test('is written as it was laid out, without the file that cannot be read', () => {
    const written = readdirSync(join(products, 'out'), { recursive: true }).map(String).sort();
    expect(written.filter((name) => name.endsWith('.xlsx'))).toHaveLength(13);
    expect(written).toContain(join('丙', 'again.xlsx'));
    expect(written).not.toContain(join('丙', 'broken.xlsx'));
  });

  test('has a summary with a row per form, its texts never formulas', () => {
    const summary = read(join(products, '汇总.xlsx'));
    const rows = summary
      .rowNumbers()
      .filter((row) => typeof summary.cell({ row, column: 0 }).value === 'number');
    expect(rows.map((row) => summary.cell({ row, column: 0 }).value)).toEqual(
      Array.from({ length: 13 }, (_, i) => i + 1),
    );
    const cells = summary.cellsWithText('=1+1').map((at) => summary.cell(at));
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([['=1+1', null]]);
  });

  test('has an overview that loads and runs nothing', () => {
    const page = readFileSync(join(products, '总览.html'), 'utf8');
    expect(page).toContain('共 14 个文件、13 张自评表');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|src=|href=|url\((?!#)/);
    expect(page).toContain(join('丙', 'broken.xlsx'));
  });

  test('has all check sheets on one page, in the order of the files', () => {
    const page = readFileSync(join(products, '核验单.html'), 'utf8');
    expect(page.match(/<section>/g)).toHaveLength(13);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
  });

  test('leaves no temporary file behind', () => {
    const all = readdirSync(products, { recursive: true }).map(String);
    expect(all.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a document that is no .xlsx', () => {
  test('is reviewed, and written into a new workbook that the report names', () => {
    const path = place('xls/09.xls', asOldWorkbook(9, 'biff8'));
    const original = readFileSync(path);
    const out = join(folder, 'xls-out');
    const run = runCli('review', join(folder, 'xls'), '--out', out, '--json');
    const [file] = (JSON.parse(run.stdout) as Report).files;
    expect(file).toMatchObject({ file: path, error: null, writtenTo: join(out, '09.xlsx') });
    expect(read(join(out, '09.xlsx')).cell(parseA1('G20')).text).toBe('4.58');
    expect(readFileSync(path).equals(original)).toBe(true);
  });

  test('is written beside itself with --write, but never over another file', () => {
    const csv = asCsv(9).replace(',4.58,', ',,');
    const path = place('beside/09.csv', new TextEncoder().encode(csv));
    const run = runCli('review', path, '--write');
    expect(run.stdout).toContain(`已写入新工作簿 ${join(folder, 'beside', '09.xlsx')}`);
    expect(read(join(folder, 'beside/09.xlsx')).cell(parseA1('G20')).value).toBe(4.58);
    const again = runCli('review', path, '--write', '--json');
    expect((JSON.parse(again.stdout) as Report).files[0]!.error!.code).toBe('write-failed');
    expect(readFileSync(path, 'utf8')).toBe(csv);
  });

  test('has its own page of check sheets where a folder is asked for', () => {
    place('pages/a/10.docx', asWord(10));
    place('pages/09.xlsx', workbookOf(blankCells(sampleSheetOf(9), ['H20'])));
    const pages = join(folder, 'pages-out');
    runCli('review', join(folder, 'pages'), '--check-sheets', pages);
    expect(existsSync(join(pages, 'a', '10.docx.html'))).toBe(true);
    expect(readFileSync(join(pages, '09.xlsx.html'), 'utf8')).toContain('H20');
  });
});
