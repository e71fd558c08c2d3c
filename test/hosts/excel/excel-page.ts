import type { Browser } from 'playwright-core';
import { buildSample } from '../../../scripts/samples/build-sample';
import { FileHost } from '../../../src/hosts/file';
import { openPage, type TestPage } from '../../browser/browser';
import { copySheet } from './copy-sheet';
import { ExcelProgram } from './host/excel-program';
import { loadClient } from './host/load-client';
import { type HostInfo, hostPage } from './host/window-external';

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

/** Opens a page of the built add-in inside that Excel. */
export async function openInExcel(
  browser: Browser,
  url: string,
  program: ExcelProgram,
  info?: HostInfo,
  before?: (page: TestPage['page']) => Promise<unknown>,
): Promise<TestPage> {
  const opened = await openPage(browser, null, { viewport: PANE });
  await hostPage(opened.page, program, info);
  opened.page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(url).origin && origin !== 'null') opened.foreign.push(request.url());
  });
  await before?.(opened.page);
  // A page that is held up on purpose is not waited for.
  await opened.page.goto(url, { waitUntil: before ? 'commit' : 'load' });
  return opened;
}
