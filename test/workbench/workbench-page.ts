import type { Browser, Page } from 'playwright-core';
import { built } from '../../scripts/built';
import { HostError, type SheetData, SheetSnapshot, type SpreadsheetHost } from '../../src/sheet';
import { launchBrowser, openPage, type TestPage } from '../browser/browser';
import { type Served, serveFolder } from '../browser/serve';
import type { Answer, PlainSnapshot } from './page-bridge';

/** The workbench in a browser, with a way to the host in it. */
export class WorkbenchPage {
  private constructor(
    readonly test: TestPage,
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  static async open(): Promise<WorkbenchPage> {
    const served = await serveFolder(await built('workbench-test'));
    const browser = await launchBrowser();
    const test = await openPage(browser, served.url, { acceptDownloads: true });
    const opened = new WorkbenchPage(test, browser, served);
    await opened.ready();
    return opened;
  }

  /** The page started anew with nothing left of before, for less than another browser takes. */
  async anew(): Promise<WorkbenchPage> {
    const test = await this.test.renewed(this.served.url);
    const opened = new WorkbenchPage(test, this.browser, this.served);
    await opened.ready();
    return opened;
  }

  /** Has the page start anew with something kept on the machine from earlier. */
  async keep(key: string, value: unknown): Promise<void> {
    const entry = [`jixiao.${key}`, JSON.stringify(value)] as const;
    await this.page.evaluate(([name, text]) => localStorage.setItem(name, text), entry);
    await this.page.reload();
    await this.ready();
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() =>
      document.querySelector('.file-name')?.textContent?.includes('示例'),
    );
  }

  get page(): Page {
    return this.test.page;
  }

  /** Opens a workbook in the grid, dropping what was open. */
  async show(bytes: Uint8Array, name = '测试.xlsx'): Promise<void> {
    const base64 = Buffer.from(bytes).toString('base64');
    await this.page.evaluate(([data, file]) => window.bridge.open(data!, file!), [base64, name]);
  }

  /** The file as the page would save it now. */
  async saved(): Promise<Uint8Array> {
    return Buffer.from(await this.page.evaluate(() => window.bridge.save()), 'base64');
  }

  /** The host in the page, to be called from here. */
  host(): SpreadsheetHost {
    const call = async (method: keyof SpreadsheetHost, ...args: unknown[]) =>
      valueOf(
        await this.page.evaluate(([m, a]) => window.bridge.call(m, a), [method, args] as const),
      );
    return {
      id: 'workbench',
      capabilities: {
        events: true,
        select: true,
        addSheet: true,
        freshMergesCostUndo: false,
        marksCostUndo: false,
      },
      workbook: () => call('workbook') as never,
      sheets: () => call('sheets') as never,
      read: async (request = {}) => revived((await call('read', request)) as PlainSnapshot),
      readAll: async ({ sheets: wanted, onProgress, signal } = {}) => {
        const answer = await this.page.evaluate(
          ([aborted, sheets]) => window.bridge.readAll(aborted, sheets),
          [signal?.aborted ?? false, wanted] as const,
        );
        const sheets = valueOf(answer) as PlainSnapshot[];
        answer.progress?.forEach((at) => onProgress?.(at as never));
        return sheets.map(revived);
      },
      apply: (changes) => call('apply', changes) as never,
      addSheet: (sheet) => call('addSheet', sheet) as never,
      select: (sheet, cell) => call('select', sheet, cell) as never,
      onChange: () => () => undefined,
      onSelect: () => () => undefined,
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

function valueOf(answer: Answer): unknown {
  if ('hostError' in answer) throw new HostError(answer.hostError.code, answer.hostError.message);
  return answer.value;
}

function revived(plain: PlainSnapshot): SheetSnapshot {
  const data: SheetData = {
    ...plain,
    rows: new Map(plain.rows.map(([row, cells]) => [row, new Map(cells)])),
    hiddenRows: new Set(plain.hiddenRows),
    hiddenColumns: new Set(plain.hiddenColumns),
  };
  return new SheetSnapshot(data);
}
