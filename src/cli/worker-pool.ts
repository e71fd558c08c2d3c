import { Worker } from 'node:worker_threads';
import { failedOutcome } from './do-file';
import { FileError, unforeseen } from './file-error';
import type { FileOutcome, FileTask, RunSettings } from './file-task';

/** The memory one thread may take for a file; a sheet of a million filled rows needs half of it. */
const MOST_MIB = 2048;

interface Waiting {
  readonly task: FileTask;
  readonly done: (outcome: FileOutcome) => void;
}

/** Threads that do files; one that breaks down costs the file it had, and is replaced. */
export class WorkerPool {
  readonly #script: string;
  readonly #settings: RunSettings;
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];
  #isClosed = false;

  /** @param script the file of the command itself, which serves tasks when it runs in a thread */
  constructor(script: string, count: number, settings: RunSettings) {
    this.#script = script;
    this.#settings = settings;
    for (let i = 0; i < count; i++) this.#start();
  }

  /** Never rejects: a file that cannot be done has an error as its outcome. */
  run(task: FileTask): Promise<FileOutcome> {
    return new Promise((done) => {
      this.#queue.push({ task, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = startThread(this.#script, this.#settings);
    this.#workers.add(worker);
    this.#idle.push(worker);
    worker.on('message', (outcome: FileOutcome) => {
      this.#finish(worker, outcome);
      this.#idle.push(worker);
      this.#assign();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => this.#replace(worker, error));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const worker = this.#idle.shift()!;
      const waiting = this.#queue.shift()!;
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  #finish(worker: Worker, outcome: FileOutcome): void {
    this.#busy.get(worker)?.done(outcome);
    this.#busy.delete(worker);
  }

  #replace(worker: Worker, error: NodeJS.ErrnoException): void {
    const waiting = this.#busy.get(worker);
    this.#workers.delete(worker);
    if (!waiting) throw error;
    this.#finish(worker, failedOutcome(waiting.task, brokenDown(error), this.#settings));
    if (this.#isClosed) return;
    this.#start();
    this.#assign();
  }
}

/** Run from source, a thread has to be given the compiler that the command itself runs under. */
function startThread(script: string, workerData: RunSettings): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MIB } };
  if (!script.endsWith('.ts')) return new Worker(script, options);
  const path = JSON.stringify(script);
  const start = `const load = require('node:module').createRequire(${path}); load('tsx/cjs'); load(${path});`;
  return new Worker(start, { ...options, eval: true });
}

function brokenDown(error: NodeJS.ErrnoException): FileError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = '文件内容过大，内存不足；请拆分文件后重试。';
    return new FileError('too-large', message, error.message);
  }
  return unforeseen(error);
}
