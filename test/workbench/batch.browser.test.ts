import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildSample } from '../../scripts/samples/build-sample';
import { FileHost } from '../../src/hosts/file';
import { parseA1 } from '../../src/sheet';
import { describeBrowser } from '../browser/browser';
import { BOOKS } from '../session/books';
import { sound } from './sound';
import { WorkbenchPage } from './workbench-page';

/** What a bureau is sent: a folder with forms right and wrong, a broken file, an old one and a letter. */
const FOLDER: Readonly<Record<string, Uint8Array>> = {
  '报送/一处/博物馆.xlsx': buildSample(9),
  '报送/一处/博物馆（改）.xlsx': BOOKS['mistakes.xlsx']!(),
  '报送/二处/培训基地建设资助项目支出绩效自评表（盖章版）.xlsx': buildSample(11),
  '报送/二处/待判定.xlsx': BOOKS['provisional.xlsx']!(),
  '报送/单位合订.xlsx': BOOKS['unit.xlsx']!(),
  '报送/损坏.xlsx': new TextEncoder().encode('not a zip'),
  '报送/旧版.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  '报送/来文.pdf': new TextEncoder().encode('%PDF'),
  '报送/~$博物馆.xlsx': new Uint8Array([1]),
};

describeBrowser('批量核验 in the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  }, 300_000);
  afterAll(() => workbench.close());
  afterEach(() => {
    expect(workbench.test.errors).toEqual([]);
    expect(workbench.test.foreign).toEqual([]);
  });

  it('says what it is for before anything is chosen, and goes back to the grid', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '批量核验' }).click();
    await page.getByText(/把几个自评表或整个文件夹拖到这里/).waitFor();
    await sound(workbench.test, 'batch-empty');
    await page.getByRole('button', { name: '返回表格' }).click();
    await page.getByRole('heading', { name: '批量核验' }).waitFor({ state: 'detached' });
  });

  it('reviews a folder, one bad file not stopping the rest, and says why in one sentence', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '批量核验' }).click();
    await page.getByLabel('批量核验选择文件夹').setInputFiles(join(onDisk(FOLDER), '报送'));
    await page
      .getByText(/^共 7 个文件、8 张自评表：.*2 个文件未能核验。另有 1 个文件不是表格，未列入。$/)
      .waitFor();
    const museum = item(workbench, '报送/一处/博物馆.xlsx');
    expect(await museum.textContent()).toMatch(
      /世界技能博物馆专项经费口径 上海（截断两位）1 处请核实90\.28 分 · 优/,
    );
    expect(await item(workbench, '报送/一处/博物馆（改）.xlsx').textContent()).toMatch(
      /还有 1 处要填.*可写回 2 处90\.28 分 · 优/,
    );
    expect(await item(workbench, '报送/损坏.xlsx').textContent()).toMatch(/损坏\.xlsx[^。]+。$/);
    expect(await item(workbench, '报送/旧版.xls').textContent()).toMatch(/旧版\.xls[^。]+。$/);
    await sound(workbench.test, 'batch');
  });

  it('narrows the list to a verdict and a name, problems first, and lays out papers of what is listed', async () => {
    const { page } = workbench;
    expect(await page.locator('.batch-path').first().textContent()).toMatch(/损坏|旧版/);
    await page.getByRole('button', { name: /^必须改 \d+$/ }).click();
    await page.getByLabel('按项目、文件或工作表名称查找').fill('一处');
    expect(await page.locator('.batch-path').allTextContents()).toEqual([
      '报送/一处/博物馆（改）.xlsx',
    ]);
    await page.getByText('按列出的 1 张').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载退回意见' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('退回意见.txt');
    expect(readFileSync(await download.path(), 'utf8')).toContain('请在H20填写偏差原因');
    await sound(workbench.test, 'batch-filtered');
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await page.getByLabel('按项目、文件或工作表名称查找').fill('');
  });

  it('hands over the corrected files as one zip, the originals being left alone', async () => {
    const { page } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载核验后的文件（.zip）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('核验后的自评表.zip');
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files).sort()).toEqual(
      [
        '报送/一处/博物馆（已核验）.xlsx',
        '报送/一处/博物馆（改）（已核验）.xlsx',
        '报送/二处/培训基地建设资助项目支出绩效自评表（盖章版）（已核验）.xlsx',
        '报送/二处/待判定（已核验）.xlsx',
        '报送/单位合订（已核验）.xlsx',
      ].sort(),
    );
    const corrected = FileHost.open(files['报送/一处/博物馆（改）（已核验）.xlsx']!, { name: 'x' });
    const sheet = await corrected.read();
    // 10 × 55 ÷ 120 = 4.58 cut off to two decimals; the rows add up to 90.28 where 91 stood.
    expect([sheet.cell(parseA1('G20')).value, sheet.cell(parseA1('G23')).value]).toEqual([
      4.58, 90.28,
    ]);
    await page
      .getByText('已下载「核验后的自评表.zip」，含 5 个核验后的文件，原文件未被改动。')
      .waitFor();
  });

  it('opens one of the files in the grid by keyboard, the list waiting', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '在表格中打开 报送/一处/博物馆（改）.xlsx' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '博物馆（改）.xlsx',
    );
    expect((await workbench.host().read()).cell(parseA1('G23')).value).toBe(91);
    // H20 is the one cell the officer has to fill: the grid stands there, and its card is turned to.
    const card = page.locator('.jx-finding[aria-current="true"]');
    await card.getByText('H20', { exact: true }).waitFor();
    await page.getByRole('button', { name: '批量核验' }).click();
    await item(workbench, '报送/一处/博物馆.xlsx').waitFor();
    await page.getByRole('button', { name: '返回表格' }).click();
  });

  it('opens the form that was meant of a file with several, on its sheet and at its cell', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '批量核验' }).click();
    const forms = item(workbench, '报送/单位合订.xlsx').locator('.batch-form');
    const wanted = forms.filter({ hasText: /还有 \d+ 处要填/ }).first();
    const sheet = /工作表「([^」]+)」/.exec((await wanted.textContent())!)![1];
    await wanted.getByRole('button', { name: /^在表格中打开/ }).click();
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '单位合订.xlsx',
    );
    await page.locator('.jx-finding[aria-current="true"]').waitFor();
    const sheets = await workbench.host().sheets();
    expect(sheets.find(({ active }) => active)?.name).toBe(sheet);
    await page.getByRole('button', { name: '批量核验' }).click();
    await page.getByRole('button', { name: '返回表格' }).click();
  });

  it('lists several files dropped at once', async () => {
    const { page } = workbench;
    const transfer = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer();
        for (const name of ['甲.xlsx', '乙.xlsx']) {
          data.items.add(new File([Uint8Array.from(bytes)], name));
        }
        return data;
      },
      [...buildSample(6)],
    );
    await page.dispatchEvent('.grid canvas', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('.grid canvas', 'drop', { dataTransfer: transfer });
    await page.getByText(/^共 2 个文件、2 张自评表：/).waitFor();
  });

  it('shows how far it is, stops, and goes on with the rest', async () => {
    const { page } = workbench;
    // as many as a fast machine does not review before a button is found
    const names = Array.from({ length: 80 }, (_, n) => `表${n + 1}.xlsx`);
    const folder = onDisk(Object.fromEntries(names.map((name) => [name, buildSample(10)])));
    await page
      .getByLabel('批量核验选择文件', { exact: true })
      .setInputFiles(names.map((name) => join(folder, name)));
    await page.getByText(/^正在核验第 \d+\/80 个文件：表\d+\.xlsx$/).waitFor();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await page.screenshot({ path: 'dist/screenshots/workbench-batch-stopped.png' });
    await page.getByRole('button', { name: /^继续核验其余 \d+ 个文件$/ }).click();
    await page.getByText(/^共 80 个文件、80 张自评表：/).waitFor();
    expect(await page.getByText('尚未核验').count()).toBe(0);
  });
});

function item({ page }: WorkbenchPage, path: string) {
  return page.locator('.batch-file', { has: page.getByText(path, { exact: true }) });
}

/** Writes files below a new folder. @returns that folder */
function onDisk(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
