import { describeBrowser, screenshot } from './browser';
import { check, openMenu, PaneBench, violations } from './pane-page/open-pane';

describeBrowser('识别结果 in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('leaves a row out and takes it in again by keyboard, the focus staying where it was', async () => {
    const { page, errors, close } = await bench.pane('correct.xlsx');
    await check(page);
    await openMenu(page, '识别结果');
    const choice = page.getByLabel('第20行 博物馆年开放时间 读作');
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('10 行是指标，1 行不计。').waitFor();
    expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await choice.inputValue()).toBe('ignored');
    await page.keyboard.press('ArrowUp');
    await page.getByText('11 行是指标。').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByText('已按校正读取：1行（不计1行）。').waitFor();
    await page.getByText(/、10 项指标/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('reads a fund column whose header is lost as the officer says, and scores by it', async () => {
    const { page, close } = await bench.pane('partial.xlsx');
    await check(page);
    await page
      .getByText(/「分数」「执行率」「得分」/)
      .first()
      .waitFor();
    await openMenu(page, '识别结果');
    await page.getByLabel('资金I列读作').selectOption('执行率');
    await page.getByRole('button', { name: '返回核验结果' }).click();
    await page
      .getByText(/「分数」「执行率」「得分」/)
      .first()
      .waitFor({ state: 'detached' });
    await close();
  });

  it('says of a grade that another cell may hold as well that it is a guess, and of no other field', async () => {
    const { page, close } = await bench.pane('two-grades.xlsx');
    await check(page);
    await openMenu(page, '识别结果');
    const fields = page.getByRole('region', { name: '表头和合计' });
    await fields.getByText('C24和C25都像评分等级，这里取C24').waitFor();
    expect(await fields.getByText('请核对').count()).toBe(1);
    await screenshot(page, 'pane-reading-guess');
    await close();
  });

  it('keeps a correction, hands it over as a file, forgets it, and takes it back from its text', async () => {
    const { page, errors, close } = await bench.pane('correct.xlsx', 'pages=1');
    await check(page);
    await openMenu(page, '识别结果');
    await page.getByLabel('第20行 博物馆年开放时间 读作').selectOption('不计');
    await page.getByRole('button', { name: '导出 本机校正的版式' }).click();
    const { name, text } = (await page.evaluate('window.saved')) as { name: string; text: string };
    expect(name).toBe('本机校正的版式.json');
    expect(JSON.parse(text)).toEqual({
      kind: 'layout-correction',
      version: 1,
      name: '本机校正的版式',
      sheet: null,
      columns: [],
      rows: [{ label: '博物馆年开放时间', read: 'ignored' }],
    });
    await page.getByRole('button', { name: '删除 本机校正的版式' }).click();
    await page.getByText('11 行是指标。').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('10 行是指标，1 行不计。').waitFor();
    await page.getByRole('button', { name: '删除 本机校正的版式' }).click();
    await page.getByText('11 行是指标。').waitFor();
    const file = { name: '版式.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('版式文件', { exact: true }).setInputFiles(file);
    await page.getByText('已导入版式「本机校正的版式」。').first().waitFor();
    await page.getByText('10 行是指标，1 行不计。').waitFor();
    await page.getByRole('button', { name: '恢复自动识别' }).click();
    await page.getByText('11 行是指标。').waitFor();
    await page.getByText('导入版式…').click();
    await page.getByLabel('或粘贴版式文件的内容').fill('不是版式');
    await page.getByRole('button', { name: '导入版式' }).click();
    await page.getByText('这个文件不是版式文件，请选择从本产品导出的版式文件。').waitFor();
    await page.getByLabel('或粘贴版式文件的内容').fill(text);
    await page.getByRole('button', { name: '导入版式' }).click();
    await page.getByText('10 行是指标，1 行不计。').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the way back from a correction, also after the pane was closed', async () => {
    const { page, errors, close } = await bench.pane('correct.xlsx');
    await check(page);
    await openMenu(page, '识别结果');
    await page.getByLabel('指标D列读作').selectOption('不读取');
    await page.getByLabel('指标E列读作').selectOption('不读取');
    await page.getByRole('button', { name: '恢复自动识别' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate('window.hands.remount()');
    await openMenu(page, '识别结果');
    await page.getByRole('button', { name: '恢复自动识别' }).click();
    await page.getByText('11 行是指标。').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
