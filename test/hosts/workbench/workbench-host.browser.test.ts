import { describeBrowser } from '../../browser/browser';
import { WorkbenchPage } from '../../workbench/workbench-page';
import { describeHost } from '../contract/describe-host';
import { fixtureXlsx } from '../contract/fixture-xlsx';
import type { Officer } from '../contract/host-under-test';

describeBrowser('the workbench host, in a real browser', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    // The host alone is tried: a pane that follows live would move the marks meanwhile.
    await workbench.keep('settings', { live: false });
  }, 300_000);
  afterAll(() => workbench.close());

  describeHost(
    'workbench',
    async (fixture) => {
      await workbench.show(fixtureXlsx(fixture));
      return { host: workbench.host(), officer: officerIn(workbench) };
    },
    { workbookTags: true, protect: true, failing: true, turning: true, events: true },
  );

  it('has met no error and asked no other origin', () => {
    expect(workbench.test.errors).toEqual([]);
    expect(workbench.test.foreign).toEqual([]);
  });
});

/** A person who works in the grid of the page. */
function officerIn(workbench: WorkbenchPage): Officer {
  const { page } = workbench;
  return {
    write: (sheet, cell, value) =>
      page.evaluate(([s, c, v]) => window.bridge.write(s, c, v), [sheet, cell, value] as const),
    insertRows: (sheet, above, count) =>
      page.evaluate(([s, a, n]) => window.bridge.insertRows(s, a, n), [
        sheet,
        above,
        count,
      ] as const),
    deleteSheet: (sheet) => page.evaluate((s) => window.bridge.deleteSheet(s), sheet),
    renameSheet: (sheet, name) =>
      page.evaluate(([s, n]) => window.bridge.renameSheet(s, n), [sheet, name] as const),
    replaceSheet: (sheet) => page.evaluate((s) => window.bridge.replaceSheet(s), sheet),
    protect: () => Promise.reject(new Error('the grid protects no sheet while it is open')),
    rules: (sheet) => page.evaluate((s) => window.bridge.rules(s), sheet),
    reopen: async () => workbench.show(await workbench.saved()),
  };
}
