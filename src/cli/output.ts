/** Standard output and standard error; a reader that goes away (`| head`) does not stop the work. */
export class Output {
  #isClosed = false;

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.#isClosed = true;
    });
  }

  /** Writes text as it is. */
  write(text: string): void {
    if (!this.#isClosed) process.stdout.write(text);
  }

  line(text: string): void {
    this.write(`${text}\n`);
  }

  /** A remark beside the result, on standard error. */
  complain(text: string): void {
    process.stderr.write(`${text}\n`);
  }
}
