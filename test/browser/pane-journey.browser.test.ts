import type { Page } from 'playwright-core';
import { describeBrowser } from './browser';
import { check, hands, openMenu, PaneBench, write } from './pane-page/open-pane';

describeBrowser('the officer in the pane', () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.open();
  }, 180_000);
  afterAll(() => bench.close());

  it('goes the whole way by keyboard alone', async () => {
    const { page, errors, close } = await bench.pane('mistakes.xlsx', 'grid=1', {
      viewport: { width: 1366, height: 768 },
    });
    await press(page, 'Tab', '编辑栏');
    await press(page, 'Tab', '评分口径');
    await press(page, 'Tab', '菜单');
    await press(page, 'Tab', '核验当前表');
    await page.keyboard.press('Enter');
    await page.locator('.jx-verdict').waitFor();
    // The button is gone; the verdict has taken its focus.
    await page.waitForFunction("document.activeElement.className.includes('jx-verdict')");
    await press(page, 'Tab', '写回 2 处');
    await page.keyboard.press('Enter');
    await page.locator('.jx-done').waitFor();
    expect(await hands(page, (officer) => officer.text('G20'))).toBe('4.58');

    expect(await focused(page)).toBe('下一处 H20（1 / 2）');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.querySelector('#H20').classList.contains('selected')");
    expect(await nameOfField(page)).toBe('原因');
    await page.keyboard.type('场馆改造，开放推迟');
    await page.keyboard.press('Tab');
    expect(await nameOfField(page)).toBe('措施');
    await page.keyboard.type('下年全年开放');
    await press(page, 'Tab', '填入 H20');
    await page.keyboard.press('Enter');
    await page.getByText('已填入H20的偏差原因。').filter({ visible: true }).first().waitFor();
    expect(await hands(page, (officer) => officer.text('H20'))).toBe(
      '指标值≥120.00，实际55.00，偏差−65。原因：场馆改造，开放推迟。措施：下年全年开放。',
    );
    // The card is gone; what there is to do next has its focus.
    await page.waitForFunction("document.activeElement.textContent === '下一处 G5（2 / 2）'");

    await press(page, 'Tab', '重新核验');
    await press(page, 'Tab', '清单');
    await press(page, 'Tab', '撤销写回');
    await page.keyboard.press('Enter');
    await page.getByText('已恢复1处。').filter({ visible: true }).first().waitFor();
    expect(await hands(page, (officer) => officer.text('H20'))).toBe('');
    expect(await hands(page, (officer) => officer.text('G20'))).toBe('4.58');
    expect(errors).toEqual([]);
    await close();
  });

  it('opens the menu, a page and comes back by keyboard', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'pages=1');
    await press(page, 'Tab', '评分口径');
    await press(page, 'Tab', '菜单');
    await page.keyboard.press('Enter');
    const items = await page.getByRole('menuitem').allTextContents();
    expect(await focused(page)).toBe(items[0]);
    await press(page, 'ArrowUp', '收起');
    await press(page, 'Home', items[0]!);
    await press(page, 'ArrowDown', items[1]!);
    await press(page, 'Escape', '菜单');
    await page.keyboard.press('Enter');
    while ((await focused(page)) !== '设置') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '设置' }).waitFor();
    expect(await focused(page)).toBe('设置');
    await page.keyboard.press('Escape');
    await page.waitForFunction("document.activeElement.getAttribute('aria-label') === '菜单'");
    await close();
  });

  it('never takes the focus from the sheet', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'grid=1', {
      viewport: { width: 1366, height: 768 },
    });
    await check(page);
    await page.locator('#formula-bar').focus();
    await hands(page, (officer) => officer.type('H21', '宣传力度加大'));
    await hands(page, (officer) => officer.click('H20'));
    await page.locator('.jx-finding-selected').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate('document.activeElement.id')).toBe('formula-bar');
    await close();
  });

  it('sees a typed reason clear the finding and the mark', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx');
    await check(page);
    await write(page);
    expect(await hands(page, (officer) => officer.marks())).toEqual(['H20']);
    await hands(page, (officer) => officer.type('H20', '按要求于11月7日正式对外开放'));
    await page.getByText('填写偏差原因。').waitFor({ state: 'detached' });
    await page.waitForFunction('hands.marks().then((marks) => marks.length === 0)');
    await page
      .getByText(/^1 处请核实/)
      .first()
      .waitFor();
    await close();
  });

  it('leaves out what was ticked off, and the total that counts it', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx');
    await check(page);
    await page.getByRole('button', { name: /^点一下就改好 2/ }).click();
    await page.getByRole('checkbox', { name: /G20/ }).click();
    const total = page.getByRole('checkbox', { name: /G23/ });
    expect(await total.isDisabled()).toBe(true);
    expect(await total.isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: /^写回 \d+ 处/ }).count()).toBe(0);
    await page.getByRole('checkbox', { name: /G20/ }).click();
    await page.getByRole('button', { name: '写回 2 处' }).click();
    await page.locator('.jx-done').waitFor();
    expect(await hands(page, (officer) => officer.text('G20'))).toBe('4.58');
    expect(await hands(page, (officer) => officer.text('G23'))).toBe('90.28');
    await close();
  });

  it('copies a score’s basis without the newer clipboard', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate(
      "document.addEventListener('copy', () => { window.copied = String(document.activeElement.value) })",
    );
    await check(page);
    await page.getByRole('tab', { name: '得分依据' }).click();
    await page.getByRole('button', { name: /^博物馆年开放时间/ }).click();
    await page.getByRole('button', { name: '复制为一句话' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate('window.copied')).toMatch(/得分 4\.58/);
    await close();
  });

  it('switches a rule off, keeps it off after a reload, and says so', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx');
    await openMenu(page, '规则');
    await page.getByRole('switch', { name: '启用规则 缺少偏差原因' }).click();
    await page.reload();
    await page.waitForFunction('window.hands !== undefined');
    await check(page);
    await page.getByText(/停用 1 条/).waitFor();
    expect(await page.getByText('填写偏差原因。').count()).toBe(0);
    await close();
  });

  it('takes back after the pane was closed and opened again', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', 'host=excel');
    await check(page);
    await write(page);
    const stored = await page.evaluate(
      "Object.keys(localStorage).filter((k) => k.includes('receipts')).length",
    );
    expect(stored).toBe(1);
    await hands(page, (officer) => officer.remount());
    await page.getByRole('button', { name: '撤销写回' }).click();
    await page.getByText('已恢复2处。').filter({ visible: true }).first().waitFor();
    expect(await hands(page, (officer) => officer.text('G23'))).toBe('91.00');
    await close();
  });

  it('announces what happened, politely', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx');
    await check(page);
    await page.waitForFunction(
      "document.querySelector('[role=status]').textContent.includes('还有 1 处要填')",
    );
    await write(page);
    await page.waitForFunction(
      "document.querySelector('[role=status]').textContent.startsWith('已写回2处。')",
    );
    await close();
  });

  it('has targets a finger can hit on a touch screen', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', '', {
      hasTouch: true,
      isMobile: true,
    });
    await check(page);
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.jx-pane button, .jx-pane select'))
        .filter((one) => (one as HTMLElement).offsetParent !== null)
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44)
        .map(({ text, box }) => `${text} ${box.height}`),
    );
    expect(small).toEqual([]);
    await close();
  });

  it('stands still when less motion is asked for', async () => {
    const { page, close } = await bench.pane('mistakes.xlsx', '', { reducedMotion: 'reduce' });
    await check(page);
    const longest = await page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll('.jx-pane *')).map((one) =>
          parseFloat(getComputedStyle(one).transitionDuration),
        ),
      ),
    );
    expect(longest).toBeLessThan(0.001);
    await close();
  });
});

/** Presses a key and expects the focus on the control of this name. */
async function press(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  expect(await focused(page)).toBe(name);
}

/** The label of the focused field. */
function nameOfField(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from((document.activeElement as HTMLTextAreaElement).labels ?? [])
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  );
}

/** What a screen reader calls the focused element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });
}
