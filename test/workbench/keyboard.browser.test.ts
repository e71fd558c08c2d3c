import { describeBrowser } from '../browser/browser';
import { WorkbenchPage } from './workbench-page';

describeBrowser('the workbench by keyboard alone', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.page
      .locator('.grid [contenteditable="true"]')
      .first()
      .waitFor({ state: 'attached' });
  }, 300_000);
  afterAll(() => workbench.close());

  it('comes with F6 to what is to be done, and with Tab through the grid to what is next', async () => {
    const { page } = workbench;
    await page.getByRole('combobox', { name: '示例工作簿' }).focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    expect(await stopOfFocus(workbench)).toEqual({ area: 'pane', name: '核验当前表' });
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Tab');
    expect(await stopOfFocus(workbench)).toEqual({ area: 'pane', name: '评分口径' });
    await page.keyboard.press('Shift+F6');
    expect(await areaOfFocus(workbench)).toBe('grid');
    await page.keyboard.press('Shift+Tab');
    expect(await areaOfFocus(workbench)).toBe('top-bar');
    await page.getByRole('button', { name: '核验当前表' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.jx-verdict').waitFor();
  });

  it('goes with Tab through everything in reading order, each with a name, and is caught nowhere', async () => {
    const { page } = workbench;
    await page.getByRole('combobox', { name: '示例工作簿' }).focus();
    const stops: Stop[] = [];
    do {
      stops.push(await stopOfFocus(workbench));
      await page.keyboard.press('Tab');
    } while (stops.length < 60 && (await stopOfFocus(workbench)).name !== '示例工作簿');
    const areas = stops.map(({ area }) => area).filter((area, i, all) => area !== all[i - 1]);
    // what lies beyond the page is the browser's own
    expect(areas.filter((area) => area !== null)).toEqual(['top-bar', 'grid', 'pane']);
    expect(stops.filter(({ area, name }) => area !== null && name === '')).toEqual([]);
    const ofPane = stops.filter(({ area }) => area === 'pane').map(({ name }) => name);
    expect(ofPane.slice(0, 2)).toEqual(['评分口径', '依据']);
    expect(ofPane).toContain('菜单');
  });

  it('leads out of the formula bar as out of the cells', async () => {
    const { page } = workbench;
    for (const [way, area] of [
      ['Escape', 'pane'],
      ['F6', 'pane'],
      ['Tab', 'pane'],
      ['Shift+Tab', 'top-bar'],
      ['Shift+F6', 'top-bar'],
    ] as const) {
      await page.locator('[id^="__editor_"][id$="FORMULA_BAR"]').focus();
      await page.keyboard.press(way);
      expect(await areaOfFocus(workbench)).toBe(area);
    }
  });

  it('keeps Tab for the cells once the officer works in them, and leaves with Escape or F6', async () => {
    const { page } = workbench;
    for (const way of ['Escape', 'F6']) {
      await page.locator('.grid [contenteditable="true"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      expect(await areaOfFocus(workbench)).toBe('grid');
      await page.keyboard.press(way);
      expect(await areaOfFocus(workbench)).toBe('pane');
    }
  });

  it('goes round the parts in both directions, the list in place of grid and pane', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '菜单' }).focus();
    const round = ['top-bar', 'grid', 'pane'];
    for (const area of round) {
      await page.keyboard.press('F6');
      expect(await areaOfFocus(workbench)).toBe(area);
    }
    await page.keyboard.press('Shift+F6');
    expect(await areaOfFocus(workbench)).toBe('grid');
    await page.getByRole('button', { name: '批量核验' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('F6');
    expect(await areaOfFocus(workbench)).toBe('batch');
    await page.keyboard.press('F6');
    expect(await areaOfFocus(workbench)).toBe('top-bar');
  });
});

interface Stop {
  /** The part of the page; null beyond it. */
  readonly area: string | null;
  /** What is said of the control: its label or its text. */
  readonly name: string;
}

function stopOfFocus({ page }: WorkbenchPage): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement;
    // the cells are one stop, and announce themselves
    const isCells = at?.matches('.grid [contenteditable="true"]');
    const area = ['top-bar', 'grid', 'pane'].find((one) => at?.closest(`.${one}`)) ?? null;
    const label = at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
    return { area, name: isCells ? '单元格' : label };
  });
}

function areaOfFocus({ page }: WorkbenchPage): Promise<string | undefined> {
  return page.evaluate(() =>
    ['top-bar', 'batch', 'grid', 'pane'].find((area) =>
      document.activeElement?.closest(`.${area}`),
    ),
  );
}
