import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import webpack, { type Configuration, type FileCacheOptions } from 'webpack';

const ROOT = resolve(__dirname, '../../..');

interface SharedConfig {
  readonly PANE_BROWSERS: string;
  shared(options: object): Configuration & { plugins: unknown[] };
  page(options: object): unknown;
}

/**
 * Bundles the test page as a pane is bundled.
 * @returns the folder with its index.html
 * @throws Error with webpack's messages when it does not build
 */
export async function buildPanePage(): Promise<string> {
  // The build's own files are Node scripts without types.
  const { shared, page, PANE_BROWSERS } = createRequire(__filename)(
    '../../../webpack/shared.config.js',
  ) as SharedConfig;
  const base = shared({
    name: 'pane-test',
    production: false,
    browsers: PANE_BROWSERS,
    transpileModules: false,
  });
  const config = {
    ...base,
    devtool: false,
    entry: { pane: join(__dirname, 'main.ts') },
    cache: { ...(base.cache as FileCacheOptions), buildDependencies: { config: [__filename] } },
    plugins: [
      ...base.plugins,
      page({
        template: 'test/browser/pane-page/index.html',
        filename: 'index.html',
        chunks: ['pane'],
      }),
    ],
  } as Configuration;
  await run(config);
  return join(ROOT, 'dist/pane-test');
}

function run(config: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      });
    });
  });
}
