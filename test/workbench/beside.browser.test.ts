import { FileHost } from '../../src/hosts/file';
import { parseA1 } from '../../src/sheet';
import { describeBrowser, screenshot } from '../browser/browser';
import { WorkbenchPage } from './workbench-page';
import { buildWholeSample } from '../../scripts/samples/build-sample';

const LINE = '对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致';

describeBrowser('a form and what was approved of it, in the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  }, 300_000);
  afterAll(() => workbench.close());

  it('shows the comparison of the sample, goes to both cells, and writes nothing into the targets', async () => {
    const { page } = workbench;
    await workbench.show(buildWholeSample(4), '示例4.xlsx');
    const check = page.getByRole('button', { name: '核验当前表' });
    const line = page.getByRole('button', { name: LINE });
    await check.or(line).first().waitFor();
    if (await check.isVisible()) await check.click();
    await line.click();
    await page.getByText('指标值低于批复', { exact: true }).waitFor();
    await screenshot(page, 'workbench-beside');
    await page.getByRole('button', { name: /目标!D10/ }).click();
    await page.getByText(LINE).first().waitFor();
    await page.getByRole('button', { name: /^定位到单元格 D15/ }).click();
    await page.getByText(LINE).first().waitFor();
    const [, before] = await FileHost.open(buildWholeSample(4), { name: 'x' }).readAll();
    const [, after] = await FileHost.open(await workbench.saved(), { name: 'x' }).readAll();
    for (const row of before!.rowNumbers()) {
      const texts = (sheet: typeof before) =>
        sheet!
          .cellsInRow(row)
          .map(({ cell }) => cell.text)
          .filter(Boolean);
      expect(texts(after)).toEqual(texts(before));
    }
    expect(after!.cell(parseA1('D10')).text).toBe('≥99.00');
    expect(workbench.test.errors).toEqual([]);
  });
});
