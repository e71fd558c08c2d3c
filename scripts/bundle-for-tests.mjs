import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { OTHER_LANGUAGES } from '../webpack/other-languages.js';
import { withSamples } from '../webpack/samples-loader.js';

const ROOT = resolve(import.meta.dirname, '..');

/** As PANE_BROWSERS and WORKBENCH_BROWSERS of webpack/shared.config.js. */
const OLDEST_PANE = 'chrome69';
const OLDEST_WORKBENCH = 'chrome94';

const { resourceRegExp, contextRegExp } = OTHER_LANGUAGES;
/** What webpack/workbench.config.js does to single files. */
const AS_THE_WORKBENCH = {
  name: 'as-the-workbench',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /samples[\\/]embedded\.ts$/ }, ({ path }) => ({
      contents: withSamples(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    // esbuild knows no lookahead: it asks of a few more than are meant.
    onResolve({ filter: /^\.\/[a-z]{2,3}-/, namespace: 'file' }, ({ path, resolveDir }) =>
      resourceRegExp.test(path) && contextRegExp.test(resolveDir)
        ? { path, external: true }
        : undefined,
    );
  },
};

/** What tests look at a page's accessibility with. */
const AXE = 'node_modules/axe-core/axe.min.js';

/*
 * What only tests open, by the folder under dist/ it goes to: `node scripts/bundle-for-tests.mjs pane-test`.
 * The bundles that are shipped are webpack's, and tested as they are; these need only hold the same
 * sources, and esbuild has them in a fraction of the time.
 */
const TARGETS = {
  /** The workbench as it is, but for an entry through which tests reach the host in the page. */
  'workbench-test': {
    entryPoints: { workbench: 'test/workbench/test-page.tsx' },
    format: 'esm',
    splitting: true,
    target: OLDEST_WORKBENCH,
    plugins: [AS_THE_WORKBENCH],
    page: 'src/workbench/index.html',
    beside: ['packaging/bureau.js', AXE],
  },
  /** The pane over a workbook in the page, with the readers of other documents beside it as in a pane. */
  'pane-test': {
    entryPoints: { pane: 'test/browser/pane-page/main.ts' },
    format: 'esm',
    splitting: true,
    page: 'test/browser/pane-page/index.html',
    beside: [AXE],
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

await bundle(process.argv[2]);

async function bundle(target) {
  const { page, beside = [], ...entry } = TARGETS[target];
  const folder = join(ROOT, 'dist', target);
  rmSync(folder, { recursive: true, force: true });
  const named = entry.stdin
    ? { outfile: join(folder, entry.stdin.sourcefile) }
    : { outdir: folder };
  await build({
    target: OLDEST_PANE,
    ...entry,
    ...named,
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    // an import for its types alone, which webpack leaves out without a word
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  for (const file of beside) copyFileSync(join(ROOT, file), join(folder, basename(file)));
  if (page) {
    const [name] = Object.keys(entry.entryPoints);
    const html = readFileSync(join(ROOT, page), 'utf8');
    writeFileSync(join(folder, 'index.html'), withBundle(html, name));
  }
}

function withBundle(page, name) {
  return page
    .replace('</head>', `  <link href="${name}.css" rel="stylesheet">\n  </head>`)
    .replace('</body>', `  <script type="module" src="${name}.js"></script>\n  </body>`);
}
