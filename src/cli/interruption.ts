const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ctrl+C stops after the file at hand, so that no file is left half-written; the report of the files
 * done so far is still ended properly.
 */
export class Interruption {
  #signal: keyof typeof STATUS | null = null;

  constructor() {
    for (const signal of Object.keys(STATUS) as (keyof typeof STATUS)[]) {
      process.once(signal, () => {
        this.#signal = signal;
      });
    }
  }

  get happened(): boolean {
    return this.#signal !== null;
  }

  /** The exit status of a process ended by the signal. */
  get status(): number {
    return this.#signal === null ? 0 : STATUS[this.#signal];
  }

  /** Lets a signal that has arrived be noticed. */
  chance(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}
