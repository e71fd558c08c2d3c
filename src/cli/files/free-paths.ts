import { extname, resolve } from 'node:path';

/** Hands out paths no two files share: a number is appended to one that is taken. */
export class FreePaths {
  readonly #taken = new Set<string>();

  take(wished: string): string {
    const extension = extname(wished);
    const stem = wished.slice(0, wished.length - extension.length);
    for (let number = 1; ; number++) {
      const path = number === 1 ? wished : `${stem} (${number})${extension}`;
      const key = resolve(path).toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}
