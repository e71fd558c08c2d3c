import type { Browser, Page } from 'playwright-core';
import { built } from '../../../scripts/built';
import { buildSample } from '../../../scripts/samples/build-sample';
import { FileHost } from '../../../src/hosts/file';
import {
  isForeign,
  launchBrowser,
  openPage,
  SHORT_LIVED,
  type TestPage,
} from '../../browser/browser';
import { type Served, serveFolder } from '../../browser/serve';
import { copySheet } from './copy-sheet';
import { ExcelProgram } from './host/excel-program';
import { loadClient } from './host/load-client';
import { type Host, type HostInfo, hostPage } from './host/window-external';

/** The width Excel gives a pane, and the height that is seen on a small laptop. */
export const PANE = { width: 350, height: 600 };

/** An Excel of the tests with a reference table open. */
export async function excelWith(
  table: number,
  build: (table: number) => Uint8Array = buildSample,
): Promise<ExcelProgram> {
  // The host asks the genuine client which names Excel knows.
  loadClient();
  const program = new ExcelProgram();
  const file = FileHost.open(build(table), { name: '自评.xlsx' });
  for (const snapshot of await file.readAll()) {
    copySheet(snapshot, program.book.add(snapshot.name));
  }
  return program;
}

/** The built add-in, served, and a browser for it. */
export class AddInBench {
  /** The page the test before is through with. */
  #spare: Hosted | null = null;

  private constructor(
    private readonly served: Served,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<AddInBench> {
    return new AddInBench(
      await serveFolder(await built('excel')),
      await launchBrowser([SHORT_LIVED]),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  url(page: string): string {
    return `${this.served.url}${page}`;
  }

  /** The pane in an Excel that says the usual of itself: the page of the test before, started anew. */
  async pane(program: ExcelProgram): Promise<TestPage> {
    const spare = this.#spare ?? (await hosted(this.browser));
    this.#spare = null;
    spare.host(program);
    const opened = await spare.test.renewed(this.url('taskpane.html'));
    const close = async () => {
      // What this test left running must not ask the Excel of the next one.
      spare.host(null);
      await opened.page.goto('about:blank');
      this.#spare = { test: opened, host: spare.host };
    };
    return { ...opened, close };
  }

  /**
   * A page of the add-in that is used once.
   * @param info what its Excel says of itself
   * @param before what is done to the page before it is opened; then it is not waited for
   */
  async pageOfItsOwn(
    name: 'taskpane.html' | 'commands.html',
    program: ExcelProgram,
    info?: HostInfo,
    before?: (page: Page) => Promise<unknown>,
  ): Promise<TestPage> {
    const url = this.url(name);
    const { test, host } = await hosted(this.browser, info);
    host(program);
    test.page.on('request', (request) => {
      if (isForeign(request.url(), url)) test.foreign.push(request.url());
    });
    await before?.(test.page);
    // A page that is held up on purpose is not waited for.
    await test.page.goto(url, { waitUntil: before ? 'commit' : 'load' });
    return test;
  }
}

/** A page and the way to put an Excel behind it. */
interface Hosted {
  readonly test: TestPage;
  readonly host: Host;
}

async function hosted(browser: Browser, info?: HostInfo): Promise<Hosted> {
  const test = await openPage(browser, null, { viewport: PANE });
  return { test, host: await hostPage(test.page, info) };
}
