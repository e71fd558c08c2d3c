import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from '../../scripts/built';
import { describeBrowser } from './browser';
import { describeOldBrowser } from './old-browser';
import { injected } from './wps-page/build';
import { drive, type DrivenPage, type Engine } from './wps-page/driven-page';

let url: string;
let mistakes: string;
let approved: string;
beforeAll(async () => {
  url = pathToFileURL(join(await built('wps'), 'addin/taskpane.html')).href;
  mistakes = await injected('mistakes.xlsx');
  approved = await injected('approved.xlsx');
}, 300_000);

const shows = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

describeOldBrowser.each<Engine>([88, 103])('the pane in WPS with Chromium %s', (engine) => {
  journey(engine);
});
describeBrowser('the pane in WPS with the current Chromium', () => {
  journey('current');
});

function journey(engine: Engine): void {
  let page: DrivenPage;
  beforeEach(async () => {
    page = await drive(engine, url, mistakes);
    await page.waitFor(shows('核验当前表'));
  });
  afterEach(() => page.close());

  it('goes the officer’s way from file://: check, write, find, undo, clear', async () => {
    await page.picture(`wps-${engine}-opened`);
    await page.click('核验当前表');
    await page.waitFor(shows('填写偏差原因。'));
    await page.picture(`wps-${engine}-checked`);
    await page.click('写回 2 处');
    await page.waitFor('hands.value("G20") === 4.58');
    await page.waitFor('hands.marks().includes("H20")');
    await page.waitFor(shows('已写回'));
    await page.picture(`wps-${engine}-written`);
    expect(await page.evaluate('hands.value("G23")')).toBe(90.28);
    await page.click('定位到单元格 H20');
    await page.waitFor('hands.selected() === "H20"');
    await page.evaluate('hands.type("H20", "按要求于11月7日正式对外开放，明年将提前开放。")');
    await page.waitFor(`!(${shows('填写偏差原因。')})`);
    await page.click('撤销写回');
    await page.waitFor('hands.value("G20") === null');
    // What the officer had entered there, wrong as it was.
    expect(await page.evaluate('hands.value("G23")')).toBe(91);
    expect(page.errors).toEqual([]);
    expect(page.foreign).toEqual([]);
  }, 120_000);

  it('lays what was approved beside the form, and goes to either cell', async () => {
    await page.close();
    page = await drive(engine, url, approved);
    await page.waitFor(shows('核验当前表'));
    await page.click('核验当前表');
    await page.waitFor(shows('12 项一致 · 2 项不一致'));
    await page.click('对照');
    await page.waitFor(shows('指标值低于批复'));
    await page.picture(`wps-${engine}-beside`);
    await page.click('目标!D10');
    await page.waitFor('hands.active() === "目标" && hands.selected() === "D10"');
    await page.click('D15');
    await page.waitFor('hands.active() === "自评表" && hands.selected() === "D15"');
    expect(await page.evaluate('hands.value("D15")')).toBe('≥98.00');
    expect(page.errors).toEqual([]);
  }, 120_000);

  it('carries out the buttons of the ribbon', async () => {
    await page.evaluate('hands.ribbon("reviewAndWrite")');
    await page.waitFor('hands.value("G20") === 4.58 && hands.marks().includes("H20")');
    await page.waitFor(shows('已写回'));
    await page.evaluate('hands.ribbon("clearMarks")');
    await page.waitFor('hands.marks().length === 0');
    await page.evaluate('hands.ribbon("undoWrite")');
    await page.waitFor('hands.value("G20") === null');
    expect(page.errors).toEqual([]);
  }, 120_000);

  it('measures the machine, and folds away', async () => {
    await page.click('菜单');
    await page.click('帮助');
    await page.click('诊断');
    await page.click('开始测量');
    // as the page asks, the officer types in a cell meanwhile, and is through with it after a moment
    for (let types = true; !(await page.evaluate(shows('千格成块读取'))); types = !types) {
      await page.evaluate(`hands.edit(${types})`);
      await new Promise((seen) => setTimeout(seen, 600));
    }
    await page.evaluate('hands.edit(false)');
    await page.picture(`wps-${engine}-diagnosis`);
    const text = await page.evaluate<string>('document.body.innerText');
    expect(text).toMatch(/WPS 版本：12\.1，内部版本 28043/);
    expect(text).toMatch(/页面地址类型：file/);
    expect(text).toMatch(/编辑单元格时的就绪状态：(就绪、正在编辑|正在编辑、就绪)/);
    expect(text).toMatch(/区域取值形状：2×3 嵌套数组/);
    expect(text).toMatch(/逐格读取：每次 [\d.]+ 毫秒/);
    expect(text).not.toMatch(/失败/);
    await page.click('读写测量');
    await page.waitFor(shows('标记与清除：'));
    const after = await page.evaluate<string>('document.body.innerText');
    expect(after).toMatch(/写入 2\/2，回读相符，撤销 2\/2，复原相符/);
    expect(after).toMatch(/标记相符，清除相符/);
    // No hand is quicker: what follows a write at once is taken for its echo.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.evaluate('hands.type("D1", "试")');
    await page.waitFor(shows('改动 1 次'));
    await page.click('返回核验结果');
    await page.click('菜单');
    await page.click('收起');
    await page.waitFor('hands.paneIsOpen() === false');
    expect(page.errors).toEqual([]);
    expect(page.foreign).toEqual([]);
  }, 120_000);

  it('adds the example to the workbook', async () => {
    await page.click('用示例表试一试');
    await page.waitFor('hands.sheets().includes("示例自评表")');
    await page.waitFor(shows('填写偏差原因。'));
    await page.picture(`wps-${engine}-example`);
    expect(page.errors).toEqual([]);
  }, 120_000);
}
