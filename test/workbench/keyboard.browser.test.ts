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

  it('passes through the grid with Tab, and reviews from the pane at once', async () => {
    const { page } = workbench;
    await page.locator('.grid [contenteditable="true"]').first().focus();
    await page.keyboard.press('Tab');
    expect(await areaOfFocus(workbench)).toBe('pane');
    await page.keyboard.press('Shift+F6');
    expect(await areaOfFocus(workbench)).toBe('grid');
    await page.keyboard.press('Shift+Tab');
    expect(await areaOfFocus(workbench)).toBe('top-bar');
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.locator('.jx-verdict').waitFor();
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

function areaOfFocus({ page }: WorkbenchPage): Promise<string | undefined> {
  return page.evaluate(() =>
    ['top-bar', 'batch', 'grid', 'pane'].find((area) =>
      document.activeElement?.closest(`.${area}`),
    ),
  );
}
