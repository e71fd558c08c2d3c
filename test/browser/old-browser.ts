import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { screenshotPath } from './browser';
import { CdpPipe } from './cdp-pipe';
import { canRunNpmBrowser, npmBrowser } from './find-browser';
import { OldPage } from './old-page';

/** Chromium versions the tests can run in besides the current one: what WPS is known to carry. */
export type OldVersion = 88 | 103;

/** `describe` where old Chromiums can run, else the suite skipped. */
export const describeOldBrowser: jest.Describe = canRunNpmBrowser() ? describe : describe.skip;

/**
 * An old Chromium, driven over its own debugging pipe: today's drivers speak commands it does not
 * know. The caller closes it.
 */
export class OldBrowser {
  readonly #pipe: CdpPipe;

  private constructor(
    readonly version: OldVersion,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {
    this.#pipe = new CdpPipe(process.stdio[3] as Duplex, process.stdio[4] as Duplex);
  }

  static async launch(version: OldVersion, args: readonly string[] = []): Promise<OldBrowser> {
    const { path, env } = await npmBrowser(`chromium-${version}`);
    const profile = mkdtempSync(join(tmpdir(), `chromium-${version}-`));
    const child = spawn(path, [...FLAGS, `--user-data-dir=${profile}`, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const browser = new OldBrowser(version, child, profile);
    child.once('error', (error) => browser.#pipe.fail(error));
    child.once('exit', (code) => browser.#pipe.fail(new Error(`Chromium ended: ${code}`)));
    await browser.product();
    return browser;
  }

  /** The full version as the browser tells it, for instance `HeadlessChrome/88.0.4298.0`. */
  async product(): Promise<string> {
    return ((await this.#pipe.send('Browser.getVersion')) as { product: string }).product;
  }

  /**
   * Opens an address in a new page.
   * @param options.init JavaScript that runs before the page's own scripts
   */
  async open(
    url: string,
    options: { init?: string; width?: number; height?: number } = {},
  ): Promise<OldPage> {
    return OldPage.open(this.#pipe, url, options);
  }

  /** Ends the engine; the second time nothing happens. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.#pipe.close();
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill('SIGKILL');
      await ended;
    }
    await remove(this.profile);
  }
}

const open = new Set<OldBrowser>();

/** Starts Chromium 88 or 103 from npm (Linux on x64); the caller closes it. */
export async function oldBrowser(
  version: OldVersion,
  args?: readonly string[],
): Promise<OldBrowser> {
  const browser = await OldBrowser.launch(version, args);
  open.add(browser);
  return browser;
}

// as in browser.ts
afterAll(() => Promise.all([...open].map((browser) => browser.close())));

/** Keeps a picture of an old browser's page, like `screenshot` of browser.ts. */
export async function oldScreenshot(page: OldPage, name: string): Promise<string> {
  const path = screenshotPath(name);
  writeFileSync(path, await page.screenshot());
  return path;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
  'about:blank',
];

/** Removes a profile, in which what the browser started goes on writing for a moment after its end. */
async function remove(profile: string, tries = 100): Promise<void> {
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch (error) {
    // retries of `rmSync` itself do not look again for what came in meanwhile
    if (tries === 0) throw error;
    await new Promise((again) => setTimeout(again, 50));
    await remove(profile, tries - 1);
  }
}
