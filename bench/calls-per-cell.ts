import { Session } from 'node:inspector';
import { readForms } from '../src/form';
import type { SheetSnapshot } from '../src/sheet';
import { firstSheet, formOfRows } from './books';
import type { Section } from './section';

/** How often own functions are called to read one form, by V8's precise coverage. */
export function callsPerCell(): Section {
  const session = new Session();
  session.connect();
  const rows = [10, 30, 100, 300].map((count) => {
    const sheet = firstSheet(formOfRows(count));
    const cells = filledCells(sheet);
    const calls = callsOf(session, () => readForms(sheet));
    return [String(cells), String(calls), (calls / cells).toFixed(0)];
  });
  session.disconnect();
  return {
    title: 'Calls per cell',
    notes: [
      'Calls into `src/` for reading one form (target 40 a filled cell, and the same for every size).',
    ],
    heads: ['filled cells', 'calls', 'calls per cell'],
    rows,
  };
}

function filledCells(sheet: SheetSnapshot): number {
  return sheet.rowNumbers().reduce((sum, row) => sum + sheet.cellsInRow(row).length, 0);
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

function callsOf(session: Session, work: () => unknown): number {
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  work();
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, { result }: Coverage) => {
    const own = result.filter(({ url }) => /\/src\//.test(url) && !url.includes('node_modules'));
    for (const { functions } of own) for (const { ranges } of functions) calls += ranges[0]!.count;
  });
  session.post('Profiler.stopPreciseCoverage');
  return calls;
}
