import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { join } from 'node:path';
import { buildSample, sampleSheetOf } from '../../scripts/samples/build-sample';
import { blankCells, workbookOf } from '../../scripts/samples/variants';
import type { Report } from '../../src/review';
import { parseA1 } from '../../src/sheet';
import { asCsv, asOldWorkbook, asWord } from '../hosts/file/formats/documents';
import { placing, readSheet } from './placed-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const place = placing(folder);

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
    const summary = readSheet(join(products, '汇总.xlsx'));
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
    expect(readSheet(join(out, '09.xlsx')).cell(parseA1('G20')).text).toBe('4.58');
    expect(readFileSync(path).equals(original)).toBe(true);
  });

  test('is written beside itself with --write, but never over another file', () => {
    const csv = asCsv(9).replace(',4.58,', ',,');
    const path = place('beside/09.csv', new TextEncoder().encode(csv));
    const run = runCli('review', path, '--write');
    expect(run.stdout).toContain(`已写入新工作簿 ${join(folder, 'beside', '09.xlsx')}`);
    expect(readSheet(join(folder, 'beside/09.xlsx')).cell(parseA1('G20')).value).toBe(4.58);
    const again = runCli('review', path, '--write', '--json');
    expect((JSON.parse(again.stdout) as Report).files[0]!.error!.code).toBe('write-failed');
    expect(readFileSync(path, 'utf8')).toBe(csv);
  });

  test('is named beside the result where it cannot be read, by its ending', () => {
    place('others/09.xlsx', workbookOf(sampleSheetOf(9)));
    for (const name of ['a.pdf', 'b.PDF', 'c.doc', 'README', '09.xlsx.bak', '.DS_Store']) {
      place(`others/${name}`, new Uint8Array([1]));
    }
    const run = runCli('review', join(folder, 'others'));
    expect(run.stdout).toContain('共 1 个文件、1 张自评表');
    expect(run.stderr).toBe('另有 4 个文件不是表格，未核验：.pdf 2 个、无扩展名 1 个、.doc 1 个\n');
  });

  test('is not entered by a link inside it, which is said', () => {
    place('linked/09.xlsx', workbookOf(sampleSheetOf(9)));
    symlinkSync('.', join(folder, 'linked', 'loop'));
    const run = runCli('review', join(folder, 'linked'));
    expect(run.stdout).toContain('共 1 个文件、1 张自评表');
    expect(run.stderr).toContain('另有 1 个指向文件夹的链接没有进入');
    expect(run.stderr).not.toContain('不是表格');
  });

  test('is done in spite of a link inside it that leads round in a circle', () => {
    place('circled/09.xlsx', workbookOf(sampleSheetOf(9)));
    symlinkSync('round', join(folder, 'circled', 'round'));
    const run = runCli('review', join(folder, 'circled'));
    expect(run.stdout).toContain('共 1 个文件、1 张自评表');
    expect(run.stderr).toContain('另有 1 个文件不是表格');
  });

  test('has its own page of check sheets where a folder is asked for', () => {
    place('pages/a/10.docx', asWord(10));
    place('pages/09.xlsx', workbookOf(blankCells(sampleSheetOf(9), ['H20'])));
    const pages = join(folder, 'pages-out');
    const paged = runCli('review', join(folder, 'pages'), '--check-sheets', pages);
    expect(paged.stdout).toContain(`已写入 ${pages}：2 个文件的核验单`);
    expect(existsSync(join(pages, 'a', '10.docx.html'))).toBe(true);
    expect(readFileSync(join(pages, '09.xlsx.html'), 'utf8')).toContain('H20');
  });
});

describe('a workbook with macros', () => {
  test('is written into as it is, and keeps its ending', () => {
    const bytes = withMacros(workbookOf(blankCells(sampleSheetOf(9), ['G20', 'H20'])));
    place('macros/09.xlsm', bytes);
    const out = join(folder, 'macros-out');
    const run = runCli('review', join(folder, 'macros'), '--out', out);
    expect(run.stdout).toContain(`\n已写入 ${join(out, '09.xlsm')}`);
    const parts = unzipSync(readFileSync(join(out, '09.xlsm')));
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain(MACROS);
    expect(parts['xl/vbaProject.bin']).toEqual(VBA);
    expect(readSheet(join(out, '09.xlsm')).cell(parseA1('G20')).value).toBe(4.58);
    expect(runCli('clear-marks', join(out, '09.xlsm')).stdout).toMatch(/已清除 \d+ 处标记/);
  });
});

const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const VBA = new Uint8Array([0xcc, 0x61, 1, 2, 3]);

/** The workbook as Excel stores it with macros; the macros themselves are nobody's business here. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const types = strFromU8(parts['[Content_Types].xml']!);
  const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const binary = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  parts['[Content_Types].xml'] = strToU8(
    types.replace(plain, MACROS).replace(/(<Types[^>]*>)/, `$1${binary}`),
  );
  parts['xl/vbaProject.bin'] = VBA;
  return zipSync(parts);
}
