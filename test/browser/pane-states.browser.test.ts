import type { Page } from 'playwright-core';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import {
  check,
  colorViolations,
  hands,
  NARROW,
  openMenu,
  PaneBench,
  sidewaysScroll,
  violations,
  WIDE,
  write,
} from './pane-page/open-pane';

interface State {
  readonly name: string;
  readonly book: string;
  readonly query?: string;
  /** What the officer does to get there. */
  readonly steps: (page: Page) => Promise<void>;
  /** A text the state must show. */
  readonly says: string | RegExp;
}

const nothing = async () => undefined;

/** Every state of the design, each reached the way an officer reaches it. */
const STATES: readonly State[] = [
  { name: 'first-opening', book: 'mistakes.xlsx', steps: nothing, says: '用示例表试一试' },
  { name: 'working', book: 'mistakes.xlsx', steps: startSlowly, says: '正在读取并核验当前表…' },
  { name: 'no-form', book: 'no-form.xlsx', steps: check, says: '核验「自评表」' },
  { name: 'empty-sheet', book: 'empty.xlsx', steps: check, says: '其他工作表中也没有自评表。' },
  { name: 'cut-off', book: 'cut.xlsx', steps: check, says: /未在「自评表」找到自评表/ },
  { name: 'read-in-part', book: 'partial.xlsx', steps: check, says: /缺少表头或栏目/ },
  { name: 'all-well', book: 'ready.xlsx', steps: check, says: /^可以上报/ },
  { name: 'findings', book: 'mistakes.xlsx', steps: check, says: '写回 2 处' },
  { name: 'provisional', book: 'provisional.xlsx', steps: check, says: '暂定' },
  { name: 'several-forms', book: 'two.xlsx', steps: check, says: '世界技能博物馆专项经费' },
  { name: 'basis', book: 'mistakes.xlsx', steps: openBasis, says: /截断/ },
  { name: 'edits', book: 'mistakes.xlsx', steps: openEdits, says: /去掉勾选的不写入/ },
  { name: 'written', book: 'mistakes.xlsx', steps: writeBack, says: /已写回2处/ },
  { name: 'receipt', book: 'mistakes.xlsx', steps: openReceipt, says: /已写回 2 处 · \d\d:\d\d/ },
  { name: 'partly-written', book: 'protected.xlsx', steps: writeBack, says: /1处未写入/ },
  { name: 'reason', book: 'mistakes.xlsx', steps: openReason, says: '填入 H20' },
  { name: 'reason-filled', book: 'mistakes.xlsx', steps: fillReason, says: /已填入H20的偏差原因/ },
  { name: 'undone', book: 'mistakes.xlsx', steps: takeBack, says: '已恢复2处。' },
  { name: 'set-aside-form', book: 'mistakes.xlsx', steps: openSetAside, says: '暂不处理的依据' },
  {
    name: 'set-aside',
    book: 'mistakes.xlsx',
    steps: setAside,
    says: /理由：另有文件说明：见附件三/,
  },
  { name: 'host-refuses', book: 'mistakes.xlsx', steps: refuse, says: /请按回车结束编辑/ },
  { name: 'own-fault', book: 'mistakes.xlsx', steps: crash, says: /出错了，已有2处写入表格/ },
  { name: 'form-failed', book: 'two.xlsx', steps: poisonFirst, says: /这是本工具的错误/ },
  {
    name: 'breach',
    book: 'mistakes.xlsx',
    query: 'unclaimed=G23',
    steps: writeTheRest,
    says: /本工具出错：1 处算出的结果没有通过写入前的检查，不会写入/,
  },
  { name: 'selected', book: 'mistakes.xlsx', steps: selectCell, says: '博物馆年度参观人次' },
  { name: 'settings', book: 'mistakes.xlsx', steps: page('设置'), says: '实时核验' },
  { name: 'rules', book: 'mistakes.xlsx', steps: openRule, says: '查什么' },
  { name: 'help', book: 'mistakes.xlsx', steps: page('帮助'), says: '问题的四个级别' },
  { name: 'reading', book: 'partial.xlsx', steps: openReading, says: '指标各列' },
  { name: 'reading-fund', book: 'partial.xlsx', steps: openFundColumns, says: '资金各列' },
  { name: 'reading-rows', book: 'mistakes.xlsx', steps: openRows, says: /11 行是指标/ },
  { name: 'reading-corrected', book: 'mistakes.xlsx', steps: correctRow, says: '按用户的指定' },
  {
    name: 'layouts',
    book: 'mistakes.xlsx',
    query: 'pages=1',
    steps: openLayouts,
    says: '导入版式',
  },
  {
    name: 'corrected',
    book: 'mistakes.xlsx',
    steps: seeCorrected,
    says: /^已按校正读取：1行（不计1行）。/,
  },
  { name: 'menu', book: 'mistakes.xlsx', query: 'pages=1', steps: openFullMenu, says: '收起' },
];

interface Look {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly viewport: { readonly width: number; readonly height: number };
  /** The elements are those of the look before, at the same size: only their colours are new. */
  readonly isOfColor?: true;
}

const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;

const LOOKS: readonly Look[] = [
  { name: '', media: PLAIN, viewport: NARROW },
  {
    name: '-dark',
    media: { ...PLAIN, colorScheme: 'dark' },
    viewport: NARROW,
    isOfColor: true,
  },
  {
    name: '-contrast',
    media: { colorScheme: 'dark', forcedColors: 'active' },
    viewport: NARROW,
    isOfColor: true,
  },
  { name: '-wide', media: PLAIN, viewport: WIDE },
];

/** Pictures that are kept: every state as it is, and the looks that the guides show too. */
const KEPT = new Set([
  ...STATES.map(({ name }) => name),
  ...['findings-dark', 'findings-contrast', 'findings-wide'],
]);

describeBrowser('every state of the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it.each(STATES.map((state) => [state.name, state] as const))(
    '%s: says what it must, scrolls nowhere sideways, and has no accessibility violation in any look',
    async (_, state) => {
      const { page, errors, foreign, close } = await bench.pane(state.book, state.query);
      await state.steps(page);
      await page.getByText(state.says).filter({ visible: true }).first().waitFor();
      for (const look of LOOKS) {
        await page.emulateMedia(look.media);
        await page.setViewportSize(look.viewport);
        await motionEnds(page);
        const picture = `${state.name}${look.name}`;
        if (KEPT.has(picture)) await screenshot(page, `pane-${picture}`);
        const scrolls = await sidewaysScroll(page);
        const wrong = await (look.isOfColor ? colorViolations(page) : violations(page));
        if (scrolls !== 0 || wrong.length > 0) await page.screenshot({ path: pathOf(picture) });
        expect([look.name, scrolls, ...wrong]).toEqual([look.name, 0]);
      }
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await close();
    },
  );
});

/** Where a look that something is wrong with is kept, to be seen. */
function pathOf(picture: string): string {
  return `dist/screenshots/pane-${picture}.png`;
}

async function startSlowly(page: Page): Promise<void> {
  await hands(page, (officer) => officer.delay(9000));
  await page.getByRole('button', { name: '核验当前表' }).click();
  await page.getByRole('button', { name: '取消' }).waitFor();
}

async function openBasis(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('tab', { name: '得分依据' }).click();
  await page.getByRole('button', { name: /^效益指标/ }).click();
  await page.getByRole('button', { name: /^博物馆年开放时间/ }).click();
}

async function openEdits(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('button', { name: /^点一下就改好/ }).click();
}

async function writeBack(page: Page): Promise<void> {
  await check(page);
  await write(page);
}

async function openReceipt(page: Page): Promise<void> {
  await writeBack(page);
  await page.getByRole('button', { name: '清单', exact: true }).click();
}

async function takeBack(page: Page): Promise<void> {
  await writeBack(page);
  await page.getByRole('button', { name: '撤销写回' }).click();
  await page.getByText('已恢复2处。').filter({ visible: true }).first().waitFor();
}

async function openSetAside(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('button', { name: '暂不处理 博物馆年开放时间' }).click();
}

async function setAside(page: Page): Promise<void> {
  await openSetAside(page);
  await page.getByLabel('暂不处理的依据').selectOption('另有文件说明');
  await page.getByLabel('说明', { exact: true }).fill('见附件三');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText(/理由：另有文件说明：见附件三/).scrollIntoViewIfNeeded();
}

async function openReason(page: Page): Promise<void> {
  await writeBack(page);
  await page.locator('.jx-primary').click();
  await page.getByLabel('原因', { exact: true }).fill('场馆改造，开放推迟');
}

async function fillReason(page: Page): Promise<void> {
  await openReason(page);
  await page.getByRole('button', { name: '填入 H20' }).click();
  await page
    .getByText(/已填入H20/)
    .filter({ visible: true })
    .first()
    .waitFor();
}

async function refuse(page: Page): Promise<void> {
  await hands(page, (officer) =>
    officer.refuse('read', 'cell-editing', '正在编辑单元格，请按回车结束编辑后重试。'),
  );
  await page.getByRole('button', { name: '核验当前表' }).click();
}

/** The upper of two forms breaks down inside; the lower one is reviewed, shown and written. */
async function poisonFirst(page: Page): Promise<void> {
  await hands(page, (host) => host.poison('G20'));
  await check(page);
  const message = page.locator('.jx-message', { hasText: '这是本工具的错误' });
  expect(await message.innerText()).not.toMatch(/请核实/);
  await message.getByText('技术信息（可发给支持人员').click();
  expect(await message.locator('pre').innerText()).toContain('planted fault inside');
  expect(await page.locator('.jx-verdict').count()).toBe(1);
  const title = await page.locator('.jx-subtitle').getAttribute('title');
  expect(title).toMatch(/^A2[0-9]:/);
  expect(await hands(page, (host) => host.text('G20'))).toBe('');
}

async function crash(page: Page): Promise<void> {
  await check(page);
  await hands(page, (officer) => officer.crash('apply', true));
  await page.locator('.jx-primary').click();
}

/** What the guard stops is not written, whatever else is. */
async function writeTheRest(page: Page): Promise<void> {
  await check(page);
  await page.getByText(/本工具出错：1 处/).waitFor();
  expect(await hands(page, (officer) => officer.text('G23'))).toBe('91.00');
  await write(page);
  expect(await hands(page, (officer) => officer.text('G20'))).toBe('4.58');
  expect(await hands(page, (officer) => officer.text('G23'))).toBe('91.00');
}

async function selectCell(page: Page): Promise<void> {
  await check(page);
  await hands(page, (officer) => officer.click('E21'));
  await page.locator('.jx-finding-selected').waitFor();
}

function page(item: string): (page: Page) => Promise<void> {
  return (page) => openMenu(page, item);
}

async function openRule(page: Page): Promise<void> {
  await openMenu(page, '规则');
  await page.getByRole('button', { name: '缺少偏差原因', exact: true }).click();
}

async function openReading(page: Page): Promise<void> {
  await check(page);
  await openMenu(page, '识别结果');
}

async function openFundColumns(page: Page): Promise<void> {
  await openReading(page);
  await section(page, '资金各列');
}

async function openRows(page: Page): Promise<void> {
  await openReading(page);
  await section(page, '指标各行');
}

async function correctRow(page: Page): Promise<void> {
  await openRows(page);
  await page.getByLabel('第20行 博物馆年开放时间 读作').selectOption('不计');
  await page.getByText('按用户的指定').waitFor();
}

async function openLayouts(page: Page): Promise<void> {
  await correctRow(page);
  await section(page, '版式');
}

async function seeCorrected(page: Page): Promise<void> {
  await correctRow(page);
  await page.getByRole('button', { name: '返回核验结果' }).click();
}

/** Brings a part of a long page to the top of the view. */
async function section(page: Page, name: string): Promise<void> {
  const part = page.getByRole('region', { name, exact: true });
  await part.evaluate((element) => element.scrollIntoView());
}

async function openFullMenu(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('button', { name: '菜单' }).click();
}
