import type { Page } from 'playwright-core';
import { BOOKS } from '../session/books';
import { describeBrowser, screenshot } from './browser';
import { motionEnds } from './motion-ends';
import {
  check,
  hands,
  NARROW,
  PaneBench,
  sidewaysScroll,
  violations,
  WIDE,
} from './pane-page/open-pane';

const LINE = /^对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致$/;

const LOOKS = [
  { name: '', colorScheme: 'light', forcedColors: 'none', viewport: NARROW },
  { name: '-dark', colorScheme: 'dark', forcedColors: 'none', viewport: NARROW },
  { name: '-contrast', colorScheme: 'dark', forcedColors: 'active', viewport: NARROW },
  { name: '-wide', colorScheme: 'light', forcedColors: 'none', viewport: WIDE },
] as const;

describeBrowser('对照 in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('says one line under the verdict and shows both values of each row', async () => {
    const { page, errors, close } = await bench.pane('approved.xlsx', 'files=1');
    await check(page);
    await openTab(page);
    const differing = page.getByRole('list', { name: '与批复不一致' });
    const lowered = differing.getByRole('listitem').filter({ hasText: '审价结果利用率' });
    expect(await lowered.innerText()).toMatch(
      /指标值低于批复[\s\S]*批复\s+≥99\.00 · 8\.00分\s+目标!D10\s+自评\s+≥98\.00 · 8\.00分\s+D15/,
    );
    const missing = differing.getByRole('listitem').filter({ hasText: '审计意见上报份数' });
    expect(await missing.innerText()).toMatch(/自评表中没有[\s\S]*目标!C16/);
    await expectSound(page, 'beside');
    expect(errors).toEqual([]);
    await close();
  });

  it('goes to either cell, and the form stays in view', async () => {
    const { page, close } = await bench.pane('approved.xlsx');
    await check(page);
    await openTab(page);
    await page.getByRole('button', { name: /目标!D10/ }).click();
    expect(await hands(page, (officer) => officer.selected())).toBe('D10');
    expect(await hands(page, (officer) => officer.text('A1'))).toBe('项目支出绩效目标批复表');
    await page.getByText(LINE).first().waitFor();
    await page.getByRole('button', { name: '定位到单元格 D15 审价结果利用率' }).click();
    expect(await hands(page, (officer) => officer.text('A1'))).toBe('财政项目支出绩效自评价');
    await close();
  });

  it('asks which of two tables is meant, and takes the answer back', async () => {
    const { page, close } = await bench.pane('approved-twice.xlsx', 'files=1');
    await check(page);
    await page.getByRole('button', { name: /^对照：有 2 张绩效目标表可能是本项目的/ }).click();
    await expectSound(page, 'beside-asked');
    await page.getByRole('button', { name: '用这张 绩效目标表 目标!A1:E20' }).click();
    await page.getByText(LINE).first().waitFor();
    await page.getByRole('button', { name: /^撤销指定 绩效目标表/ }).click();
    await page.getByRole('button', { name: '都不是' }).waitFor();
    await close();
  });

  it('lets the officer say which indicator a renamed one is, and keeps it', async () => {
    const { page, close } = await bench.pane('approved-renamed.xlsx', 'files=1');
    await check(page);
    await openTab(page);
    const choice = page.getByLabel('审价结果利用率 对应的批复指标');
    await page.getByText('请核实是否同一指标', { exact: true }).waitFor();
    await expectSound(page, 'beside-unsure');
    await choice.selectOption({ label: '是「审价结果的利用程度」' });
    await page.getByText('指标值低于批复', { exact: true }).waitFor();
    // opened again the pane reviews by itself, and finds the table by itself
    await hands(page, (officer) => officer.remount());
    await openTab(page);
    await page.getByText('指标值低于批复', { exact: true }).waitFor();
    await page.getByText('「审价结果利用率」是批复的「审价结果的利用程度」').waitFor();
    await close();
  });

  it('lays a chosen file beside the form, and a dropped one, until it is removed', async () => {
    const { page, foreign, close } = await bench.pane('alone.xlsx', 'files=1');
    await check(page);
    await page.getByRole('tab', { name: '对照' }).click();
    await page.getByText('还没有可对照的绩效目标表。').waitFor();
    await expectSound(page, 'beside-none');
    const file = { name: '批复.xlsx', mimeType: '', buffer: Buffer.from(BOOKS['targets.xlsx']!()) };
    await page.getByLabel('选择目标表文件', { exact: true }).first().setInputFiles(file);
    await page.getByText(LINE).first().waitFor();
    await page.getByRole('button', { name: '移除 批复.xlsx' }).click();
    await page.getByText(LINE).first().waitFor({ state: 'detached' });
    await drop(page, file);
    await page.getByText(LINE).first().waitFor();
    // a cell of another file is named, and cannot be gone to
    expect(await page.getByText('目标!D10').evaluate((element) => element.tagName)).toBe('SPAN');
    const wrong = { ...file, buffer: Buffer.from('not a workbook') };
    await page.getByLabel('选择目标表文件', { exact: true }).first().setInputFiles(wrong);
    await page.getByRole('alert').waitFor();
    expect(foreign).toEqual([]);
    await close();
  });

  it('finds the table under another name once it is asked to look', async () => {
    const { page, close } = await bench.pane('alone.xlsx');
    await check(page);
    await page.getByRole('tab', { name: '对照' }).click();
    await page.getByRole('button', { name: '在其他工作表中查找' }).click();
    await page.getByText('还没有可对照的绩效目标表。').waitFor();
    await page.getByText('把它复制为本工作簿的一张工作表').waitFor();
    await close();
  });
});

async function openTab(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^对照：/ }).click();
  await page.locator('#jx-panel-beside').waitFor();
}

/** Drops a file on the part of the pane that takes files. */
async function drop(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(bytes)], name));
      return dropped;
    },
    { name: file.name, bytes: [...file.buffer] },
  );
  await page.dispatchEvent('.jx-drop', 'drop', { dataTransfer: transfer });
}

async function expectSound(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
    await page.setViewportSize(look.viewport);
    await motionEnds(page);
    if (look.name === '') await screenshot(page, `pane-${name}`);
    else await page.screenshot({ path: `dist/screenshots/pane-${name}${look.name}.png` });
    expect([look.name, await sidewaysScroll(page)]).toEqual([look.name, 0]);
    expect([look.name, ...(await violations(page))]).toEqual([look.name]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(NARROW);
}
