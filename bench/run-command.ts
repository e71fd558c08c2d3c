import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Cost } from './measure';

/** The command as built for production. */
export const COMMAND = join(__dirname, '..', 'dist/cli/main.js');

export interface Measured extends Cost {
  /** Peak memory in bytes; null where it was not measured apart. */
  readonly peak: number | null;
}

/**
 * What a review of a folder costs, the start of the command included. Processor time is that of all its
 * threads together, V8's compiler and collector among them.
 * @param jobs null for what the command chooses by itself
 * @throws Error when the review fails
 */
export function review(folder: string, jobs: number | null, command = COMMAND): Measured {
  const args = [command, 'review', folder, '--json'];
  if (jobs !== null) args.push('--jobs', String(jobs));
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--require', join(__dirname, 'usage.js'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - start;
  if (run.status === null || run.status > 1) throw new Error(`the review failed: ${run.stderr}`);
  const used = JSON.parse(run.stderr.trim().split('\n').at(-1)!) as { peak: number; cpu: number };
  return { wall, ...used };
}
