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

/** A page that keeps what went wrong in it. */
export interface TestPage {
  readonly page: Page;
  /** Console errors and warnings of severity error, uncaught exceptions, failed requests. */
  readonly errors: string[];
  /** Addresses asked for outside the origin (or, for file://, outside the folder) the page came from. */
  readonly foreign: string[];
  close(): Promise<void>;
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
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    errors.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    if (url && isForeign(request.url(), url)) foreign.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (url && new URL(socket.url()).host !== new URL(url).host) foreign.push(socket.url());
  });
  if (url) await page.goto(url);
  return { page, errors, foreign, close: () => context.close() };
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
