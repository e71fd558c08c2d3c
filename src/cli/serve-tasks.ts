import { parentPort, workerData } from 'node:worker_threads';
import { doFile } from './do-file';
import type { FileTask } from './file-task';
import type { ThreadData } from './worker-pool';
import { WriteGate } from './write-gate';

/** Does the files the main thread sends, one after the other, until it ends this thread. */
export function serveTasks(): void {
  const port = parentPort;
  if (!port) throw new RangeError('tasks are served in a worker thread only');
  const { settings, gate: shared }: ThreadData = workerData;
  const gate = new WriteGate(shared);
  port.on('message', (task: FileTask) => {
    port.postMessage('begun');
    void doFile(task, settings, () => gate.enter()).then((outcome) => {
      port.postMessage(outcome);
      gate.leave();
    });
  });
}
