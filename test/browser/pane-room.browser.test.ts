import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { check, PaneBench, sidewaysScroll, violations } from './pane-page/open-pane';

describeBrowser('the room the pane makes for the work', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it.each([
    ['as Excel opens it', { width: 320, height: 700 }, 2],
    ['on a small laptop', { width: 320, height: 768 }, 3],
    ['on a small laptop enlarged to 200 %', { width: 350, height: 340 }, 1],
  ])('%s the button and so many cards are whole', async (_, viewport, cards) => {
    const { page, close } = await bench.pane('busy.xlsx', '', { viewport });
    await check(page);
    await screenshot(page, `pane-room-${viewport.width}-${viewport.height}`);
    const { button, whole } = await inView(page);
    expect(button).toBe(true);
    expect(whole).toBeGreaterThanOrEqual(cards);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

/** Whether the primary button, and how many cards, can be seen whole without scrolling. */
function inView(page: Page): Promise<{ button: boolean; whole: number }> {
  return page.evaluate(() => {
    const isWhole = (one: Element) => one.getBoundingClientRect().bottom <= innerHeight;
    return {
      button: isWhole(document.querySelector('.jx-primary')!),
      whole: [...document.querySelectorAll('.jx-finding')].filter(isWhole).length,
    };
  });
}
