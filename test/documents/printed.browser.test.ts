import { checkHtml, checkSheet } from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { describeBrowser, launchBrowser, openPage } from '../browser/browser';
import { referenceSheet } from '../form/snapshot-of';

/** The text column of an A4 page between the margins of the style, in CSS pixels. */
const A4_WIDTH = Math.round((180 / 25.4) * 96);

describeBrowser('核验单 on paper', () => {
  it('keeps levels and figures on one line each, beside long sentences', async () => {
    const sheet = referenceSheet(9, { blank: ['H20'], set: { G20: 4.59, G23: 91.25 } });
    const html = checkHtml(
      reviewSheet(sheet).reviews.map((review) => checkSheet(review, { file: null, version: '1' })),
    );
    const browser = await launchBrowser();
    const { page, errors } = await openPage(browser, null, {
      viewport: { width: A4_WIDTH, height: 1000 },
    });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(html);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('td.short')]
        .filter((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(await page.locator('td.short', { hasText: '91.25' }).count()).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    expect(errors).toEqual([]);
    await browser.close();
  });
});
