import type { Package } from '../package/package';
import { decodeXstring, localName, scanXml } from '../xml/xml';

/** The texts cells share, by index; rich text is joined, phonetic guides are left out. */
export interface SharedStrings {
  at(index: number): string | undefined;
  /** The index of a text without formatting of its own, or null. */
  plain(text: string): number | null;
}

/** Reads the shared strings; a workbook without the part has none. */
export function readSharedStrings(pack: Package, part: string | null): SharedStrings {
  const { texts, rich } = part === null ? NONE : scan(pack.text(part), part);
  let index: Map<string, number> | null = null;
  return {
    at: (i) => texts[i],
    plain(text) {
      index ??= indexPlain(texts, rich);
      return index.get(text) ?? null;
    },
  };
}

const NONE: ReturnType<typeof scan> = { texts: [], rich: new Set() };

function scan(source: string, part: string): { texts: string[]; rich: Set<number> } {
  const texts: string[] = [];
  const rich = new Set<number>();
  let phonetic = 0;
  let inText = false;
  let current = '';
  scanXml(source, part, {
    open({ name }) {
      const local = localName(name);
      if (local === 'si') current = '';
      else if (local === 'rPh') phonetic++;
      else if (local === 't') inText = phonetic === 0;
      if (local === 'r' || local === 'rPh') rich.add(texts.length);
    },
    close(name) {
      const local = localName(name);
      if (local === 'si') texts.push(decodeXstring(current));
      else if (local === 'rPh') phonetic--;
      else if (local === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return { texts, rich };
}

function indexPlain(texts: readonly string[], rich: ReadonlySet<number>): Map<string, number> {
  const index = new Map<string, number>();
  texts.forEach((text, i) => {
    if (!rich.has(i) && !index.has(text)) index.set(text, i);
  });
  return index;
}
