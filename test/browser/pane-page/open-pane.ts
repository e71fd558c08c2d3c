import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { built } from '../../../scripts/built';
import { BOOKS } from '../../session/books';
import { launchBrowser, openPage, PATIENCE, SHORT_LIVED, type TestPage } from '../browser';
import { serveFolder, type Served } from '../serve';
import type { Hands } from './main';

/** The pane as Excel opens it on a desktop. */
export const NARROW = { width: 320, height: 700 };
export const WIDE = { width: 480, height: 700 };

/** The test page, built and served, and a browser for it. */
export class PaneBench {
  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<PaneBench> {
    const folder = await built('pane-test');
    for (const [name, bytes] of Object.entries(BOOKS)) keep(join(folder, name), bytes());
    return new PaneBench(await serveFolder(folder), await launchBrowser([SHORT_LIVED]));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** One that the test before has closed. */
  #spare: TestPage | null = null;

  /** Opens the pane over a workbook of books.ts; `query` as main.ts reads it. */
  async pane(book: string, query = '', options?: BrowserContextOptions): Promise<TestPage> {
    const url = `${this.served.url}?book=${book}&${query}`;
    const spare = options === undefined ? this.#spare : null;
    if (spare !== null) this.#spare = null;
    const open = () => openPage(this.browser, url, { viewport: NARROW, ...options });
    const opened = await (spare === null ? open() : spare.renewed(url));
    if (await hasStarted(opened, START))
      return options === undefined ? this.#shared(opened) : opened;
    // A page in some hundreds never gets its first script from the browser; a new one does.
    console.warn(`${url} did not start: ${opened.errors.join('; ') || 'no error'}; opened anew`);
    await opened.close();
    const again = await open();
    if (await hasStarted(again, PATIENCE)) return again;
    throw new Error(`${url} did not start: ${again.errors.join('; ')}`);
  }

  /** A page that the next test has when this one is through with it; one that fails leaves it as it is. */
  #shared(opened: TestPage): TestPage {
    const close = async () => void (this.#spare = opened);
    return { ...opened, close };
  }
}

/** Puts a file there at once: another test file may be serving the same folder. */
function keep(path: string, bytes: Uint8Array): void {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, bytes);
  renameSync(own, path);
}

/** Milliseconds in which a page starts many times over, even on a busy machine. */
const START = 30_000;

/** Asked by the clock: a page that draws nothing yet has no animation frames to ask in. */
async function hasStarted({ page }: TestPage, timeout: number): Promise<boolean> {
  const asked = page.waitForFunction('window.hands !== undefined', null, { polling: 100, timeout });
  return asked.then(
    () => true,
    () => false,
  );
}

/** Lets the officer behind the page do something. */
export function hands<T>(page: Page, act: (hands: Hands) => T | Promise<T>): Promise<T> {
  return page.evaluate(`(${act.toString()})(window.hands)`) as Promise<T>;
}

/** Clicks 核验当前表 and waits for what comes of it. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: '核验当前表' }).click();
  await page.locator('.jx-verdict, .jx-noform').waitFor();
  await page.locator('[aria-busy="false"]').first().waitFor();
}

export async function write(page: Page): Promise<void> {
  await page.locator('.jx-primary').click();
  await page.locator('.jx-done').waitFor();
  await page.locator('[aria-busy="false"]').first().waitFor();
}

export async function openMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe-core finds wrong on the page, one line each.
 * @param besides parts that are left out, by their selectors
 */
export function violations(page: Page, ...besides: readonly string[]): Promise<string[]> {
  return found(page, besides, {});
}

/** The rules of colours that axe-core runs unless asked for more. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong with the colours of a page whose elements were looked at already. */
export function colorViolations(page: Page): Promise<string[]> {
  return found(page, [], { runOnly: { type: 'rule', values: COLORS } });
}

async function found(
  page: Page,
  besides: readonly string[],
  options: { readonly runOnly?: object },
): Promise<string[]> {
  if (!(await page.evaluate('window.axe !== undefined'))) await addAxe(page);
  // Without fetching the style sheets, which the workbench's Content-Security-Policy forbids.
  const looked = besides.length === 0 ? 'document' : JSON.stringify({ exclude: besides });
  const how = JSON.stringify({ preload: false, resultTypes: ['violations'], ...options });
  const run = `axe.run(${looked}, ${how}).then((r) => r.violations)`;
  const violating = (await page.evaluate(run)) as Violation[];
  return violating.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/**
 * As a script, which the browser keeps compiled, where it lies beside the page (bundle-for-tests.mjs); into
 * what is shipped, opened from a disk, no script is let but those of its own folder.
 */
async function addAxe(page: Page): Promise<void> {
  const url = new URL('axe.min.js', page.url());
  if (url.protocol === 'file:')
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  else await page.addScriptTag({ url: url.href });
}

/** How far the page (or the pane in it) scrolls sideways, in pixels; 0 is right. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pane = document.querySelector('.jx-pane')!;
    const root = document.documentElement;
    return Math.max(pane.scrollWidth - pane.clientWidth, root.scrollWidth - root.clientWidth);
  });
}
