import { parentPort, workerData } from 'node:worker_threads';
import { doFile } from './do-file';
import type { FileTask } from './file-task';
import type { ThreadData } from './worker-pool';
import { WriteGate } from './write-gate';

/** Does the files the main thread sends, one after the other, until it ends this thread. */
export function serveTasks(): void {
  const { settings, gate: shared } = workerData as ThreadData;
  const gate = new WriteGate(shared);
  parentPort!.on('message', (task: FileTask) => {
    parentPort!.postMessage('begun');
    void doFile(task, settings, () => gate.enter()).then((outcome) => {
      parentPort!.postMessage(outcome);
      gate.leave();
    });
  });
}
