import { Session } from 'node:inspector';
import { createRequire } from 'node:module';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { SheetSnapshot } from '../src/sheet';
import type * as Reader from './reader';

const ROOT = join(__dirname, '..');

/**
 * Counts calls into `src/` by V8's precise coverage. The reader is bundled first, neither minified nor
 * with names kept: as its functions are written, without the getters and wrappers of a loader.
 */
export class CallCounter {
  readonly #reader: typeof Reader;
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
    this.#reader = createRequire(file)(file) as typeof Reader;
  }

  /** One whose reader has read nothing yet. */
  static async build(): Promise<CallCounter> {
    const folder = mkdtempSync(join(tmpdir(), 'count-calls-'));
    bundled ??= bundle(folder).then(() => join(folder, 'reader.js'));
    // a file of its own is loaded anew
    const own = join(folder, 'own-reader.js');
    copyFileSync(await bundled, own);
    return new CallCounter(own);
  }

  /** How often own functions are called to read the forms of a sheet. */
  reading(sheet: SheetSnapshot): number {
    const { SheetSnapshot, readForms } = this.#reader;
    const own = new SheetSnapshot({
      sheet: sheet.sheet,
      rows: rowsOf(sheet),
      merges: sheet.merges,
    });
    return this.#callsOf(() => readForms(own));
  }

  #callsOf(work: () => unknown): number {
    const session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    let calls = 0;
    session.post('Profiler.takePreciseCoverage', (_error: Error | null, { result }: Coverage) => {
      for (const { url, functions } of result) {
        if (!url.endsWith(this.#file)) continue;
        for (const { ranges } of functions) calls += ranges[0]?.count ?? 0;
      }
    });
    session.disconnect();
    return calls;
  }
}

/** The reader as one script, bundled once for all counters of a process. */
let bundled: Promise<string> | null = null;

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** The cells of a sheet that hold something. */
export function filledCells(sheet: SheetSnapshot): number {
  return sheet.rowNumbers().reduce((sum, row) => sum + sheet.cellsInRow(row).length, 0);
}

function rowsOf(sheet: SheetSnapshot) {
  return new Map(
    sheet
      .rowNumbers()
      .map((row) => [
        row,
        new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell] as const)),
      ]),
  );
}

function bundle(folder: string): Promise<void> {
  const loader = {
    loader: 'swc-loader',
    options: {
      swcrc: false,
      configFile: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    },
  };
  const compiler = webpack({
    mode: 'none',
    context: ROOT,
    target: 'node20',
    entry: './bench/reader.ts',
    output: { path: folder, filename: 'reader.js', library: { type: 'commonjs2' } },
    externals: { 'decimal.js': `commonjs ${require.resolve('decimal.js')}` },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
    optimization: { concatenateModules: true, providedExports: true, usedExports: true },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}
