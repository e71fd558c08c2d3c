import { crc32 } from '../zip/crc32';
import { inflate, type Inflate } from '../zip/inflate';
import { DEFAULT_LIMITS, type Limits } from '../zip/limits';
import { decodePart, encodePart, type PartText } from './part-text';
import { refuseForeignFile } from '../zip/signature';
import { damaged } from '../workbook-error';
import { readZip, type ZipEntry } from '../zip/zip-reader';
import { writeZip, type ZipContent } from '../zip/zip-writer';

/**
 * An Open Packaging file in memory: parts are decompressed when they are asked for, and those that
 * were never written leave it exactly as they came. Part names have no leading slash.
 */
export class Package {
  readonly #entries = new Map<string, ZipEntry>();
  #written = new Map<string, { readonly name: string; readonly content: PartText }>();
  #removed = new Set<string>();
  #order: string[] = [];
  #original: Uint8Array | null = null;
  #inflate: Inflate = inflate;

  /** @throws WorkbookError when the bytes are no zip file, too large, encrypted or damaged */
  static open(
    bytes: Uint8Array,
    limits: Limits = DEFAULT_LIMITS,
    inflateWith: Inflate = inflate,
  ): Package {
    refuseForeignFile(bytes, limits);
    const opened = new Package();
    opened.#inflate = inflateWith;
    opened.#original = bytes;
    // A Buffer's slices share its memory; a plain view of the same bytes is copied when sliced.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of readZip(plain, limits)) {
      if (entry.name.endsWith('/')) continue;
      const key = keyOf(entry.name);
      if (opened.#entries.has(key)) throw damaged(`zip: ${entry.name} is there twice`);
      opened.#entries.set(key, entry);
      opened.#order.push(key);
    }
    return opened;
  }

  /** The bytes of all parts together as they came, after decompression: what the file declares. */
  get unpackedSize(): number {
    let total = 0;
    for (const { size } of this.#entries.values()) total += size;
    return total;
  }

  /** The names of all parts as they are spelled in the file, in its order. */
  names(): string[] {
    return this.#order.map((key) => this.#written.get(key)?.name ?? this.#entryAt(key).name);
  }

  has(name: string): boolean {
    const key = keyOf(name);
    return !this.#removed.has(key) && (this.#written.has(key) || this.#entries.has(key));
  }

  /** What changes when the part is written, added or removed, and only then. */
  state(name: string): unknown {
    const key = keyOf(name);
    if (this.#removed.has(key)) return null;
    return this.#written.get(key) ?? this.#entries.get(key) ?? null;
  }

  /** The bytes of a part. @throws WorkbookError `damaged` when it is missing or broken */
  bytes(name: string): Uint8Array {
    const key = keyOf(name);
    const written = this.#written.get(key);
    if (written) return encodePart(written.content);
    const entry = this.#entries.get(key);
    if (!entry || this.#removed.has(key)) throw damaged(`the package has no part ${name}`);
    return unpack(entry, this.#inflate);
  }

  /** The text of an XML part. @throws WorkbookError `damaged` when it is missing or broken */
  text(name: string): string {
    return this.#content(name).text;
  }

  /** Replaces the text of a part in its own encoding, or adds a new part. */
  setText(name: string, text: string): void {
    const key = keyOf(name);
    const content: PartText = this.has(name)
      ? { ...this.#content(name), text }
      : { text, encoding: 'utf-8', bom: false };
    const spelled = this.#written.get(key)?.name ?? this.#entries.get(key)?.name ?? name;
    if (!this.has(name)) this.#order = [...this.#order, key];
    this.#removed.delete(key);
    this.#written.set(key, { name: spelled, content });
  }

  remove(name: string): void {
    const key = keyOf(name);
    this.#removed.add(key);
    this.#written.delete(key);
    this.#order = this.#order.filter((other) => other !== key);
  }

  /** Does some writing as one change: when it throws, the package is as it was before. */
  change<T>(write: () => T): T {
    const written = new Map(this.#written);
    const removed = new Set(this.#removed);
    const order = this.#order;
    try {
      return write();
    } catch (error) {
      this.#written = written;
      this.#removed = removed;
      this.#order = order;
      throw error;
    }
  }

  /** The package as a file; the very bytes it was opened from when nothing was written. */
  save(): Uint8Array {
    if (this.#original && this.#written.size === 0 && this.#removed.size === 0) {
      return this.#original;
    }
    const contents = this.#order.map((key): ZipContent => {
      const written = this.#written.get(key);
      if (!written) return this.#entryAt(key);
      return { name: written.name, data: encodePart(written.content) };
    });
    return writeZip(contents);
  }

  /** A part of the order that was not written is one of the file's. */
  #entryAt(key: string): ZipEntry {
    const entry = this.#entries.get(key);
    if (!entry) throw new RangeError(`there is no entry ${key}`);
    return entry;
  }

  #content(name: string): PartText {
    const written = this.#written.get(keyOf(name));
    return written ? written.content : decodePart(this.bytes(name), name);
  }
}

/** Part names are compared without case; some makers write backslashes. */
function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unpack(entry: ZipEntry, inflateWith: Inflate): Uint8Array {
  const data = entry.method === 0 ? entry.compressed : inflated(entry, inflateWith);
  if (data.length !== entry.size) throw damaged(`${entry.name}: another size than declared`);
  if (crc32(data) !== entry.crc) throw damaged(`${entry.name}: checksum does not match`);
  return data;
}

function inflated({ compressed, size, name }: ZipEntry, inflateWith: Inflate): Uint8Array {
  try {
    return inflateWith(compressed, size);
  } catch (error) {
    throw damaged(`${name}: ${String(error)}`);
  }
}
