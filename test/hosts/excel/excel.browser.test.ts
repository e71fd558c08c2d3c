import type { Page } from 'playwright-core';
import { MARK_TAG } from '../../../src/sheet';
import { describeBrowser, openPage, screenshot, type TestPage } from '../../browser/browser';
import { buildWholeSample } from '../../../scripts/samples/build-sample';
import { AddInBench, excelWith } from './excel-page';
import type { ExcelProgram } from './host/excel-program';
import { ExcelFault } from './host/faults';
import { ACTION, type Status } from './host/protocol';
import { clickRibbon, type HostInfo } from './host/window-external';

describeBrowser('the built add-in in Excel, through the complete office.js', () => {
  let bench: AddInBench;
  let opened: TestPage;
  let program: ExcelProgram;

  beforeAll(async () => {
    bench = await AddInBench.open();
  }, 300_000);
  afterAll(() => bench.close());
  afterEach(async () => {
    await opened.close();
    expect([opened.errors, opened.foreign, program.gaps]).toEqual([[], [], []]);
  });

  async function open(table: number, info?: HostInfo): Promise<Page> {
    program = await excelWith(table);
    return show(info);
  }

  async function show(info?: HostInfo): Promise<Page> {
    opened = await (info === undefined
      ? bench.pane(program)
      : bench.pageOfItsOwn('taskpane.html', program, info));
    return opened.page;
  }

  const sheet = () => program.book.sheets[0]!;
  const marksAt = (name: string) =>
    sheet()
      .formatsAt(name)
      .filter(({ formula }) => formula.includes(MARK_TAG)).length;

  /** Table 9 with a score blanked and the reason of row 20 deleted. */
  async function openSpoilt(info?: HostInfo): Promise<Page> {
    const page = await open(9, info);
    sheet().at('G20').value = '';
    sheet().at('H20').value = '';
    return page;
  }

  test('open, check and write, edit a reason, undo, close and reopen', async () => {
    const page = await openSpoilt({ version: '1.20' });
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page.getByText('填写偏差原因。').first().waitFor();
    await page.locator('[aria-busy="false"]').first().waitFor();
    await screenshot(page, 'excel-pane-checked');
    await page.getByRole('button', { name: /^写回/ }).click();
    await page
      .getByText(/已写回 ?\d+ ?处/)
      .first()
      .waitFor();
    expect([sheet().at('G20').value, marksAt('H20')]).toEqual([4.58, 1]);
    await screenshot(page, 'excel-pane-written');

    program.type(sheet(), 'H20', '因展厅改造闭馆，已调整开放计划并按月公布');
    await page.getByText('填写偏差原因。').first().waitFor({ state: 'detached' });
    await until(() => marksAt('H20') === 0);

    await opened.page.reload();
    await page.getByRole('button', { name: '撤销写回' }).first().click();
    await until(() => sheet().at('G20').value === '');
    await page
      .getByText(/已恢复|已撤销/)
      .first()
      .waitFor();
  });

  test('a form and what was approved of it: one line, both cells, and the targets untouched', async () => {
    program = await excelWith(4, buildWholeSample);
    const page = await show();
    const targets = program.book.sheets[1]!;
    const before = targets.contents();
    await page.getByRole('button', { name: '核验当前表' }).click();
    const line = '对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致';
    await page.getByRole('button', { name: line }).click();
    await page.getByText('指标值低于批复', { exact: true }).waitFor();
    await screenshot(page, 'excel-pane-beside');
    await page.getByRole('button', { name: /目标!D10/ }).click();
    await until(() => program.book.selected?.sheet === targets);
    await page.getByRole('button', { name: /^定位到单元格 D15/ }).click();
    await until(() => program.book.selected?.sheet === sheet());
    await page.getByText('指标值低于批复', { exact: true }).waitFor();
    expect(targets.contents()).toEqual(before);
  });

  test('below ExcelApi 1.20 the pane follows at once and the marks at the next click', async () => {
    const page = await openSpoilt();
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page.getByRole('button', { name: /^写回/ }).click();
    await until(() => marksAt('H20') === 1);
    await page
      .getByText(/已写回 ?\d+ ?处/)
      .first()
      .waitFor();
    program.book.undoIntact = true;
    program.type(sheet(), 'H20', '因展厅改造闭馆，已调整开放计划并按月公布');
    await page.getByText('填写偏差原因。').first().waitFor({ state: 'detached' });
    expect([marksAt('H20'), program.book.undoIntact]).toEqual([1, true]);
    const hint = page.getByText('H20已无需处理，表中的标记将在下次点击核验时清除。');
    await hint.waitFor();
    await page.getByRole('button', { name: '重新核验' }).click();
    await until(() => marksAt('H20') === 0);
    await hint.waitFor({ state: 'detached' });
  });

  test('what Excel would not tell is one sentence, and a change it did not tell of one click', async () => {
    const page = await openSpoilt();
    program.checkpoint = ({ Name }) => {
      if (Name === 'GetRowProperties') throw new ExcelFault('GeneralException');
    };
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page.getByText(/^表格程序没有给出隐藏的行，/).waitFor();
    sheet().type('H20', '因展厅改造闭馆，已调整开放计划并按月公布');
    await page.getByRole('button', { name: '重新核验' }).click();
    await page.getByText('填写偏差原因。').first().waitFor({ state: 'detached' });
    const again = page.getByRole('button', { name: '表格变动未能跟踪，点此重新核验' });
    await again.waitFor();
    await screenshot(page, 'excel-pane-untracked');
    sheet().type('H20', '');
    program.checkpoint = () => {};
    await again.click();
    await page.getByText('填写偏差原因。').first().waitFor();
    await page.getByText(/^表格程序没有给出/).waitFor({ state: 'detached' });
  });

  test('the ribbon checks and writes a form without findings and leaves the pane closed', async () => {
    const page = await open(1);
    const before = sheet().contents();
    sheet().at(SCORE_OF_1).value = '';
    await page.getByRole('button', { name: '核验当前表' }).waitFor();
    await clickRibbon(page, 'reviewAndWrite');
    expect([program.paneState, sheet().contents()]).toEqual([null, before]);
  });

  test('the ribbon opens the pane on findings, clears marks and takes the write back', async () => {
    const page = await openSpoilt();
    await page.getByRole('button', { name: '核验当前表' }).waitFor();
    await clickRibbon(page, 'reviewAndWrite');
    expect([program.paneState, sheet().at('G20').value, marksAt('H20')]).toEqual([
      'Visible',
      4.58,
      1,
    ]);
    await clickRibbon(page, 'clearMarks');
    expect(marksAt('H20')).toBe(0);
    await clickRibbon(page, 'undoWrite');
    expect(sheet().at('G20').value).toBe('');
  });

  test('selecting a marked cell shows its finding', async () => {
    const page = await openSpoilt();
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page.getByText('填写偏差原因。').first().waitFor();
    const current = page.locator('[aria-current="true"], .jx-selected');
    expect(await current.count()).toBe(0);
    program.select(sheet(), 'H20');
    await current.first().waitFor();
  });

  const FAULTS: [string, (excel: ExcelProgram) => void, (excel: ExcelProgram) => void, RegExp][] = [
    [
      'a cell being edited',
      (e) => (e.editing = true),
      (e) => (e.editing = false),
      /正在编辑单元格/,
    ],
    ['an open dialog', (e) => (e.dialogOpen = true), (e) => (e.dialogOpen = false), /对话框/],
    ['too many requests', refuse(5102), refuse(null), /正忙/],
    ['a lost session', refuse(5012), refuse(null), /连接已中断/],
    [
      'an answer that is too large',
      (e) => (e.limit = 2_000),
      (e) => (e.limit = Infinity),
      /内容过多/,
    ],
    [
      'a chart in front',
      (e) => {
        e.book.active = e.book.add('图表1');
        e.book.active.kind = 'chart';
      },
      (e) => (e.book.active = e.book.sheets[0]!),
      /图表工作表/,
    ],
    [
      'no active sheet',
      (e) => (e.book.active = null),
      (e) => (e.book.active = e.book.sheets[0]!),
      /没有打开的工作表/,
    ],
  ];

  test.each(FAULTS)(
    '%s gives one sentence and a retry that works',
    async (_, spoil, mend, sentence) => {
      const page = await openSpoilt();
      const button = page.getByRole('button', { name: '核验当前表' });
      await button.waitFor();
      spoil(program);
      await button.click();
      await page.getByText(sentence).first().waitFor();
      mend(program);
      await button.click();
      await page.getByText('填写偏差原因。').first().waitFor();
    },
  );

  const WRITE_FAULTS: [
    string,
    (excel: ExcelProgram) => void,
    (excel: ExcelProgram) => void,
    RegExp,
  ][] = [
    [
      'a read-only workbook',
      (e) => (e.book.readOnly = true),
      (e) => (e.book.readOnly = false),
      /只读方式打开/,
    ],
    ['a request that is too large', (e) => e.refuse(5103, { skip: 1 }), ok, /内容过多/],
    [
      'an error in the middle of the write',
      failOneSet,
      (e) => (e.checkpoint = ok),
      /拒绝了这次操作/,
    ],
  ];

  test.each(WRITE_FAULTS)(
    '%s leaves the sheet as it was, and a retry writes',
    async (_, spoil, mend, sentence) => {
      const page = await openSpoilt();
      await page.getByRole('button', { name: '核验当前表' }).click();
      const button = page.getByRole('button', { name: /^写回/ });
      await button.waitFor();
      const before = sheet().contents();
      spoil(program);
      await button.click();
      await page.getByText(sentence).first().waitFor();
      expect(sheet().contents()).toEqual(before);
      mend(program);
      // what a write that broke off left behind is looked at before the next one
      await page.getByRole('button', { name: '重新核验' }).click();
      await button.click();
      await until(() => sheet().at('G20').value === 4.58);
    },
  );

  test('locked cells are listed as not written', async () => {
    const page = await open(9);
    for (const name of ['G20', 'G21', 'G22']) sheet().at(name).value = '';
    sheet().at('G21').locked = false;
    sheet().protection.on = true;
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page.getByRole('button', { name: /^写回/ }).click();
    await until(() => sheet().at('G21').value !== '');
    await page
      .getByText(/未写入/)
      .first()
      .waitFor();
    await screenshot(page, 'excel-pane-protected');
    expect(sheet().at('G20').value).toBe('');
  });

  test('an Excel that is too old gets a plain page', async () => {
    const page = await open(1, { version: '1.7' });
    await page.getByText(/版本过低/).waitFor();
    expect(await page.locator('script[src^="taskpane.js"]').count()).toBe(0);
    await screenshot(page, 'excel-too-old');
  });

  test('outside Excel, and without office.js, the page says what is amiss', async () => {
    program = await excelWith(1);
    opened = await openPage(bench.browser, bench.url('taskpane.html'));
    await opened.page.getByText(/请在 Excel 中打开/).waitFor();
    await opened.page.route('**/office-js/office.js', (route) => route.abort());
    await opened.page.reload();
    await opened.page.getByText(/没有加载完整/).waitFor();
    opened.errors.splice(0);
  });

  test('neither logging nor an English Office lets a request out', async () => {
    const page = await open(1, { logging: true, locale: 'en-US' });
    await page.getByRole('button', { name: '核验当前表' }).click();
    await page
      .getByText(/可以上报/)
      .first()
      .waitFor();
    // The telemetry script of office.js is not shipped; its absence is the only failed request.
    const others = opened.errors.splice(0).filter((one) => !/oteljs|404|ERR_ABORTED/.test(one));
    expect(others).toEqual([]);
  });

  test('a ribbon button clicked before the pane has loaded does its work once it has', async () => {
    program = await excelWith(9);
    sheet().at('G20').value = '';
    let load = () => {};
    const loaded = new Promise<void>((resolve) => (load = resolve));
    opened = await bench.pageOfItsOwn('taskpane.html', program, undefined, async (page) => {
      await page.route('**/taskpane.js*', async (route) => {
        await loaded;
        await route.continue();
      });
    });
    const { page } = opened;
    await page.waitForFunction(() =>
      (window as unknown as { excelHearsCommands?(): boolean }).excelHearsCommands?.(),
    );
    const clicked = clickRibbon(page, 'reviewAndWrite');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sheet().at('G20').value).toBe('');
    load();
    await clicked;
    expect(sheet().at('G20').value).toBe(4.58);
  });

  test('a ribbon button clicked in a pane that cannot load is let go', async () => {
    program = await excelWith(9);
    opened = await bench.pageOfItsOwn('taskpane.html', program, undefined, async (page) =>
      page.route('**/taskpane.js*', (route) => setTimeout(() => void route.abort(), 500)),
    );
    await opened.page.waitForFunction(() =>
      (window as unknown as { excelHearsCommands?(): boolean }).excelHearsCommands?.(),
    );
    await clickRibbon(opened.page, 'undoWrite');
    await until(() => program.paneState === 'Visible');
    await opened.page.getByText(/没有加载完整/).waitFor();
    opened.errors.splice(0);
  });

  test('commands.html answers the ribbon where pane and buttons do not share a page', async () => {
    program = await excelWith(9);
    opened = await bench.pageOfItsOwn('commands.html', program);
    sheet().at('G20').value = '';
    await opened.page.waitForFunction(() => {
      const { actions } = Office as unknown as {
        actions?: { _association: { mappings: Record<string, unknown> } };
      };
      // Registered is not yet heard: office.js may still be about to listen.
      const { excelHearsCommands } = window as unknown as { excelHearsCommands?(): boolean };
      return actions?._association.mappings['REVIEWANDWRITE'] && excelHearsCommands?.();
    });
    await clickRibbon(opened.page, 'reviewAndWrite');
    expect(sheet().at('G20').value).toBe(4.58);
  });
});

/** The score of the first indicator of table 1. */
const SCORE_OF_1 = 'G12';

/** A single batch may be one of those that the pane sends by itself, and sends again. */
function refuse(status: Status | null) {
  return (excel: ExcelProgram) => (excel.refusing = status);
}

/** The first cell set fails as Excel would fail it. */
function failOneSet(excel: ExcelProgram): void {
  excel.checkpoint = ({ ActionType, Name }) => {
    if (ActionType === ACTION.set && Name === 'Formulas') throw new ExcelFault('GeneralException');
  };
}

function ok(): void {}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(holds()).toBe(true);
}
