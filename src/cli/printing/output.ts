import { printable } from './printable';

/** Standard output and standard error; a reader that goes away (`| head`) does not stop the work. */
export class Output {
  #isClosed = false;

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.#isClosed = true;
    });
  }

  /** Writes text as it is, or as the bytes of it. */
  write(text: string | Uint8Array): void {
    if (!this.#isClosed) process.stdout.write(text);
  }

  /** A line, or several, without what would steer a terminal. */
  line(text: string): void {
    this.write(`${printable(text)}\n`);
  }

  /** A remark beside the result, on standard error. */
  complain(text: string): void {
    process.stderr.write(`${printable(text)}\n`);
  }
}
