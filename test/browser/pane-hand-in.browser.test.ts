import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import {
  check,
  hands,
  NARROW,
  openMenu,
  PaneBench,
  sidewaysScroll,
  violations,
  WIDE,
} from './pane-page/open-pane';

describeBrowser('上报前预审 and 复制到一体化系统', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('lists what may be asked, goes to a cell, and lays it out for print', async () => {
    const { page, errors, close } = await bench.pane('approved.xlsx', 'pages=1');
    await check(page);
    await openMenu(page, '表单与文书');
    await page.getByRole('button', { name: '打开上报前预审' }).click();
    const questions = page.getByRole('list', { name: '可能问到的问题' }).getByRole('listitem');
    await questions.first().waitFor();
    expect(await questions.count()).toBeLessThanOrEqual(5);
    await expectSound(page, 'pre-review');
    await page.getByRole('button', { name: /^定位到单元格 D15/ }).click();
    expect(await hands(page, (officer) => officer.selected())).toBe('D15');
    await page.getByRole('button', { name: '下载打印版' }).click();
    await page.waitForFunction('window.saved !== undefined');
    expect(await page.evaluate('window.saved.text')).toContain('<h1>上报前预审：');
    await page.getByRole('button', { name: '新增为工作表打印' }).click();
    await page
      .getByText('已新增工作表「上报前预审」。')
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('shows what will be pasted in the order of the approved indicators, and keeps the columns', async () => {
    const { page, errors, close } = await bench.pane('approved.xlsx', 'pages=1');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate(
      "document.addEventListener('copy', () => { window.copied = String(document.activeElement.value) })",
    );
    await check(page);
    await openMenu(page, '表单与文书');
    await page.getByRole('button', { name: '打开复制预览' }).click();
    await page.getByText('14 行，其中 1 行自评表没有，留空').waitFor();
    await expectSound(page, 'paste');
    await page.getByRole('button', { name: '去掉 偏差原因' }).click();
    await page.getByRole('button', { name: '去掉 偏差原因' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '上移 得分' }).click();
    await page.getByRole('columnheader').first().getByText('得分').waitFor();
    await page.getByRole('button', { name: '复制到一体化系统' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const copied = (await page.evaluate('window.copied')) as string;
    const rows = copied.split('\n');
    expect(rows).toHaveLength(14);
    expect(rows[0]).toBe('9\t100');
    // the approved indicator that the form does not have keeps its place
    expect(rows[9]).toBe('\t');
    await hands(page, (officer) => officer.remount());
    await page.locator('.jx-verdict').waitFor();
    await openMenu(page, '表单与文书');
    await page.getByRole('button', { name: '打开复制预览' }).click();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['得分', '实际完成值']);
    expect(errors).toEqual([]);
    await close();
  });
});

async function expectSound(page: Page, name: string): Promise<void> {
  for (const [look, viewport] of [
    ['-wide', WIDE],
    ['', NARROW],
  ] as const) {
    await page.setViewportSize(viewport);
    await motionEnds(page);
    if (look === '') await screenshot(page, `pane-${name}`);
    else await page.screenshot({ path: `dist/screenshots/pane-${name}${look}.png` });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  }
}
