import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';
import { attributesIn } from './tag-text';
import { escapeAttribute, localName } from './xml';

/** The replacement that puts text at the end of an element's content, opening it when self-closing. */
export function appendInside(source: string, element: XmlElement, text: string): Splice[] {
  if (!element.selfClosing) return [{ start: element.contentEnd, end: element.contentEnd, text }];
  const slash = source.lastIndexOf('/', element.contentStart);
  return [
    { start: slash, end: slash + 1, text: '' },
    { start: element.contentStart, end: element.contentStart, text: `${text}</${element.name}>` },
  ];
}

/** The replacement that takes an element out. */
export function cutOut({ start, end }: { readonly start: number; readonly end: number }): Splice {
  return { start, end, text: '' };
}

/**
 * The replacement that sets an attribute (by its local name) in the open tag that lies between two
 * offsets; nothing else in the tag changes.
 */
export function setAttribute(
  source: string,
  tag: { readonly start: number; readonly contentStart: number },
  name: string,
  value: string,
): Splice {
  const escaped = escapeAttribute(value);
  for (const found of attributesIn(source, tag.start, tag.contentStart)) {
    if (localName(found.name) === name) {
      return { start: found.valueStart, end: found.valueEnd, text: escaped };
    }
  }
  const at = source[tag.contentStart - 2] === '/' ? tag.contentStart - 2 : tag.contentStart - 1;
  return { start: at, end: at, text: ` ${name}="${escaped}"` };
}

/**
 * The replacement that inserts a child where the schema wants it: before the first child that comes
 * later in `order`, else at the end.
 */
export function insertChild(
  source: string,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  text: string,
): Splice[] {
  const later = new Set(order.slice(order.indexOf(local) + 1));
  const next = parent.children.find((child) => later.has(child.local));
  if (next) return [{ start: next.start, end: next.start, text }];
  return appendInside(source, parent, text);
}
