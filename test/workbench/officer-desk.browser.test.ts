import type { Locator, Page } from 'playwright-core';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { parseA1, type NewSheet } from '../../src/sheet';
import { blankCells, sampleSheetOf, setCells } from '../../scripts/samples/variants';
import { describeBrowser, screenshot } from '../browser/browser';
import { sidewaysScroll, violations } from '../browser/pane-page/open-pane';
import { eventually } from './eventually';
import { WorkbenchPage } from './workbench-page';

/** What units put in front of a form. */
const COVER: NewSheet = {
  name: '封面',
  replace: false,
  widths: [60],
  cells: [{ at: { row: 0, column: 0 }, value: '2023年度项目支出绩效自评材料', style: 'title' }],
  merges: [],
  validations: [],
  landscape: false,
};

/** One form behind a cover: three rows short of their targets without a reason, a blank score, a wrong total. */
const FORM = setCells(blankCells(sampleSheetOf(9), ['G20', 'H20']), {
  E13: 90,
  G13: 6.3,
  E14: 80,
  G14: 5.6,
  G23: 91,
});
const FILE = Buffer.from(newWorkbook([COVER, { ...FORM, name: '自评表' }]));

/** A mouse that counts what the officer does. */
class Mouse {
  clicks = 0;

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }
}

describeBrowser('an officer with a form of his own behind a cover', () => {
  let workbench: WorkbenchPage;
  let isUsed = false;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  }, 300_000);
  beforeEach(async () => {
    if (isUsed) workbench = await workbench.anew();
    isUsed = true;
  });
  afterAll(() => workbench.close());

  it('has it verified in 2 clicks, the first reason filled in 2 more, and saved in 2 more', async () => {
    const { page } = workbench;
    const mouse = new Mouse();
    await chooseFile(page, () => mouse.click(page.getByRole('button', { name: '打开' })));
    await mouse.click(page.getByRole('button', { name: '核验「自评表」' }));
    await page.locator('.jx-verdict').waitFor();
    expect(mouse.clicks).toBe(2);

    await mouse.click(page.getByRole('button', { name: '填写原因…' }).first());
    await page.keyboard.type('运输批次调整，部分展品改由下年运送');
    await page.keyboard.press('Tab');
    await page.keyboard.type('已与运输单位签订补充协议，下年一季度完成');
    await mouse.click(page.getByRole('button', { name: /^填入 H13/ }));
    await eventually(async () => {
      const sheet = await workbench.host().read({ merges: 'remembered' });
      expect(sheet.cell(parseA1('H13')).value).toContain('运输批次调整');
    });
    expect(mouse.clicks).toBe(4);

    await mouse.click(page.getByRole('button', { name: /^写回 \d+ 处$/ }));
    await page
      .getByText(/^已写回/)
      .first()
      .waitFor();
    const download = page.waitForEvent('download');
    await mouse.click(page.getByRole('button', { name: '另存为 .xlsx' }));
    await download;
    expect(mouse.clicks).toBe(6);
    expect(workbench.test.errors).toEqual([]);
  });

  it('comes to the first reason with at most 10 keys, and to its cell and back', async () => {
    const { page } = workbench;
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    // A grid that is still starting takes the focus once it is done.
    await page.evaluate(() => window.bridge.listen());
    await chooseFile(page, async () => {
      keys += 1;
      await page.getByRole('button', { name: '打开' }).press('Enter');
    });
    await page.getByRole('button', { name: '核验「自评表」' }).waitFor();
    await press('F6');
    await press('F6');
    expect(await focused(page)).toBe('核验「自评表」');
    await press('Enter');
    await focusIs(page, '.jx-verdict');
    await press('Tab');
    await press('Enter');
    // the button keeps the focus while it writes, and then names the next act
    await eventually(async () => expect(await focused(page)).toMatch(/^下一处 H13/));
    await focusIs(page, '.jx-primary');
    await press('Enter');
    await focusIs(page, 'textarea');
    expect(keys).toBeLessThanOrEqual(10);

    // From the form to the cell itself: the second Enter on its name gives the keys to the sheet.
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^定位到单元格 H13/);
    await page.keyboard.press('Enter');
    await focusIs(page, '.jx-cell[title]');
    await page.keyboard.press('Enter');
    expect(await areaOf(page)).toBe('grid');
    await page.getByText('已到 H13，可直接输入；按 Esc 或 F6 回到窗格。').waitFor();
    await screenshot(page, 'workbench-to-cell');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^定位到单元格 H13/);
    await page.keyboard.press('Enter');
    await focusIs(page, '.jx-cell[title]');
    await page.keyboard.press('Enter');
    await page.keyboard.type('运输批次调整，下年一季度完成');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const sheet = await workbench.host().read({ merges: 'remembered' });
      expect(sheet.cell(parseA1('H13')).value).toBe('运输批次调整，下年一季度完成');
    });
    await page.keyboard.press('Escape');
    expect(await areaOf(page)).toBe('pane');
    expect(workbench.test.errors).toEqual([]);
  });

  it('sees three of the cards on a small laptop', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1366, height: 768 });
    await chooseFile(page, () => page.getByRole('button', { name: '打开' }).click());
    await page.getByRole('button', { name: '核验「自评表」' }).click();
    await page.locator('.jx-verdict').waitFor();
    await screenshot(page, 'workbench-own-file');
    expect(await cardsInView(page)).toBeGreaterThanOrEqual(3);
    // The same screen enlarged to 200 %.
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await sidewaysScroll(page)).toBe(0);
    // What the grid draws is its makers' (see docs/libraries.md); the handle stands between two landmarks.
    expect(await violations(page, '.grid', '.splitter')).toEqual([]);
  });

  it('gives the focus back after the question about unsaved changes', async () => {
    const { page } = workbench;
    await chooseFile(page, () => page.getByRole('button', { name: '打开' }).click());
    await page.getByRole('button', { name: '核验「自评表」' }).click();
    await page.getByRole('button', { name: /^写回 \d+ 处$/ }).click();
    await page
      .getByText(/^已写回/)
      .first()
      .waitFor();
    await page.getByLabel('示例工作簿').focus();
    await page.getByLabel('示例工作簿').selectOption('3');
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await focusIs(page, 'select');
  });
});

/** Waits until the focus is on what a selector names. */
async function focusIs(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** Opens the file chooser by what is done, and chooses the file there. */
async function chooseFile(page: Page, open: () => Promise<void>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await open();
  await (await chooser).setFiles({ name: '自评材料.xlsx', mimeType: '', buffer: FILE });
  await page.getByText('自评材料.xlsx').first().waitFor();
}

function cardsInView(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.jx-finding')].filter(
        (card) => card.getBoundingClientRect().bottom <= innerHeight,
      ).length,
  );
}

function areaOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    ['top-bar', 'grid', 'pane'].find((area) => document.activeElement?.closest(`.${area}`)),
  );
}

/** What a screen reader calls the focused element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });
}
