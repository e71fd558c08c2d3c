import { doFile } from './do-file';
import type { FileOutcome, FileTask, RunSettings } from './file-task';
import { WorkerPool } from './worker-pool';

/** A file that unpacks to more than so many bytes has a thread of its own even where there is one. */
const LARGE = 48 * 1024 * 1024;

/**
 * Does files, several side by side where there are threads. With one thread that is the one of the
 * command itself, except for large files: should the memory not suffice for one of them, that costs
 * a thread and an entry in the report, not the run.
 */
export class Crew {
  readonly #script: string;
  readonly #settings: RunSettings;
  readonly #isAlone: boolean;
  #pool: WorkerPool | null;

  /** @param script the file of the command itself, for threads */
  constructor(script: string, threads: number, settings: RunSettings) {
    this.#script = script;
    this.#settings = settings;
    this.#isAlone = threads === 1;
    this.#pool = this.#isAlone ? null : new WorkerPool(script, threads, settings);
  }

  /** Never rejects: a file that cannot be done has an error as its outcome. */
  async run(task: FileTask): Promise<FileOutcome> {
    const outcome = this.#isAlone ? await doFile(task, this.#settings, LARGE) : null;
    if (outcome) return outcome;
    this.#pool ??= new WorkerPool(this.#script, 1, this.#settings);
    return this.#pool.run(task);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}
