const WIDTH = 30;
/** Milliseconds between two drawings: a terminal cannot show more, and drawing takes time too. */
const INTERVAL = 100;

/** How far a run has come, in the last line of a terminal; silent where standard error is none. */
export class ProgressBar {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  readonly #started = Date.now();
  #drawn = 0;
  #isShown = false;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  get isSilent(): boolean {
    return !this.#stream.isTTY || this.#total < 2;
  }

  show(done: number): void {
    const now = Date.now();
    if (this.isSilent || (done < this.#total && now - this.#drawn < INTERVAL)) return;
    this.#drawn = now;
    const filled = Math.round((done / this.#total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.#stream.write(`\r\x1b[K${bar} ${done}/${this.#total}${this.#remaining(done, now)}`);
    this.#isShown = true;
  }

  /** Takes the bar away, before other lines are printed and at the end. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\x1b[K');
    this.#isShown = false;
  }

  #remaining(done: number, now: number): string {
    if (done === 0 || done === this.#total) return '';
    const seconds = Math.ceil((((now - this.#started) / done) * (this.#total - done)) / 1000);
    return seconds > 90 ? `  约剩 ${Math.ceil(seconds / 60)} 分钟` : `  约剩 ${seconds} 秒`;
  }
}
