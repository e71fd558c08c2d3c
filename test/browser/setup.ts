import { findBrowser } from './find-browser';

/** Finds (and unpacks) the browser once, before any test file runs; see browser.ts for its use. */
export default async function setup(): Promise<void> {
  const browser = await findBrowser();
  if (browser) {
    process.env['TEST_BROWSER_FILE'] = JSON.stringify(browser);
    console.log(`\nBrowser tests run in ${browser.path} (${browser.from}).`);
    return;
  }
  delete process.env['TEST_BROWSER_FILE'];
  console.warn(
    '\n' +
      '='.repeat(78) +
      '\nNO BROWSER FOUND: every browser test is SKIPPED.\n' +
      'Install Chrome, Edge or Chromium, or set TEST_BROWSER to the file of one.\n' +
      '='.repeat(78),
  );
}
