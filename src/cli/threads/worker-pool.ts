import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { clearAway } from './clear-away';
import { failedOutcome } from '../tasks/failed-outcome';
import { FileError, unforeseen } from '../errors/file-error';
import type { FileOutcome, FileTask, RunSettings } from '../tasks/file-task';
import { Gate, type ThreadGates } from '../files/gate';

/** The memory one thread may take for a file; a sheet of a million filled rows needs half of it. */
const MOST_MIB = 2048;
/**
 * The memory for what a thread has just made. A form leaves some 4 MiB behind, nearly all of it garbage by
 * the next file: with V8's own 48 MiB, a third of it in use at a time, more of each form would be copied
 * before it is dropped.
 */
const YOUNG_MIB = 96;
/**
 * How V8 is to treat the many small functions of a review: each is optimised only when it has run four
 * times as long as V8 waits by itself, with less of others built into it. Otherwise a third of the
 * processor time of a thousand files goes into optimising. What a form leaves is collected by its own
 * thread: shared out among four it takes twice the processor time. Other flags of the collector are no good
 * here: V8 aborts when they change after its start.
 */
const V8_FLAGS = [
  '--interrupt-budget=540000',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-parallel-scavenge',
];
/** How long a thread may go on with what is not to be broken off when it is to end. */
const GRACE_MS = 500;

/** What a thread is started with. */
export interface ThreadData extends ThreadGates {
  readonly settings: RunSettings;
}

interface Waiting {
  readonly task: FileTask;
  readonly done: (outcome: FileOutcome | null) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Closed before its file is given up: none is both written and given up. */
  readonly writing: Gate;
  /** Closed before it is ended. */
  readonly inflating: Gate;
  /** What it does now, null for nothing. */
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Threads that do files, one each at a time. The command's own thread stays free to hear a signal and
 * to keep time: a file that breaks its thread down, or holds it too long, costs one entry in the
 * report and the thread, which is replaced.
 */
export class WorkerPool {
  readonly #script: string;
  readonly #settings: RunSettings;
  readonly #threads = new Set<Thread>();
  readonly #queue: Waiting[] = [];
  #isStopped = false;

  /** @param script the file that a thread runs, and that serves tasks */
  constructor(script: string, count: number, settings: RunSettings) {
    this.#script = script;
    this.#settings = settings;
    setThreadFlags();
    for (let i = 0; i < count; i++) this.#start();
  }

  /** Never rejects: a file that cannot be done has an error as its outcome, one given up by `stop` null. */
  run(task: FileTask): Promise<FileOutcome | null> {
    if (this.#isStopped) return Promise.resolve(null);
    return new Promise((done) => {
      this.#queue.push({ task, done });
      this.#assign();
    });
  }

  /** Gives up what is not done yet; what is being written is written to its end where that is soon. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { done } of this.#queue.splice(0)) done(null);
    await Promise.all([...this.#threads].map((thread) => this.#stopThread(thread)));
  }

  async close(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#threads].map((thread) => this.#end(thread)));
  }

  #start(): void {
    const [writing, inflating] = [new Gate(), new Gate()];
    const data: ThreadData = {
      settings: this.#settings,
      writing: writing.shared,
      inflating: inflating.shared,
    };
    const thread: Thread = {
      worker: startThread(this.#script, data),
      writing,
      inflating,
      current: null,
      timer: null,
    };
    this.#threads.add(thread);
    thread.worker.on('message', (message: FileOutcome | 'ready') => {
      if (message === 'ready') this.#keepTime(thread);
      else {
        this.#finish(thread, message);
        this.#assign();
      }
    });
    thread.worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!this.#threads.has(thread)) return;
      if (!thread.current) throw error;
      this.#giveUp(thread, brokenDown(error));
    });
  }

  #assign(): void {
    for (const thread of this.#threads) {
      if (thread.current) continue;
      const waiting = this.#queue.shift();
      if (!waiting) return;
      thread.current = waiting;
      this.#keepTime(thread);
      thread.worker.postMessage(waiting.task);
    }
  }

  /** Begun anew when the thread is ready for its first file: starting a thread is not the file's fault. */
  #keepTime(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    if (!thread.current) return;
    const ms = this.#settings.timeout * 1000;
    thread.timer = setTimeout(() => this.#timeOut(thread), ms);
  }

  #timeOut(thread: Thread): void {
    // Being written it is done; a disk that hangs is given as long again, once.
    if (!thread.writing.closeIfEmpty()) {
      thread.timer = setTimeout(() => this.#giveUp(thread, this.#tooLong()), GRACE_MS * 20);
      return;
    }
    this.#giveUp(thread, this.#tooLong());
  }

  #tooLong(): FileError {
    const message = `处理超过 ${this.#settings.timeout} 秒，已放弃该文件；确需处理时用 --timeout 调高上限。`;
    return new FileError('timeout', message);
  }

  #giveUp(thread: Thread, error: FileError): void {
    this.#threads.delete(thread);
    const { current } = thread;
    if (!this.#isStopped) this.#start();
    void this.#end(thread).then(() => {
      if (current) clearAway(current.task);
      this.#finish(thread, current && failedOutcome(current.task, error, this.#settings));
      this.#assign();
    });
  }

  async #stopThread(thread: Thread): Promise<void> {
    const { current } = thread;
    if (current && !thread.writing.closeIfEmpty()) await soon(() => !thread.current);
    this.#threads.delete(thread);
    await this.#end(thread);
    if (!thread.current) return;
    clearAway(thread.current.task);
    this.#finish(thread, null);
  }

  /** A thread that broke down amid a part never leaves it, so this is not waited for without end. */
  async #end({ worker, inflating }: Thread): Promise<void> {
    inflating.close();
    await soon(() => inflating.isEmpty);
    await worker.terminate();
  }

  #finish(thread: Thread, outcome: FileOutcome | null): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    thread.current?.done(outcome);
    thread.current = null;
  }
}

/** Waits until something is so, at most as long as is left to a thread that is to end. */
async function soon(isSo: () => boolean): Promise<void> {
  const until = Date.now() + GRACE_MS;
  while (!isSo() && Date.now() < until) await new Promise((again) => setTimeout(again, 10));
}

/** Flags hold for what is started from now on, and every thread is. */
export function setThreadFlags(): void {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
}

/** Run from source, a thread has to be given the compiler that the command itself runs under. */
function startThread(script: string, workerData: ThreadData): Worker {
  const options = {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB, maxYoungGenerationSizeMb: YOUNG_MIB },
  };
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
