import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSample, SAMPLE_NUMBERS } from '../scripts/samples/build-sample';
import { place } from './many-files';
import { COMMAND, type Measured, review } from './run-command';
import { ms, type Section, times } from './section';

/** By the number of files: how often each is run. */
const ROUNDS: readonly (readonly [files: number, rounds: number])[] = [
  [1, 9],
  [20, 5],
  [100, 3],
  [1000, 3],
];

/**
 * The command beside one built earlier, by turns so that what else the machine does falls on both.
 * @param older the main.js of the other command
 */
export function besideOlder(older: string): Section {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  try {
    const samples = SAMPLE_NUMBERS.map(buildSample);
    const rows = ROUNDS.map(([count, rounds]) => {
      const files = place(folder, String(count), count, (i) => samples[i % samples.length]!);
      return rowOf(count, rounds, files, older);
    });
    return {
      title: 'Beside an older command',
      notes: [
        'Both built for production and run by turns, one thread each; the lowest of all rounds. Processor time is that of the whole process, start, compiler and collector included; the last column is the wall time with the number of threads the command chooses by itself.',
      ],
      heads: [
        'files',
        'older, processor ms',
        'now, processor ms',
        'now to older',
        'older, wall ms',
        'now, wall ms',
        'now, threads chosen, wall ms',
      ],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(count: number, rounds: number, files: string, older: string): string[] {
  const runs = Array.from({ length: rounds }, () => ({
    older: review(files, 1, older),
    now: review(files, 1, COMMAND),
    chosen: review(files, null, COMMAND),
  }));
  const least = (who: 'older' | 'now' | 'chosen', what: keyof Measured & ('cpu' | 'wall')) =>
    Math.min(...runs.map((run) => run[who][what]));
  const [before, now] = [least('older', 'cpu'), least('now', 'cpu')];
  return [
    String(count),
    ms(before),
    ms(now),
    times(now / before),
    ms(least('older', 'wall')),
    ms(least('now', 'wall')),
    ms(least('chosen', 'wall')),
  ];
}
