import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { doFile } from '../tasks/do-file';
import type { FileOutcome, FileTask } from '../tasks/file-task';
import { Gate } from '../files/gate';
import { printableJson } from '../printing/printable';
import type { ThreadData } from './worker-pool';

/** Does the files the main thread sends, one after the other, until it ends this thread. */
export function serveTasks(): void {
  const port = parentPort;
  if (!port) throw new RangeError('tasks are served in a worker thread only');
  const { settings, writing: shared }: ThreadData = workerData;
  const writing = new Gate(shared);
  port.postMessage('ready');
  port.on('message', (task: FileTask) => {
    void doFile(task, settings, () => writing.enter()).then((outcome) => {
      if (settings.json) postJson(port, outcome);
      else port.postMessage(outcome);
      writing.leave();
    });
  });
}

/** The report goes over as the bytes that are printed, so that no thread copies or encodes it again. */
function postJson(port: MessagePort, { printed, ...outcome }: FileOutcome): void {
  const pieces = printed.map((piece) =>
    typeof piece === 'string' ? ENCODER.encode(printableJson(piece)) : piece,
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what an encoder makes is never shared
  const buffers = pieces.map(({ buffer }) => buffer as ArrayBuffer);
  port.postMessage({ ...outcome, printed: pieces } satisfies FileOutcome, buffers);
}

const ENCODER = new TextEncoder();
