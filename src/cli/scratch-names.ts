import { randomBytes } from 'node:crypto';

/** Names no other run takes, for results that are not whole yet; short, whatever the result is called. */
export class ScratchNames {
  readonly #run = randomBytes(6).toString('hex');
  #count = 0;

  next(): string {
    return `.jixiao-${this.#run}-${++this.#count}.tmp`;
  }
}
