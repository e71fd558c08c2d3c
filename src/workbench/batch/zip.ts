import { Zip, ZipPassThrough } from 'fflate';

/** A zip built file by file. Workbooks are compressed already and go in as they are. */
export class ZipBuilder {
  readonly #parts: Blob[] = [];
  readonly #names = new Set<string>();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    // A Blob may lie on the disk, where the chunks themselves would fill the memory.
    this.#parts.push(new Blob([chunk]));
  });

  /** Adds a file; where its name is taken, under a name beside it. */
  add(path: string, bytes: Uint8Array): void {
    const part = new ZipPassThrough(this.#free(path));
    this.#zip.add(part);
    part.push(bytes, true);
  }

  /** The whole zip; nothing can be added any more. */
  end(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #free(path: string): string {
    const [, stem = path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
    let free = path;
    for (let n = 2; this.#names.has(free.toLowerCase()); n++) free = `${stem} (${n})${extension}`;
    this.#names.add(free.toLowerCase());
    return free;
  }
}
