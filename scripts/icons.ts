import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';

/** Draws the icons of scripts/icons into assets/, in every size Office and WPS ask for: `npx tsx scripts/icons.ts`. */

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in's own icon is shown larger in lists of add-ins. */
const LOGO_SIZES = [...SIZES, 128];

const SOURCES = join(__dirname, 'icons');
const ASSETS = join(__dirname, '../assets');

void drawIcons();

async function drawIcons(): Promise<void> {
  const file = await findBrowser();
  if (!file) throw new Error('icons are drawn by a browser, and none was found; see TEST_BROWSER');
  const browser = await chromium.launch({
    executablePath: file.path,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...(process.env as Record<string, string>), ...file.env },
  });
  const page = await browser.newPage();
  mkdirSync(ASSETS, { recursive: true });
  for (const source of readdirSync(SOURCES)) {
    const name = basename(source, '.svg');
    const svg = readFileSync(join(SOURCES, source), 'utf8');
    for (const size of name === 'logo' ? LOGO_SIZES : SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(ASSETS, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}
