import type { Output } from './output';

/** An entry as it stands in the list. */
export function jsonEntry(entry: object): string {
  return JSON.stringify(entry, null, 2).replace(/^/gm, '    ');
}

/** Prints one JSON document whose list is as long as there are files, without keeping them. */
export class JsonList {
  readonly #output: Output;
  #isEmpty = true;

  /** @param head the fields before the list, which is called `files` */
  constructor(output: Output, head: object) {
    this.#output = output;
    const opening = JSON.stringify(head, null, 2).replace(/\n?\}$/, '');
    output.write(`${opening}${opening === '{' ? '' : ','}\n  "files": [`);
  }

  add(entry: object): void {
    this.addText(jsonEntry(entry));
  }

  /** Adds what `jsonEntry` made, maybe in another thread. */
  addText(text: string): void {
    this.#output.write(`${this.#isEmpty ? '' : ','}\n${text}`);
    this.#isEmpty = false;
  }

  end(): void {
    this.#output.write(`${this.#isEmpty ? '' : '\n  '}]\n}\n`);
  }
}
