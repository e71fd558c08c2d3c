import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import { hands, openMenu, PaneBench, sidewaysScroll, violations } from './pane-page/open-pane';

describeBrowser('整本核验 in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('lists the forms, writes them all, and takes all of it back', async () => {
    const { page, errors, close } = await bench.pane('unit.xlsx', 'grid=0');
    await openBook(page);
    await page.getByText('共 4 张自评表').waitFor();
    await page.getByText('不是自评表的工作表：人员表。').waitFor();
    await expectSound(page, 'book');

    await page.getByRole('button', { name: /^全部写回 \d+ 处$/ }).click();
    await page
      .getByText(/已写回\d+处。/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await expectSound(page, 'book-written');
    expect(await page.getByRole('button', { name: /^写回/ }).count()).toBe(0);

    // a cell of a sheet that is not the one shown is named with its sheet
    await page.getByRole('button', { name: '清单' }).click();
    const cells = await page.locator('.jx-receipt .jx-cell').allTextContents();
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.filter((name) => name.includes('!')).length).toBeGreaterThan(0);
    await expectSound(page, 'book-receipt');

    await page.getByRole('button', { name: '撤销写回' }).click();
    await page
      .getByText(/已恢复\d+处。/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^全部写回 \d+ 处$/ }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('narrows the list to a verdict and to a name, and lays out papers of what is listed', async () => {
    const { page, close } = await bench.pane('unit.xlsx', 'pages=1');
    await openBook(page);
    await page.getByRole('button', { name: /^必须改 \d+$/ }).click();
    await page.getByLabel('按项目、文件或工作表名称查找').fill('博物馆改');
    expect(await page.locator('.jx-book-name').count()).toBe(1);
    await page.getByText('文书（按列出的 1 张）').click();
    await expectSound(page, 'book-filtered');
    await page.getByRole('button', { name: '下载核验单' }).click();
    await page.waitForFunction('window.saved !== undefined');
    const saved = await page.evaluate('window.saved');
    expect(saved).toMatchObject({ name: '核验单.html' });
    expect((saved as { text: string }).text.match(/<h1/g)).toHaveLength(1);
    await close();
  });

  it('shows the standard, and reviews the workbook by another one', async () => {
    const { page, close } = await bench.pane('unit.xlsx');
    await openBook(page);
    await page
      .getByText(/ · 口径 上海/)
      .first()
      .waitFor();
    await page.getByLabel('评分口径').selectOption('national-2020');
    await page
      .getByText(/ · 口径 上海/)
      .first()
      .waitFor({ state: 'detached' });
    await page.getByText('共 4 张自评表').waitFor();
    await close();
  });

  it('goes to a form by keyboard and shows it with its sheet', async () => {
    const { page, close } = await bench.pane('unit.xlsx');
    await openBook(page);
    await page.locator('.jx-book-button').nth(3).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '机关事业单位运行保障经费' }).waitFor();
    expect(await hands(page, (officer) => officer.selected())).toMatch(/^A\d+$/);
    await close();
  });

  it('names hidden sheets as such', async () => {
    const { page, close } = await bench.pane('hidden.xlsx');
    await openBook(page);
    await page.getByText('旧表（隐藏）').waitFor();
    await close();
  });

  it('shows how far it is, and stops', async () => {
    const { page, close } = await bench.pane('unit.xlsx');
    await hands(page, (officer) => officer.delay(4000));
    await openMenu(page, '整本核验');
    await page
      .getByText(/正在读取各工作表/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.locator('.jx-work').waitFor();
    await expectSound(page, 'book-working');
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消，表格未被改动。').filter({ visible: true }).first().waitFor();
    await close();
  });
});

async function openBook(page: Page): Promise<void> {
  await openMenu(page, '整本核验');
  await page.locator('.jx-book-summary').waitFor();
  await page.locator('button:not([aria-disabled="true"])', { hasText: '重新核验整本' }).waitFor();
}

async function expectSound(page: Page, name: string): Promise<void> {
  await motionEnds(page);
  await screenshot(page, `pane-${name}`);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}
