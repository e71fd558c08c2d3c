import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');

/*
 * What only tests open, by the folder under dist/ it goes to: `node scripts/bundle-for-tests.mjs pane-test`.
 * The bundles that are shipped are webpack's, and tested as they are; these need only hold the same
 * sources, and esbuild has them in a tenth of the time.
 */
const TARGETS = {
  /** The pane over a workbook in the page, with the readers of other documents beside it as in a pane. */
  'pane-test': {
    entryPoints: { pane: 'test/browser/pane-page/main.ts' },
    format: 'esm',
    splitting: true,
    page: 'test/browser/pane-page/index.html',
  },
  /** What takes the place of WPS in a page, as one classic script for the oldest engine. */
  'wps-fake': {
    stdin: {
      contents: ['core-js/es/array', 'core-js/es/object', './test/browser/wps-page/inject.ts']
        .map((path) => `import '${path}';`)
        .join('\n'),
      resolveDir: ROOT,
      sourcefile: 'fake.js',
    },
    format: 'iife',
  },
};

/** As PANE_BROWSERS of webpack/shared.config.js. */
const OLDEST = 'chrome69';

await bundle(process.argv[2]);

async function bundle(target) {
  const { page, ...entry } = TARGETS[target];
  const folder = join(ROOT, 'dist', target);
  rmSync(folder, { recursive: true, force: true });
  const named = entry.stdin
    ? { outfile: join(folder, entry.stdin.sourcefile) }
    : { outdir: folder };
  await build({
    ...entry,
    ...named,
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    target: OLDEST,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  if (page)
    writeFileSync(join(folder, 'index.html'), withBundle(readFileSync(join(ROOT, page), 'utf8')));
}

function withBundle(page) {
  return page
    .replace('</head>', '  <link href="pane.css" rel="stylesheet">\n  </head>')
    .replace('</body>', '  <script type="module" src="pane.js"></script>\n  </body>');
}
