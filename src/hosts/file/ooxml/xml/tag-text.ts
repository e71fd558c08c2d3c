import type { XmlTag } from './xml';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const ENTITY = /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g;

/** Reads an open tag that lies between two offsets of a text already found well-formed. */
export function readTag(source: string, start: number, end: number): XmlTag {
  const text = source.slice(start, end);
  const attributes: Record<string, string> = {};
  for (const { name, valueStart, valueEnd } of attributesIn(source, start, end)) {
    attributes[name] = decodeEntities(source.slice(valueStart, valueEnd));
  }
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the offsets enclose an open tag
  const name = /^<([^\s/>]+)/.exec(text)![1]!;
  return { name, attributes, isSelfClosing: text.endsWith('/>') };
}

/** The attributes of the open tag between two offsets, with the offsets of their values. */
export function attributesIn(source: string, start: number, end: number) {
  const pattern = /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  const found: { name: string; valueStart: number; valueEnd: number }[] = [];
  for (const match of source.slice(start, end).matchAll(pattern)) {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a value has one quote or the other
    const valueLength = (match[2] ?? match[3]!).length;
    const valueEnd = start + match.index + match[0].length - 1;
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the pattern has a name
    found.push({ name: match[1]!, valueStart: valueEnd - valueLength, valueEnd });
  }
  return found;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
