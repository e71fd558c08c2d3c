import type { Page } from 'playwright-core';
import { launchBrowser, openPage, PATIENCE, screenshot, SHORT_LIVED } from '../browser';
import { oldBrowser, type OldVersion, oldScreenshot } from '../old-browser';

export type Engine = OldVersion | 'current';

/** A page in whichever engine, with what an officer's journey needs. */
export interface DrivenPage {
  readonly errors: readonly string[];
  readonly foreign: readonly string[];
  evaluate<T>(expression: string): Promise<T>;
  waitFor(expression: string): Promise<void>;
  /** Clicks the first thing to click with this text, or this name for screen readers. */
  click(text: string): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const SIZE = { width: 400, height: 760 };

/** Opens a file in an engine with a script that runs before the page's own. */
export async function drive(engine: Engine, url: string, init: string): Promise<DrivenPage> {
  return engine === 'current' ? inCurrent(url, init) : inOld(engine, url, init);
}

/** One of each for all pages of a test file; the file's end closes them. */
const old = new Map<OldVersion, ReturnType<typeof oldBrowser>>();
let current: ReturnType<typeof launchBrowser> | undefined;

async function inOld(version: OldVersion, url: string, init: string): Promise<DrivenPage> {
  const starting = old.get(version) ?? oldBrowser(version, [SHORT_LIVED]);
  old.set(version, starting);
  const browser = await starting;
  const page = await browser.open(url, { init, ...SIZE });
  return {
    errors: page.errors,
    foreign: page.foreign,
    evaluate: (expression) => page.evaluate(expression),
    waitFor: (expression) => page.waitFor(expression),
    async click(text) {
      await page.waitFor(findable(text));
      const { x, y } = await page.evaluate<{ x: number; y: number }>(middleOf(text));
      for (const type of ['mousePressed', 'mouseReleased']) {
        await page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    picture: async (name) => void (await oldScreenshot(page, name)),
    close: () => page.close(),
  };
}

async function inCurrent(url: string, init: string): Promise<DrivenPage> {
  current ??= launchBrowser([SHORT_LIVED]);
  const browser = await current;
  const { page, errors, foreign, close } = await openPage(browser, null, { viewport: SIZE });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) foreign.push(request.url());
  });
  await page.addInitScript(init);
  await page.goto(url);
  return {
    errors,
    foreign,
    evaluate: (expression) => page.evaluate(expression),
    waitFor: (expression) => untilTrue(page, errors, expression),
    async click(text) {
      await untilTrue(page, errors, findable(text));
      const { x, y } = (await page.evaluate(middleOf(text))) as { x: number; y: number };
      await page.mouse.click(x, y);
    },
    picture: async (name) => void (await screenshot(page, name)),
    close,
  };
}

/** The driver's own waiting evaluates strings in the page, which the page's policy forbids. */
async function untilTrue(page: Page, errors: readonly string[], expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate(`!!(${expression})`))) {
    if (Date.now() > end) {
      const seen = String(await page.evaluate('document.body.innerText'));
      throw new Error(`never true: ${expression}\n${seen}\n${errors.join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An expression for the element, or undefined. */
function found(text: string): string {
  const wanted = JSON.stringify(text);
  return `[...document.querySelectorAll('button,[role=button],[role=tab],[role=menuitem]')].find((e) => e.getClientRects().length > 0 && (e.textContent.trim().startsWith(${wanted}) || (e.getAttribute('aria-label') || '').startsWith(${wanted})))`;
}

function findable(text: string): string {
  return `!!(${found(text)}) && !(${found(text)}).disabled && (${found(text)}).getAttribute('aria-disabled') !== 'true'`;
}

function middleOf(text: string): string {
  return `(() => { const e = ${found(text)}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`;
}
