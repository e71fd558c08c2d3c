const OPEN = 0;
const WRITING = 1;
const CLOSED = 2;

/**
 * Decides between a thread that is about to write a result and the command that is about to end it:
 * one of them comes first, so that no file is both written and given up.
 */
export class WriteGate {
  readonly #state: Int32Array;

  /** @param shared of the same gate in another thread */
  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.#state = new Int32Array(shared);
  }

  /** Begins to write. @throws Error when the gate was closed: this thread is being ended */
  enter(): void {
    if (Atomics.compareExchange(this.#state, 0, OPEN, WRITING) !== CLOSED) return;
    throw new Error('the file was given up before it was written');
  }

  /** The file at hand is done. */
  leave(): void {
    Atomics.compareExchange(this.#state, 0, WRITING, OPEN);
  }

  /** Whether nothing is written from now on; not where the thread is writing. */
  close(): boolean {
    return Atomics.compareExchange(this.#state, 0, OPEN, CLOSED) !== WRITING;
  }
}
