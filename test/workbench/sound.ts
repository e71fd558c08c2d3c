import { screenshot, type TestPage } from '../browser/browser';
import { motionEnds } from '../browser/motion-ends';
import { colorViolations, violations } from '../browser/pane-page/open-pane';

const LOOKS = [
  ['', { colorScheme: 'light', forcedColors: 'none' }, { width: 1366, height: 768 }],
  ['-narrow', { colorScheme: 'light', forcedColors: 'none' }, { width: 320, height: 700 }],
  ['-dark', { colorScheme: 'dark', forcedColors: 'none' }, { width: 1366, height: 768 }],
  ['-contrast', { colorScheme: 'dark', forcedColors: 'active' }, { width: 1366, height: 768 }],
] as const;

/** Holds for the list of 批量核验 in every look: nothing scrolls sideways, axe finds nothing, and a picture is kept. */
export async function sound({ page }: TestPage, name: string): Promise<void> {
  for (const [look, media, viewport] of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize(viewport);
    await motionEnds(page);
    // the elements are those of the first look, at the same size
    const isOfColor = look === '-dark' || look === '-contrast';
    if (isOfColor) {
      await page.screenshot({ path: `dist/screenshots/workbench-${name}${look}.png` });
    } else await screenshot(page, `workbench-${name}${look}`);
    const sideways = await page.evaluate(() => {
      const batch = document.querySelector('.batch')!;
      const root = document.documentElement;
      return [batch.scrollWidth - batch.clientWidth, root.scrollWidth - root.clientWidth];
    });
    expect([look, sideways]).toEqual([look, [0, 0]]);
    const wrong = await (isOfColor ? colorViolations(page) : violations(page));
    expect([look, ...wrong]).toEqual([look]);
  }
  await page.emulateMedia(LOOKS[0][1]);
  await page.setViewportSize(LOOKS[0][2]);
}
