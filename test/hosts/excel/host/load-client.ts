import { readFileSync } from 'node:fs';
import type { ExcelProgram } from './excel-program';
import { nativeBridge } from './native-bridge';

export const CLIENT = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/** What the client expects of the window around it. */
const WINDOW = {
  location: { href: 'https://localhost/', host: 'localhost', protocol: 'https:', search: '' },
  navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/120' },
  document: {
    cookie: '',
    URL: 'https://localhost/',
    readyState: 'complete',
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  },
  addEventListener: () => undefined,
  external: {},
};

interface ClientGlobals {
  OfficeExtension?: {
    HostBridge: { init(bridge: object): void };
    Utility: { _synchronousCleanup: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office?: object;
}

/**
 * Runs the genuine, unmodified client in this very realm (so that its Dates and Arrays are ours);
 * once is enough.
 */
export function loadClient(): void {
  if ((globalThis as unknown as ClientGlobals).OfficeExtension) return;
  for (const [name, value] of Object.entries({ ...WINDOW, window: globalThis })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  (0, eval)(readFileSync(CLIENT, 'utf8'));
}

/**
 * Connects the genuine client to an Excel of the tests.
 * @param version the newest requirement set this Excel has
 * @param url path of the workbook; empty for one that was never saved
 */
export function connectClient(program: ExcelProgram, version = '1.14', url = ''): void {
  const globals = globalThis as unknown as ClientGlobals;
  loadClient();
  const { HostBridge, Utility, CommonUtility } = globals.OfficeExtension!;
  HostBridge.init(nativeBridge(program));
  Utility._synchronousCleanup = true;
  CommonUtility._doApiNotSupportedCheck = true;
  const requirements = {
    isSetSupported: (name: string, wanted: string) => supports(name, wanted, version),
  };
  const context = { requirements, document: { url }, platform: 'PC' };
  globals.Office = Object.create(globals.Office ?? {}, {
    context: { value: context },
    PlatformType: { value: { OfficeOnline: 'OfficeOnline', PC: 'PC' } },
  }) as object;
}

function supports(name: string, wanted: string, version: string): boolean {
  if (name !== 'ExcelApi') return false;
  const [, newest] = version.split('.').map(Number);
  const [, asked] = wanted.split('.').map(Number);
  return asked! <= newest!;
}
