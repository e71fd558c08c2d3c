/** Calls `run` once things have been quiet for a while, and never twice at the same time. */
export class QuietRefresh {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  /** Milliseconds to wait once the run under way is over; null for no further run. */
  #againAfter: number | null = null;

  /** @param quiet milliseconds without a further change before `run` is called */
  constructor(
    private readonly run: () => Promise<void>,
    private readonly quiet: number,
  ) {}

  /** Something changed. @param delay milliseconds to wait instead of the usual quiet time */
  poke(delay = this.quiet): void {
    if (this.#running) {
      this.#againAfter = delay;
      return;
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), delay);
  }

  /** Forgets what was poked; a run under way goes on. */
  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#againAfter = null;
  }

  /** Resolves when no run is under way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  #start(): void {
    this.#timer = null;
    this.#running = this.run().finally(() => {
      this.#running = null;
      const delay = this.#againAfter;
      this.#againAfter = null;
      if (delay !== null) this.poke(delay);
    });
  }
}
