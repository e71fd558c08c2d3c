const WITHIN = 1;
const CLOSED = 2;

/**
 * Decides between a thread that is about to do what must not be broken off and the command that is
 * about to end the thread: one of them comes first.
 */
export class Gate {
  readonly #state: Int32Array;

  /** @param shared of the same gate in another thread */
  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.#state = new Int32Array(shared);
  }

  /** Begins what is not to be broken off. Where the gate is closed it never returns: the thread is being ended. */
  enter(): void {
    const was = Atomics.compareExchange(this.#state, 0, 0, WITHIN);
    // an error would be told as one of the file
    if (was !== 0) Atomics.wait(this.#state, 0, CLOSED);
  }

  /** It is done. */
  leave(): void {
    Atomics.and(this.#state, 0, ~WITHIN);
  }

  /** Lets nobody in any more, unless the thread is within. @returns whether the gate is closed */
  closeIfEmpty(): boolean {
    return (Atomics.compareExchange(this.#state, 0, 0, CLOSED) & WITHIN) === 0;
  }

  /** Lets nobody in any more; a thread that is within leaves in its time. */
  close(): void {
    Atomics.or(this.#state, 0, CLOSED);
  }

  get isEmpty(): boolean {
    return (Atomics.load(this.#state, 0) & WITHIN) === 0;
  }
}

/** The gates of a thread, as they go over to it. */
export interface ThreadGates {
  /** Entered to write a result. */
  readonly writing: SharedArrayBuffer;
  /** Entered to unpack a part. */
  readonly inflating: SharedArrayBuffer;
}
