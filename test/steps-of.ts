import { Session } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCE = pathToFileURL(join(__dirname, '..', 'src')).href;

/*
 * V8 counts what it compiles from now on: this file is imported before the product, and its functions
 * are compiled when they are first called.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
afterAll(() => session.disconnect());

/**
 * How often own functions are called and turns of their loops are begun in a piece of work, by V8's
 * precise coverage. A count, not a time: the same on every machine, however busy it is.
 */
export function stepsOf(work: () => unknown): number {
  taken();
  work();
  return taken();
}

/** What was counted since it was last asked. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
    if (error) throw error;
    for (const { url, functions } of coverage.result) {
      if (!url.startsWith(SOURCE)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}
