import { parentPort, workerData } from 'node:worker_threads';
import { doFile } from './do-file';
import type { FileTask, RunSettings } from './file-task';

/** Does the files the main thread sends, one after the other, until it ends this thread. */
export function serveTasks(): void {
  const settings = workerData as RunSettings;
  parentPort!.on('message', (task: FileTask) => {
    void doFile(task, settings, Infinity).then((outcome) => parentPort!.postMessage(outcome));
  });
}
