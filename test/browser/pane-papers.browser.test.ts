import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import {
  check,
  hands,
  openMenu,
  PaneBench,
  sidewaysScroll,
  violations,
} from './pane-page/open-pane';

describeBrowser('表单与文书 in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('lays out what an officer asks for', async () => {
    const { page, errors, close } = await bench.pane('mistakes.xlsx', 'pages=1');
    await check(page);
    await openMenu(page, '表单与文书');
    await expectSound(page, 'papers');
    await page.getByRole('button', { name: '生成汇总表' }).click();
    await said(page, '已新增工作表「绩效自评汇总」。');
    await page.getByRole('button', { name: '新增核验单' }).click();
    await said(page, '已新增工作表「绩效自评核验单」。');
    await page.getByRole('button', { name: '新增空白标准表' }).click();
    await said(page, '已新增工作表「空白自评表」。');
    await expectSound(page, 'papers-added');
    await page.getByRole('button', { name: '清除全部标记' }).click();
    await said(page, '各工作表都没有本工具的标记。');
    expect(errors).toEqual([]);
    await close();
  });

  it('hands over the 核验单 as a page and the 退回意见 as text', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'pages=1');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate(
      "document.addEventListener('copy', () => { window.copied = String(document.activeElement.value) })",
    );
    await check(page);
    await openMenu(page, '表单与文书');
    await page.getByRole('button', { name: '下载打印版' }).click();
    await page.waitForFunction('window.saved !== undefined');
    expect(await page.evaluate('window.saved.name')).toBe('核验单 世界技能博物馆专项经费.html');
    expect(await page.evaluate('window.saved.text')).toContain('<h1>项目支出绩效自评核验单</h1>');
    await page.getByRole('button', { name: '复制退回意见' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate('window.copied')).toMatch(/^「世界技能博物馆专项经费」.*\n1\. /);
    await close();
  });

  it('tries the example', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'sample=sheet');
    await openMenu(page, '帮助');
    await page.getByRole('button', { name: '用示例表试一试' }).click();
    await page.getByRole('heading', { name: '社区图书室开放服务经费' }).waitFor();
    expect(await hands(page, (officer) => officer.marks())).toEqual([]);
    await close();
  });
});

async function said(page: Page, words: string): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

async function expectSound(page: Page, name: string): Promise<void> {
  await motionEnds(page);
  await screenshot(page, `pane-${name}`);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}
