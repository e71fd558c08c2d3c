import type { Page } from 'playwright-core';
import type { EventEntry, ExcelProgram } from './excel-program';

interface PageSide {
  excelAnswer(body: string, flags: number): Promise<{ body?: string; status?: number }>;
  excelEvents(entries: EventEntry[]): void;
  excelCommand(name: string): void;
  /** Whether office.js would hear of a ribbon button by now. */
  excelHearsCommands(): boolean;
  /** Ribbon functions that told they are done. */
  excelCompleted: string[];
}

/** Clicks a ribbon button and waits until its function says it is done. */
export async function clickRibbon(page: Page, name: string): Promise<void> {
  await page.evaluate((called) => (window as unknown as PageSide).excelCommand(called), name);
  await page.waitForFunction(
    (called) => (window as unknown as PageSide).excelCompleted.includes(called),
    name,
  );
}

/** What the program says of itself to office.js. */
export interface HostInfo {
  /** The newest requirement set. */
  readonly version?: string;
  readonly locale?: string;
  readonly logging?: boolean;
}

/** Puts an Excel behind a page before that is opened; null leaves nobody there, before it is left. */
export type Host = (program: ExcelProgram | null) => void;

/**
 * Makes room for an Excel of the tests behind `window.external`, where desktop Excel is found by the
 * complete office.js; to be called before the page is opened.
 */
export async function hostPage(page: Page, info: HostInfo = {}): Promise<Host> {
  let there: ExcelProgram | null = null;
  await page.exposeFunction(
    'excelAnswer',
    (body: string, flags: number) => there?.answer(body, flags) ?? NO_ANSWER,
  );
  await page.exposeFunction('excelSettled', () => there?.deliver());
  const { version = '1.14', locale = 'zh-CN', logging = false } = info;
  await page.addInitScript(defineExternal, { version, locale, logging });
  return (program) => {
    there = program;
    if (program === null) return;
    program.sink = (entries) => {
      page
        .evaluate((all) => (window as unknown as PageSide).excelEvents(all as never), entries)
        .catch((error: unknown) => {
          // A test may end while the last event is on its way.
          if (there === program && !page.isClosed()) throw error;
        });
    };
  };
}

const NO_ANSWER = new Promise<never>(() => {});

/** Runs in the page, before office.js. */
function defineExternal(info: { version: string; locale: string; logging: boolean }): void {
  const page = window as unknown as PageSide & { excelSettled(): void };
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  /** An array as COM hands it over. */
  const safe = (list: unknown[]) =>
    Object.assign(list, { toArray: () => list, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => (info.locale === 'zh-CN' ? 2052 : 1033),
    GetAppDataLocale: () => (info.locale === 'zh-CN' ? 2052 : 1033),
    GetDocUrl: () => 'D:\\绩效\\自评.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionRef: () => '',
    GetSolutionToken: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () =>
      JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 }),
    GetSettings: () => ({ Read: () => safe([safe([]), safe([])]), Write: () => undefined }),
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: info.version, SharedRuntime: '1.1', Settings: '1.1' }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${info.locale}|||||0`,
    GetLoggingAllowed: () => info.logging,
    GetContext: () => context,
    Execute(
      dispatch: number,
      params: unknown[][],
      done: (result: unknown, status: number) => void,
    ) {
      if (dispatch === 94) {
        page.excelCompleted.push(String(params[0]));
        return done(safe([0]), 0);
      }
      if (dispatch !== 93) throw new Error(`method ${dispatch} of the host is not implemented`);
      const [call] = params as [unknown[]];
      void page.excelAnswer(call[4] as string, call[6] as number).then(({ body, status }) => {
        done(status ? safe([status]) : safe([0, safe([200, safe([]), body])]), 0);
        page.excelSettled();
      });
    },
    RegisterEvent(
      dispatch: number,
      _target: string,
      handler: (id: number, args: unknown) => void,
      done: (result: unknown) => void,
    ) {
      handlers.set(dispatch, handler);
      setTimeout(() => done(safe([0])), 0);
    },
    UnregisterEvent(dispatch: number, _target: string, done: (result: unknown) => void) {
      handlers.delete(dispatch);
      setTimeout(() => done(safe([0])), 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external });
  page.excelCompleted = [];
  page.excelCommand = (name) => {
    page.excelCompleted = [];
    handlers.get(39)?.(39, safe([name, name, '{"source":{"id":"ribbon"}}']));
  };
  page.excelHearsCommands = () => handlers.has(39);
  page.excelEvents = (entries) => {
    handlers.get(33)?.(33, safe(entries.map((entry) => safe([...entry]))));
  };
}
