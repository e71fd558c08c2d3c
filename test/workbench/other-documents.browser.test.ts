import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { built } from '../../scripts/built';
import { FileHost } from '../../src/hosts/file';
import { parseA1 } from '../../src/sheet';
import { describeBrowser, launchBrowser, openPage, type TestPage } from '../browser/browser';
import { asCsv, asOldWorkbook, asPage, asWord } from '../hosts/file/formats/documents';
import { gb18030 } from './gb18030';
import { sound } from './sound';

/** The same table in every kind of document that is no .xlsx, and one that cannot be read. */
const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  '一.xls': () => asOldWorkbook(9, 'biff8'),
  '二.ods': () => asOldWorkbook(9, 'ods'),
  '三.docx': () => asWord(9),
  '四.html': () => asPage(9),
  '五.csv': () => gb18030(withMistake(asCsv(9))),
  '六.docx': () => new TextEncoder().encode('no document'),
};

describeBrowser('other documents in the workbench, opened from a disk', () => {
  let browser: Browser;
  let test: TestPage;
  const scripts: string[] = [];
  const readers = () => scripts.filter((name) => name.startsWith('read-')).sort();

  beforeAll(async () => {
    const folder = await built('workbench');
    browser = await launchBrowser();
    test = await openPage(browser, null, { acceptDownloads: true });
    test.page.on('request', (request) => scripts.push(request.url().replace(/^.*\//, '')));
    await test.page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await test.page.waitForFunction(() =>
      document.querySelector('.file-name')?.textContent?.includes('示例'),
    );
  }, 300_000);
  afterAll(() => browser.close());
  afterEach(() => expect(test.errors).toEqual([]));

  it('cost nothing until one is chosen', () => {
    expect(scripts).toContain('workbench.js');
    expect(readers()).toEqual([]);
  });

  it('are reviewed like workbooks when dropped, and said to go into new ones', async () => {
    const { page } = test;
    await drop(test, DOCUMENTS);
    await page.getByText(/^共 6 个文件、5 张自评表：/).waitFor();
    expect(readers()).toEqual(
      ['documents', 'html', 'old-workbooks', 'word'].map((name) => `read-${name}.js`),
    );
    for (const name of ['一.xls', '二.ods', '三.docx', '四.html']) {
      expect(await item(test, name).textContent()).toContain('请核实');
    }
    expect(await item(test, '五.csv').textContent()).toMatch(
      /世界技能博物馆专项经费.*请核实.*可写回 2 处.*写回到新的 \.xlsx 工作簿，原文件不变/,
    );
    expect(await item(test, '六.docx').textContent()).toMatch(/文件不是 \.docx 文档[^。]+。$/);
    expect(await item(test, '六.docx').textContent()).not.toContain('写回');
    await sound(test, 'batch-documents');
  });

  it('come back as new .xlsx workbooks', async () => {
    const { page } = test;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载核验后的文件（.zip）' }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files).sort()).toEqual(
      ['一', '二', '三', '四', '五'].map((name) => `${name}（已核验）.xlsx`).sort(),
    );
    const corrected = FileHost.open(files['五（已核验）.xlsx']!, { name: 'x' });
    const sheet = await corrected.read();
    expect([sheet.cell(parseA1('G20')).value, sheet.cell(parseA1('G23')).value]).toEqual([
      4.58, 90.28,
    ]);
    await page.getByText(/含 5 个核验后的文件，其中 5 个是新的 \.xlsx 工作簿/).waitFor();
  });

  it('open in the grid, with a word about where they are saved', async () => {
    const { page } = test;
    await page.getByRole('button', { name: '在表格中打开 三.docx' }).click();
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '三.docx',
    );
    expect(await page.textContent('.notice')).toBe(
      '「三.docx」已读入新的工作簿；写回和另存都在新的 .xlsx 中，原文件不会改动。',
    );
    // What was reviewed in the list is reviewed in the grid without being asked again.
    await page.getByText('90.28').first().waitFor();
    await page.screenshot({ path: 'dist/screenshots/workbench-document.png' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存为 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('三（已核验）.xlsx');
  });
});

/** A score that is not cut off to two decimals, and a total that is not the sum. */
function withMistake(csv: string): string {
  return csv.replace(/(?<=,)4\.58(?=,|\r)/, '4.59').replace(/90\.28/, '91.00');
}

async function drop({ page }: TestPage, files: typeof DOCUMENTS): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [name, bytes] of given) data.items.add(new File([Uint8Array.from(bytes)], name));
      return data;
    },
    Object.entries(files).map(([name, bytes]) => [name, [...bytes()]] as [string, number[]]),
  );
  await page.dispatchEvent('.grid canvas', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.grid canvas', 'drop', { dataTransfer: transfer });
}

function item({ page }: TestPage, path: string) {
  return page.locator('.batch-file', { has: page.getByText(path, { exact: true }) });
}
