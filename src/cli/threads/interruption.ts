import { keysOf } from '../../sheet';

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ctrl+C ends the run: no file is left half-written, and the report of the files done so far is ended
 * properly. A second one ends it as the system does.
 */
export class Interruption {
  #signal: keyof typeof STATUS | null = null;

  /** @param stop gives up what is not done yet */
  constructor(stop: () => Promise<void>) {
    for (const signal of keysOf(STATUS)) {
      process.once(signal, () => {
        this.#signal = signal;
        void stop();
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
}
