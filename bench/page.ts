import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { median } from './measure';
import { mib, ms, type Section } from './section';

const DIST = join(__dirname, '..', 'dist');
/** The folders under dist/ that officers load, and what each is. */
const BUNDLES: readonly (readonly [folder: string, what: string])[] = [
  ['workbench', 'workbench: pane, grid and samples'],
  ['excel', 'pane in Excel'],
  ['wps', 'pane in WPS'],
];

/** Sizes of what the pages load; a target that is not built is left out. */
export function bundleSizes(): Section {
  const rows = BUNDLES.filter(([folder]) => existsSync(join(DIST, folder))).flatMap(
    ([folder, what]) =>
      readdirSync(join(DIST, folder))
        .filter((name) => /\.(js|css)$/.test(name))
        .map((name) => {
          const bytes = readFileSync(join(DIST, folder, name));
          return [what, name, mib(bytes.length), mib(gzipSync(new Uint8Array(bytes)).length)];
        }),
  );
  return {
    title: 'Size of the bundles',
    notes: ['Of the targets built under `dist/`.'],
    heads: ['target', 'file', 'size', 'gzipped'],
    rows,
  };
}

/** From opening the built workbench to its first paint, from a disk. */
export async function firstPaint(): Promise<Section> {
  const title = 'Workbench: start to first paint';
  const page = join(DIST, 'workbench', 'index.html');
  const found = await findBrowser();
  if (!found || !existsSync(page)) {
    const why = found ? 'the workbench is not built (npm run build)' : 'no browser was found';
    return { title, notes: [`**Skipped:** ${why}.`], heads: [], rows: [] };
  }
  const browser = await chromium.launch({
    executablePath: found.path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  try {
    const paints: number[] = [];
    for (let i = 0; i < 5; i++) {
      const tab = await browser.newPage();
      await tab.goto(pathToFileURL(page).href);
      await tab.waitForFunction(
        'performance.getEntriesByName("first-contentful-paint").length > 0',
      );
      paints.push(
        await tab.evaluate<number>(
          'performance.getEntriesByName("first-contentful-paint")[0].startTime',
        ),
      );
      await tab.close();
    }
    const rows = [[`Chromium ${browser.version()}`, ms(median(paints))]];
    return {
      title,
      notes: ['Median of five openings from file://.'],
      heads: ['browser', 'first contentful paint, ms'],
      rows,
    };
  } finally {
    await browser.close();
  }
}
