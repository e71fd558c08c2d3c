const CELLS = 24;

/** A part of a build from which on its time tells that of the rest. */
const TELLING = 0.1;

/** The bar of a build: 正在准备工作台 ████████────── 40 %，约还需 12 秒. */
export class BuildBar {
  #begun: number | null = null;
  #reached = 0;
  #written = '';

  /** @param out where it is drawn: over itself on a terminal, else line by line, each quarter once */
  constructor(
    private readonly out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param lastTook how long the last build took, in milliseconds; null when there was none */
  show(done: number, lastTook: number | null): void {
    this.#begun ??= this.now();
    // The bundler counts some stages twice; a bar goes forward only.
    this.#reached = Math.max(this.#reached, Math.min(done, 1));
    const left = secondsLeft(this.now() - this.#begun, this.#reached, lastTook);
    const percent = Math.floor(this.#reached * 100);
    if (this.out.isTTY) return this.#draw(`${barOf(this.#reached)} ${percent} %${left}`);
    const quarter = Math.floor(this.#reached * 4) * 25;
    this.#draw(`${quarter} %`, `正在准备工作台 ${quarter} %${left}\n`);
  }

  /** Leaves the line to what follows. */
  end(): void {
    if (this.out.isTTY && this.#written !== '') this.out.write('\r\u001b[K');
  }

  #draw(text: string, line = `\r正在准备工作台 ${text}\u001b[K`): void {
    if (text !== this.#written) this.out.write(line);
    this.#written = text;
  }
}

function barOf(done: number): string {
  const full = Math.round(done * CELLS);
  return '█'.repeat(full) + '─'.repeat(CELLS - full);
}

/** What is left by the last build's time, else by how far this one came; '' while neither tells. */
function secondsLeft(passed: number, done: number, lastTook: number | null): string {
  const whole = lastTook ?? (done >= TELLING ? passed / done : null);
  if (whole === null) return '';
  const left = Math.ceil((whole - passed) / 1000);
  return left > 0 ? `，约还需 ${left} 秒` : '，即将完成';
}
