import { asWord } from '../hosts/file/formats/documents';
import { describeBrowser } from '../browser/browser';
import { WorkbenchPage } from './workbench-page';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

describeBrowser('the workbench in a small window', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  }, 300_000);
  afterAll(() => workbench.close());

  it('has the pane beside the grid where a screen is enlarged to 200 %', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 683, height: 384 });
    const grid = await boxOf(workbench, '.grid');
    const pane = await boxOf(workbench, '.pane');
    expect(grid.x + grid.width).toBeLessThanOrEqual(pane.x);
    expect(pane.height).toBeGreaterThan(300);
    const button = await boxOf(workbench, '.jx-welcome .jx-wide');
    expect(button.y + button.height).toBeLessThanOrEqual(384);
  });

  it('tells of a document above the grid, not over the button to press next', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 420, height: 800 });
    await page
      .getByLabel('选择要打开的自评表，可多选')
      .setInputFiles({ name: '三.docx', mimeType: '', buffer: Buffer.from(asWord(8)) });
    await page.getByText(/「三.docx」已读入新的工作簿/).waitFor();
    const notice = await boxOf(workbench, '.notice');
    const pane = await boxOf(workbench, '.pane');
    expect(notice.y + notice.height).toBeLessThanOrEqual(pane.y);
  });

  it('shows a file of the list with its review, also to an officer who began with the list', async () => {
    const { page } = workbench;
    const files = [8, 9].map((table) => ({
      name: `${table}.docx`,
      mimeType: '',
      buffer: Buffer.from(asWord(table)),
    }));
    await page.getByLabel('选择要打开的自评表，可多选').setInputFiles(files);
    await page.getByRole('button', { name: '在表格中打开 9.docx' }).click();
    await page.locator('.jx-verdict').waitFor();
    expect(await page.locator('.jx-title').textContent()).toContain('世界技能博物馆专项经费');
  });
});

async function boxOf({ page }: WorkbenchPage, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
}
