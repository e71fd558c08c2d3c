import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { WorkerPool } from '../../../src/cli/threads/worker-pool';
import { PLAIN_SETTINGS, taskFor } from '../plain-settings';

/** How many threads are ended; without a gate every tenth takes the process with it. */
const THREADS = 40;

/** Run as a process of its own: ends threads that do nothing but unpack, one after the other. */
async function endThreads(): Promise<void> {
  const begun = new BroadcastChannel('begun');
  for (let i = 0; i < THREADS; i++) {
    const pool = new WorkerPool(join(__dirname, 'unpack-without-end.js'), 1, PLAIN_SETTINGS);
    const outcome = pool.run(taskFor('a'));
    await new Promise((heard) => (begun.onmessage = heard));
    await new Promise((later) => setTimeout(later, i % 7));
    await pool.stop();
    await outcome;
  }
  begun.close();
  process.stdout.write('all ended');
}

void endThreads();
