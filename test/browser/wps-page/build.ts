import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import webpack, { type Configuration, type FileCacheOptions } from 'webpack';
import { BOOKS } from '../../session/books';
import { FileHost } from '../../../src/hosts/file';
import { fixtureOf } from '../../hosts/wps/fake';

const ROOT = resolve(__dirname, '../../..');

/** The script WPS's place is taken with: the fake, and a workbook as it lies in the file. */
export async function injected(book: keyof typeof BOOKS): Promise<string> {
  const host = FileHost.open(BOOKS[book]!(), { name: book });
  const workbook = { sheets: (await host.readAll()).map(fixtureOf) };
  return `window.workbook = ${JSON.stringify(workbook)};\n${await fakeScript()}`;
}

let script: Promise<string> | null = null;

/** The fake as one classic script for the oldest engine. */
function fakeScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  // The build's own files are Node scripts without types.
  const { shared, PANE_BROWSERS } = createRequire(__filename)(
    '../../../webpack/shared.config.js',
  ) as { shared(options: object): Configuration; PANE_BROWSERS: string };
  const base = shared({
    name: 'wps-fake',
    production: false,
    browsers: PANE_BROWSERS,
    transpileModules: true,
  });
  const config: Configuration = {
    ...base,
    devtool: false,
    entry: {
      fake: ['core-js/es/array', 'core-js/es/object', join(__dirname, 'inject.ts')],
    },
    cache: { ...(base.cache as FileCacheOptions), buildDependencies: { config: [__filename] } },
  };
  await new Promise<void>((done, fail) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      });
    });
  });
  return readFileSync(join(ROOT, 'dist/wps-fake/fake.js'), 'utf8');
}
