import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeBrowser, isForeign, launchBrowser, openPage, screenshot } from './browser';
import { describeOldBrowser, oldBrowser, type OldVersion } from './old-browser';
import { type Served, serveFolder } from './serve';

const PAGE = `<!doctype html><meta charset="utf-8"><title>t</title>
<p style="font-size:40px" id="han">绩效自评</p><button onclick="document.title='按过'">按钮</button>
<img src="http://127.0.0.1:9/x.png"><script>setTimeout(() => { throw new Error('planted') })</script>`;

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describeBrowser('the current browser', () => {
  it('draws Chinese glyphs, and reports errors and requests that leave the origin', async () => {
    const browser = await launchBrowser();
    const { page, errors, foreign } = await openPage(browser, served.url);
    await page.getByText('按钮').click();
    expect(await page.title()).toBe('按过');
    const ink = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d')!;
      context.font = '40px sans-serif';
      context.fillText('绩', 0, 50);
      context.fillText('效', 60, 50);
      const [a, b] = [0, 60].map((x) => context.getImageData(x, 0, 60, 80).data.join());
      return a !== b;
    });
    expect(ink).toBe(true);
    expect(errors.some((e) => e.includes('planted'))).toBe(true);
    expect(foreign).toEqual(['http://127.0.0.1:9/x.png']);
    expect(readFileSync(await screenshot(page, 'browser-test')).length).toBeGreaterThan(1000);
    await browser.close();
  });
});

describeOldBrowser.each<OldVersion>([88, 103])('Chromium %i', (version) => {
  it('opens a file, clicks, and reports errors and requests that leave the folder', async () => {
    const browser = await oldBrowser(version);
    const page = await browser.open(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.evaluate('navigator.userAgent')).toContain(`Chrome/${version}.`);
    await page.click({ text: '按钮' });
    await page.waitFor('document.title === "按过"');
    expect(page.errors.some((e) => e.includes('planted'))).toBe(true);
    expect(page.foreign).toEqual(['http://127.0.0.1:9/x.png']);
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    await browser.close();
  });
});

describe('isForeign', () => {
  it('holds a page to its origin, and a file to its folder', () => {
    expect(isForeign('http://a:1/x', 'http://a:1/y')).toBe(false);
    expect(isForeign('http://a:2/x', 'http://a:1/y')).toBe(true);
    expect(isForeign('data:,x', 'http://a:1/y')).toBe(false);
    expect(isForeign('file:///d/x.js', 'file:///d/index.html#1')).toBe(false);
    expect(isForeign('file:///e/x.js', 'file:///d/index.html')).toBe(true);
  });
});
