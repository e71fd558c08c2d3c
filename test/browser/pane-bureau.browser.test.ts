import { describeBrowser, screenshot } from './browser';
import { check, openMenu, PaneBench, sidewaysScroll, violations } from './pane-page/open-pane';

describeBrowser('a bureau’s defaults in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('are in force, and shown to the officer', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'bureau=set');
    await check(page);
    await page.getByText(/停用 1 条/).waitFor();
    await openMenu(page, '设置');
    await page.getByText('「某市财政局」统一配置').waitFor();
    await page.getByText('停用规则：缺少偏差原因').waitFor();
    await screenshot(page, 'pane-bureau');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('are left out altogether when one of them is wrong, and the officer is told', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'bureau=faulty');
    await page.getByText(/统一配置有误，未采用其中任何设置.*「mars」不存在/).waitFor();
    await screenshot(page, 'pane-bureau-faulty');
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
