import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type * as Playwright from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BrowserFile } from './find-browser';

const ROOT = resolve(__dirname, '../..');

/** Put there by environment.js. */
declare const playwright: typeof Playwright;

/** Milliseconds a page is given for each step: only a test that fails waits so long, and a busy machine is no failure. */
export const PATIENCE = 45_000;

/**
 * For `launchBrowser`: a page is looked at for seconds, so that compiling what is run often takes longer
 * than it saves, and the next page needs what this one has.
 */
export const SHORT_LIVED = '--js-flags=--no-opt --no-maglev --no-flush-bytecode';

/** A page that keeps what went wrong in it. */
export interface TestPage {
  readonly page: Page;
  /** Console errors and warnings of severity error, uncaught exceptions, failed requests. */
  readonly errors: string[];
  /** Addresses asked for outside the origin (or, for file://, outside the folder) the page came from. */
  readonly foreign: string[];
  close(): Promise<void>;
  /**
   * Has the page start anew at another address of its origin, as wide as at first, with nothing left of
   * what it kept, wore or did: as another page would be, in the same process, which has its code.
   * @param look what it is to look like instead
   */
  renewed(url: string, look?: Look): Promise<TestPage>;
}

/** How wide and in which colours a page starts. */
export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** `describe` where a browser was found, else the same suite skipped, with its name shown. */
export const describeBrowser: jest.Describe = process.env['TEST_BROWSER_FILE']
  ? describe
  : describe.skip;

const launched = new Set<Browser>();
// A test that fails closes nothing, and a browser left running keeps the whole run from ending.
afterAll(() => Promise.all([...launched].map((browser) => browser.close())));

/** Starts the browser found by setup.ts; the caller closes it. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { path, env } = browserFile();
  const browser = await playwright.chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  launched.add(browser);
  return browser;
}

/** The browser found by setup.ts. @throws Error when there is none (use describeBrowser) */
export function browserFile(): BrowserFile {
  const found = process.env['TEST_BROWSER_FILE'];
  if (!found) throw new Error('no browser was found; wrap the suite in describeBrowser');
  return JSON.parse(found) as BrowserFile;
}

/**
 * Opens an address in a page of its own storage.
 * @param url http(s) or file address; null opens an empty page
 */
export async function openPage(
  browser: Browser,
  url: string | null,
  options: BrowserContextOptions = {},
): Promise<TestPage> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { viewport = DESKTOP } = options;
  let seen: Seen = { url, errors: [], foreign: [] };
  watch(page, () => seen);
  const opened = (): TestPage => ({
    page,
    errors: seen.errors,
    foreign: seen.foreign,
    close: () => context.close(),
    renewed: async (next, look = {}) => {
      await page.goto('about:blank');
      await forgetAll(page, next);
      const size = look.viewport ?? viewport;
      if (size) await page.setViewportSize(size);
      if (look.colorScheme) await page.emulateMedia({ colorScheme: look.colorScheme });
      seen = { url: next, errors: [], foreign: [] };
      await page.goto(next);
      return opened();
    },
  });
  if (url) await page.goto(url);
  return opened();
}

const DESKTOP = { width: 1366, height: 768 };

/** What was seen of a page since it was opened or renewed at an address. */
interface Seen {
  readonly url: string | null;
  readonly errors: string[];
  readonly foreign: string[];
}

function watch(page: Page, seen: () => Seen): void {
  page.on('console', (message) => {
    if (message.type() === 'error') seen().errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    seen().errors.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // a page that is left gives up what it has still asked for
    if (why !== 'net::ERR_ABORTED') seen().errors.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const { url, foreign } = seen();
    if (url && isForeign(request.url(), url)) foreign.push(request.url());
  });
  page.on('websocket', (socket) => {
    const { url, foreign } = seen();
    if (url && new URL(socket.url()).host !== new URL(url).host) foreign.push(socket.url());
  });
}

/** Takes from a page what its origin keeps on the machine, and the looks a test gave it. */
async function forgetAll(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // all pages of a disk have one origin, which an address does not name
  const origin = url.startsWith('file:') ? 'file://' : new URL(url).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
  });
}

/**
 * Keeps a picture of the page: in docs/images when UPDATE_SCREENSHOTS is set (the committed ones),
 * else in dist/screenshots. Returns its path.
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = screenshotPath(name);
  // a colour half way to another is no state of the page
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

/** Where the picture of a name belongs; its folder is made. */
export function screenshotPath(name: string): string {
  const folder = process.env['UPDATE_SCREENSHOTS'] ? 'docs/images' : 'dist/screenshots';
  const path = resolve(ROOT, folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Whether an address leaves the origin, or for file:// the folder, of the page. */
export function isForeign(address: string, page: string): boolean {
  if (/^(data|blob|about):/.test(address)) return false;
  if (page.startsWith('file:')) return !address.startsWith(page.replace(/[^/]*([?#].*)?$/, ''));
  return new URL(address).origin !== new URL(page).origin;
}
