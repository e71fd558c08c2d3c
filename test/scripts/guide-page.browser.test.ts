import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { guidePage } from '../../scripts/guide-page';
import { describeBrowser, launchBrowser, openPage } from '../browser/browser';

const DOCS = resolve(__dirname, '../../docs');
const PRINTED = resolve(__dirname, '../../dist/guides');

describeBrowser('the guides on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    mkdirSync(PRINTED, { recursive: true });
  });
  afterAll(() => browser.close());

  it.each([
    ['officer', 3],
    ['admin', 8],
    ['wps', 6],
  ])('%s prints on at most %i pages of A4, its pictures with it', async (who, most) => {
    const guide = readFileSync(join(DOCS, `guide-${who}.md`), 'utf8');
    const html = await guidePage(guide);
    const path = join(PRINTED, `${who}.html`);
    writeFileSync(path, html.replace(/src="images\//g, `src="${pathToFileURL(DOCS).href}/images/`));
    const { page } = await openPage(browser, null, {});
    await page.goto(pathToFileURL(path).href);
    const missing = await page.evaluate(() =>
      [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );
    expect(missing).toEqual([]);
    // Nothing of the Markdown is left standing as signs.
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/\*\*|\]\(|^#|\|---/m);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(join(PRINTED, `${who}.pdf`), pdf);
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(most);
  });
});
