import { parseA1 } from '../../src/sheet';
import { buildSample } from '../../scripts/samples/build-sample';
import { describeBrowser, screenshot } from '../browser/browser';
import { eventually } from './eventually';
import { withBlanks } from './with-blanks';
import { WorkbenchPage } from './workbench-page';

const GIVEN = ['G5', 'H5', 'G12', 'G20', 'G23', 'C24'];
const PRINTED = { G5: 57.02, H5: 5.7, G12: 8, G20: 4.58, G23: 90.28, C24: '优' };

describeBrowser('an officer’s way through the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.show(await withBlanks(buildSample(9), [...GIVEN, 'H20']), '待核验.xlsx');
  }, 300_000);
  afterAll(() => workbench.close());
  afterEach(() => {
    expect(workbench.test.errors).toEqual([]);
    expect(workbench.test.foreign).toEqual([]);
  });

  it('writes the blank scores back with one click and marks the missing reason', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: /^写回/ }).click();
    await page.getByText('已写回').first().waitFor();
    const sheet = await workbench.host().read();
    for (const [name, value] of Object.entries(PRINTED)) {
      expect([name, sheet.cell(parseA1(name)).value]).toEqual([name, value]);
    }
    expect(sheet.marks).toContainEqual({ cell: parseA1('H20'), kind: 'reason-missing' });
    await screenshot(page, 'workbench-reviewed');
  });

  it('draws the mark in the grid', async () => {
    const at = await workbench.page.evaluate(() => window.bridge.middleOf('H20'));
    await workbench.page.evaluate(() => window.bridge.middleOf('A1'));
    const color = await workbench.page.evaluate(
      ([x, y]) => window.bridge.colorAt(x!, y!),
      [at.x, at.y - 4],
    );
    expect(color).toEqual([0xff, 0xe6, 0x99]);
  });

  it('clears the mark as soon as the reason is typed', async () => {
    const { x, y } = await workbench.page.evaluate(() => window.bridge.middleOf('H20'));
    await workbench.page.mouse.click(x, y);
    await workbench.page.keyboard.type('受施工延期影响，开放天数减少，已调整下年开放计划');
    await workbench.page.keyboard.press('Enter');
    await eventually(async () => {
      const { marks } = await workbench.host().read({ merges: 'remembered' });
      expect(marks.filter(({ kind }) => kind === 'reason-missing')).toEqual([]);
    });
  });

  it('takes the write back and leaves what the officer typed', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '撤销写回' }).first().click();
    await eventually(async () => {
      const sheet = await workbench.host().read({ merges: 'remembered' });
      const held = GIVEN.map((name) => sheet.cell(parseA1(name)).value);
      expect(held).toEqual(GIVEN.map(() => null));
    });
    const sheet = await workbench.host().read();
    expect(sheet.cell(parseA1('H20')).value).toContain('施工延期');
  });
});
