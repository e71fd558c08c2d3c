/**
 * Names no other run takes, for results that are not whole yet; short, whatever the result is called.
 * Nobody has to be kept from guessing them, so Node's cryptography, slow to load, is not needed.
 */
export class ScratchNames {
  readonly #run = Math.random().toString(36).slice(2, 12);
  #count = 0;

  next(): string {
    return `.jixiao-${this.#run}-${++this.#count}.tmp`;
  }
}

/** Whether a name is one of those, and so no file of an officer's. */
export function isScratch(name: string): boolean {
  return /^\.jixiao-[0-9a-z]+-\d+\.tmp$/.test(name);
}
