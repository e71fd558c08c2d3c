import type { Output } from './output';
import { printableJson } from './printable';

/** How deep an entry lies in the document, and how deep those of a list of its own. */
const ENTRY_DEPTH = 2;
const INNER_DEPTH = 4;
/** Stands for what is filled in later; no text in a report holds it. */
const HOLE = '\u0000';

/** An entry as it stands in the list. */
export function jsonEntry(entry: object): string {
  return jsonAt(ENTRY_DEPTH, entry);
}

/** Something as it stands in the list `name` of an entry. */
export function innerEntry(entry: object): string {
  return jsonAt(INNER_DEPTH, entry);
}

/** An entry in pieces to be printed one after the other; its list `name` is of what `innerEntry` made. */
export function entryAround(entry: object, name: string, inner: readonly string[]): string[] {
  if (inner.length === 0) return [jsonEntry({ ...entry, [name]: [] })];
  const whole = jsonEntry({ ...entry, [name]: [HOLE] });
  // The hole is a text of its own line, whose indentation the entries bring along.
  const [head = '', tail = ''] = whole.split('"\\u0000"');
  return [head.trimEnd() + '\n', ...inner.map((text, i) => (i === 0 ? text : `,\n${text}`)), tail];
}

/** JSON indented as far as that deep inside other values: each depth around it is cut off again. */
function jsonAt(depth: number, value: object): string {
  let nested: unknown = value;
  for (let i = 0; i < depth; i++) nested = [nested];
  const around = depth * (depth + 1);
  return JSON.stringify(nested, null, 2).slice(around, -around);
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
    this.addPieces([jsonEntry(entry)]);
  }

  /** Adds an entry in pieces, maybe made in another thread, which gives the bytes to be printed. */
  addPieces(pieces: readonly (string | Uint8Array)[]): void {
    this.#output.write(this.#isEmpty ? '\n' : ',\n');
    for (const piece of pieces) {
      this.#output.write(typeof piece === 'string' ? printableJson(piece) : piece);
    }
    this.#isEmpty = false;
  }

  end(): void {
    this.#output.write(`${this.#isEmpty ? '' : '\n  '}]\n}\n`);
  }
}
