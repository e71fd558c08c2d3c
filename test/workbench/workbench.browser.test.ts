import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download } from 'playwright-core';
import { buildSample } from '../../scripts/samples/build-sample';
import { built } from '../../scripts/built';
import { FileHost } from '../../src/hosts/file';
import { a1, parseA1, type SheetSnapshot } from '../../src/sheet';
import {
  describeBrowser,
  launchBrowser,
  type Look,
  openPage,
  screenshot,
  SHORT_LIVED,
  type TestPage,
} from '../browser/browser';
import { fixtureXlsx } from '../hosts/contract/fixture-xlsx';
import { eventually } from './eventually';
import { WorkbenchPage } from './workbench-page';

describeBrowser('the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  }, 300_000);
  afterAll(() => workbench.close());
  afterEach(() => {
    expect(workbench.test.errors).toEqual([]);
    expect(workbench.test.foreign).toEqual([]);
  });

  it('opens with a sample and says that files stay on this machine', async () => {
    const { page } = workbench;
    expect(await page.textContent('.file-name')).toContain('世界技能博物馆专项经费');
    expect(await page.textContent('.privacy')).toBe('文件只在本机处理，不会上传');
    expect(await page.locator('.samples option:not([disabled])').count()).toBe(11);
    await page.waitForTimeout(500);
    await screenshot(page, 'workbench-first');
  });

  it('shows every sample as its file holds it', async () => {
    for (let number = 1; number <= 11; number++) {
      await workbench.page.selectOption('.samples select', String(number));
      await workbench.page.waitForFunction(
        (n) => document.querySelector('.file-name')?.textContent?.startsWith(`示例${n} `),
        number,
      );
      const [shown] = await workbench.host().readAll();
      const [held] = await FileHost.open(buildSample(number), { name: 'x' }).readAll();
      expect(contentsOf(shown!)).toEqual(contentsOf(held!));
      expect(shown!.merges).toEqual(held!.merges);
    }
    await screenshot(workbench.page, 'workbench-sample-11');
  });

  it('opens a file from the picker', async () => {
    const { page } = workbench;
    const file = temporary('选的文件.xlsx', buildSample(3));
    await page.setInputFiles('input[type=file]', file);
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '选的文件.xlsx',
    );
    expect((await workbench.host().read()).cell(parseA1('C1')).value).toBe(
      '办公用房修缮及装修经费',
    );
  });

  it('opens a file dropped on the grid', async () => {
    const { page } = workbench;
    const transfer = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], '拖来的文件.xlsx'));
        return data;
      },
      [...buildSample(6)],
    );
    await page.dispatchEvent('.grid canvas', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('.grid canvas', 'drop', { dataTransfer: transfer });
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '拖来的文件.xlsx',
    );
  });

  it('says why a file cannot be opened and keeps the open one', async () => {
    const { page } = workbench;
    await page.setInputFiles('input[type=file]', temporary('坏的.xlsx', Buffer.from('not a zip')));
    await page.waitForFunction(() =>
      document.querySelector('[role=status].notice')?.textContent?.includes('坏的'),
    );
    expect(await page.textContent('.notice')).toMatch(/坏的\.xlsx/);
    expect(await page.textContent('.file-name')).toBe('拖来的文件.xlsx');
  });

  it('takes what is typed into a cell, tells the pane, and undoes it with Ctrl+Z', async () => {
    const { page } = workbench;
    await workbench.show(buildSample(9), '打字.xlsx');
    await page.evaluate(() => window.bridge.listen());
    await typeInto(workbench, 'E20', '60');
    expect((await workbench.host().read()).cell(parseA1('E20')).value).toBe(60);
    const { changes, selections } = await page.evaluate(() => window.bridge.events());
    expect(changes).toEqual([expect.objectContaining({ area: areaOf('E20') })]);
    expect(selections).toContainEqual(expect.objectContaining({ cell: parseA1('E20') }));
    await page.keyboard.press('Control+z');
    expect((await workbench.host().read()).cell(parseA1('E20')).value).toBe(55);
  });

  it('saves only what was typed, and opens again with it', async () => {
    const { page } = workbench;
    const original = buildSample(9);
    await workbench.show(original, '保存.xlsx');
    await typeInto(workbench, 'H20', '因施工延期，已调整计划');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存为 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('保存（已核验）.xlsx');
    const saved = await bytesOf(download);
    const before = (await FileHost.open(original, { name: 'x' }).readAll())[0]!;
    const after = (await FileHost.open(saved, { name: 'x' }).readAll())[0]!;
    expect(differences(before, after)).toEqual(['H20']);
    expect(changedParts(original, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    await workbench.show(saved, '再开.xlsx');
    expect((await workbench.host().read()).cell(parseA1('H20')).value).toBe(
      '因施工延期，已调整计划',
    );
  });

  it('saves a file nobody changed byte for byte', async () => {
    for (const number of [1, 7, 11]) {
      const original = buildSample(number);
      await workbench.show(original, `原样${number}.xlsx`);
      expect(changedParts(original, await workbench.saved())).toEqual([]);
    }
  });

  it('pastes contents without their looks, and takes nothing else along', async () => {
    await workbench.show(buildSample(9), '粘贴.xlsx');
    const before = await workbench.host().read();
    await clickCell(workbench, 'E12');
    await workbench.page.evaluate(() =>
      window.bridge.run('sheet.command.paste-by-short-key', {
        textContent: '98%\t7.5\r\n1,200.50\t=F14*2\r\n',
        htmlContent: '<table><tr><td colspan="2" style="background:red">x</td></tr></table>',
      }),
    );
    await workbench.page.waitForTimeout(500);
    const after = await workbench.host().read();
    expect(differences(before, after)).toEqual(['E12', 'F12', 'E13', 'F13']);
    expect(after.cell(parseA1('E12'))).toMatchObject({ value: 0.98, format: '0%', text: '98%' });
    expect(after.cell(parseA1('E13')).value).toBe(1200.5);
    expect(after.cell(parseA1('F13'))).toMatchObject({ value: 14, formula: '=F14*2' });
    expect(after.merges).toEqual(before.merges);
  });

  it('copies and cuts what cells hold, formulas following along', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const cells = {
      A1: { value: 1.23456, format: '0.0' },
      A2: { value: 2.46912, formula: '=A1*2' },
    };
    await workbench.show(fixtureXlsx({ sheets: [{ name: '表', cells }] }), '复制.xlsx');
    await clickCell(workbench, 'A1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await clickCell(workbench, 'C1');
    await page.keyboard.press('Control+v');
    await eventually(async () => {
      const copied = await workbench.host().read();
      expect(copied.cell(parseA1('C1')).value).toBe(1.23456);
      expect(copied.cell(parseA1('C2'))).toMatchObject({ formula: '=C1*2', value: 2.46912 });
    });
    // C1 is selected still; a second click so soon would open it.
    await page.keyboard.press('Control+x');
    await clickCell(workbench, 'D5');
    await page.keyboard.press('Control+v');
    await eventually(async () => {
      const cut = await workbench.host().read();
      expect(cut.cell(parseA1('D5')).value).toBe(1.23456);
      expect(cut.cell(parseA1('C1')).value).toBeNull();
      expect(cut.cell(parseA1('A1')).value).toBe(1.23456);
    });
  });

  it('keeps a cut cell where another text came to the clipboard meanwhile', async () => {
    const { page } = workbench;
    const sheets = [{ name: '表', cells: { A1: 7, A2: 8 } }];
    await workbench.show(fixtureXlsx({ sheets }), '剪切.xlsx');
    await clickCell(workbench, 'A1');
    await page.keyboard.press('Control+x');
    await clickCell(workbench, 'B1');
    await page.evaluate(() => navigator.clipboard.writeText('别处的文字'));
    await page.keyboard.press('Control+v');
    await eventually(async () => {
      const sheet = await workbench.host().read();
      expect(sheet.cell(parseA1('B1')).value).toBe('别处的文字');
      expect(sheet.cell(parseA1('A1')).value).toBe(7);
    });
  });

  it('copies a merged cell as the one cell it is', async () => {
    const { page } = workbench;
    const cells = { A1: '合并', A2: 1, B2: 2 };
    await workbench.show(
      fixtureXlsx({ sheets: [{ name: '表', cells, merges: ['A1:B1'] }] }),
      '合并.xlsx',
    );
    await clickCell(workbench, 'A1');
    await page.keyboard.press('Control+c');
    await clickCell(workbench, 'A2');
    await page.keyboard.press('Control+v');
    await eventually(async () => {
      const sheet = await workbench.host().read();
      expect(sheet.cell(parseA1('A2')).value).toBe('合并');
      expect(sheet.cell(parseA1('B2')).value).toBe(2);
    });
  });

  it.each([
    ['sheet.command.insert-row-before', /插入行/],
    ['sheet.command.remove-col-confirm', /删除行、列/],
    ['sheet.command.add-worksheet-merge-all', /合并/],
    ['sheet.command.set-bold', /版式/],
    ['sheet.command.insert-sheet', /工作表/],
    ['sheet.command.delta-column-width', /列宽/],
    ['sheet.command.reorder-range', /排序/],
    ['sheet.operation.rename-sheet', /重命名/],
  ])('refuses %s with one sentence', async (command, sentence) => {
    const { page } = workbench;
    await page.evaluate((id) => window.bridge.run(id), command);
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
    const said = await page.textContent('.notice span');
    expect(said).toMatch(sentence);
    expect(said!.match(/。/g)).toHaveLength(1);
    await page.getByRole('button', { name: '关闭提示' }).click();
  });

  it('refuses inserting from the menu of the grid', async () => {
    const { page } = workbench;
    await clickCell(workbench, 'C12', 'right');
    await page.getByText('插入', { exact: true }).hover();
    await page.getByText('右移', { exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
    expect(await page.textContent('.notice')).toContain('不能插入行、列或单元格');
    await screenshot(page, 'workbench-refused');
    await page.getByRole('button', { name: '关闭提示' }).click();
  });

  it('keeps locked cells of a protected sheet from being typed into', async () => {
    const { page } = workbench;
    const cells = { A1: '锁定', B1: { value: 1, unlocked: true } };
    await workbench.show(fixtureXlsx({ sheets: [{ name: '保护', cells, isProtected: true }] }));
    await typeInto(workbench, 'A1', '改');
    expect(await page.textContent('.notice')).toMatch(/受保护，A1 已锁定/);
    await page.keyboard.press('Escape');
    await typeInto(workbench, 'B1', '2');
    const sheet = await workbench.host().read();
    expect([sheet.cell(parseA1('A1')).value, sheet.cell(parseA1('B1')).value]).toEqual(['锁定', 2]);
  });
});

describeBrowser('npm start', () => {
  it('prints the address at which the workbench is served', async () => {
    await built('workbench');
    const script = join(__dirname, '../../scripts/start.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--no-open', '--port', '0']);
    let printed = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error(printed)));
      child.stderr.on('data', (chunk) => (printed += String(chunk)));
      child.stdout.on('data', (chunk) => {
        printed += String(chunk);
        const found = /http:\/\/\S+/.exec(printed);
        if (found) resolve(found[0]);
      });
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>绩效自评核验</title>');
    expect((await fetch(`${address}%2e%2e/package.json`)).status).toBe(404);
    child.kill('SIGKILL');
  }, 300_000);
});

describeBrowser('the workbench opened from a disk', () => {
  let browser: Browser;
  let test: TestPage;
  let url: string;
  beforeAll(async () => {
    url = pathToFileURL(join(await built('workbench'), 'index.html')).href;
    browser = await launchBrowser([SHORT_LIVED]);
    test = await openPage(browser, null);
  }, 300_000);
  afterAll(() => browser.close());

  it('works without a server and without a request to anywhere', async () => {
    await check({});
    expect(test.errors).toEqual([]);
    expect(test.foreign).toEqual([]);
    expect(readFileSync(fileURLToPath(url), 'utf8')).toContain("default-src 'none'");
  });

  it.each([
    ['wide', { width: 1920, height: 1080 }, 'light'],
    ['usual', { width: 1366, height: 768 }, 'light'],
    ['dark', { width: 1366, height: 768 }, 'dark'],
    ['narrow', { width: 700, height: 900 }, 'light'],
  ] as const)('has no part cut off in a %s window', async (name, viewport, colorScheme) => {
    await check({ viewport, colorScheme });
    const overflow = await test.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll('.top-bar > *, .pane, .grid')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      return [scrollWidth > clientWidth, outside.map((element) => element.className)];
    });
    expect(overflow).toEqual([false, []]);
    await screenshot(test.page, `workbench-${name}`);
    expect(test.errors).toEqual([]);
  });

  /** Starts the page anew and has it check the sample it opens with. */
  async function check(look: Look): Promise<void> {
    test = await test.renewed(url, look);
    await test.page.waitForFunction(() =>
      document.querySelector('.file-name')?.textContent?.includes('示例'),
    );
    await test.page.getByRole('button', { name: '核验当前表' }).click();
    await test.page.getByText('90.28').first().waitFor();
  }
});

function temporary(name: string, bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'workbench-')), name);
  writeFileSync(file, bytes);
  return file;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

async function typeInto(workbench: WorkbenchPage, cell: string, text: string): Promise<void> {
  await clickCell(workbench, cell);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

/** Clicks a cell of the shown sheet where it is drawn. */
async function clickCell(
  workbench: WorkbenchPage,
  cell: string,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const { x, y } = await workbench.page.evaluate((name) => window.bridge.middleOf(name), cell);
  await workbench.page.mouse.click(x, y, { button });
}

function areaOf(cell: string) {
  const { row, column } = parseA1(cell);
  return { top: row, bottom: row, left: column, right: column };
}

function contentsOf(sheet: SheetSnapshot): string[] {
  return sheet
    .rowNumbers()
    .flatMap((row) =>
      sheet
        .cellsInRow(row)
        .map(({ column, cell }) =>
          JSON.stringify([a1({ row, column }), cell.value, cell.formula, cell.format, cell.text]),
        ),
    );
}

function differences(a: SheetSnapshot, b: SheetSnapshot): string[] {
  const [before, after] = [contentsOf(a), contentsOf(b)];
  const cells = [...before, ...after].map((line) => (JSON.parse(line) as string[])[0]!);
  const has = (lines: readonly string[], cell: string) =>
    lines.find((line) => line.startsWith(`["${cell}",`));
  return [...new Set(cells)].filter((cell) => has(before, cell) !== has(after, cell));
}

/** Names of the parts that differ between two packages. */
function changedParts(a: Uint8Array, b: Uint8Array): string[] {
  const [before, after] = [unzipSync(a), unzipSync(b)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (name) =>
      strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
  );
}
