import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import { check, openMenu, PaneBench, sidewaysScroll, violations } from './pane-page/open-pane';

describeBrowser('口径管理 in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('edits a copy, shows what it changes, keeps and chooses it', async () => {
    const { page, errors, close } = await bench.pane('correct.xlsx', 'pages=1');
    await check(page);
    await openMenu(page, '口径管理');
    await page.getByRole('button', { name: '复制当前口径并修改' }).click();
    await page.getByText(/本表得分不变/).waitFor();
    await page.getByLabel('评分等级 第1行 总分不低于').fill('95');
    await page.getByText('评分等级 优 → 良').waitFor();
    await expectSound(page, 'standard-editor');

    await page.getByLabel('评分等级 第1行 总分不低于').fill('七十');
    await page.getByText(/评分等级.*须为数字/).waitFor();
    await expectSound(page, 'standard-faulty');
    expect(await page.getByRole('button', { name: '保存并选用' }).isDisabled()).toBe(true);
    await page.getByLabel('评分等级 第1行 总分不低于').fill('95');
    await page.getByRole('button', { name: '保存并选用' }).click();
    await page.getByText(/^已保存并选用「.*·自有」。$/).waitFor();
    await expectSound(page, 'standards');

    await page.getByRole('button', { name: /^导出 / }).click();
    const text = (await page.evaluate('window.saved.text')) as string;
    expect((JSON.parse(text) as { id: string }).id).toBe('shanghai-copy');
    await page.getByRole('button', { name: /^删除 / }).click();
    await page.getByText(/^已删除口径「.*·自有」。$/).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText(/^已恢复口径「.*·自有」。$/).waitFor();
    await page.getByRole('button', { name: /^删除 / }).click();
    await page.getByText('导入口径…').click();
    await page.getByLabel('或粘贴口径文件的内容').fill('不是口径');
    await page.getByRole('button', { name: '导入口径' }).click();
    await page.getByText('这不是口径文件，请选择从本产品导出的口径文件。').waitFor();
    await page.getByLabel('或粘贴口径文件的内容').fill(text);
    await page.getByRole('button', { name: '导入口径' }).click();
    await page.getByText(/^已保存并选用/).waitFor();
    await page.getByRole('button', { name: '返回核验结果' }).click();
    await page.locator('.jx-verdict', { hasText: '良' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('takes a file over', async () => {
    const { page, close } = await bench.pane('correct.xlsx', 'pages=1');
    await openMenu(page, '口径管理');
    await page.getByText('导入口径…').click();
    await page.getByLabel('口径文件', { exact: true }).setInputFiles({
      name: '口径.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.getByText(/口径编号/).waitFor();
    await close();
  });

  it('is worked by keyboard', async () => {
    const { page, close } = await bench.pane('correct.xlsx');
    await check(page);
    await openMenu(page, '口径管理');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '修改口径' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.type('试');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('口径全称').inputValue()).toBe('试');
    await close();
  });
});

async function expectSound(page: Page, name: string): Promise<void> {
  await motionEnds(page);
  await screenshot(page, `pane-${name}`);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}
