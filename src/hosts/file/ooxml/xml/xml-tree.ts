import { damaged } from '../workbook-error';
import { localName, prefixOf, scanXml } from './xml';

/** An element of a small part, with the offsets of its tags in the part's text. */
export interface XmlElement {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** The prefix with its colon, '' for none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element. */
  readonly text: string;
  /** From `<` of the open tag to the offset after `>` of the close tag. */
  readonly start: number;
  readonly end: number;
  /** The offset after `>` of the open tag, and that of `<` of the close tag; equal when self-closing. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/**
 * Reads a whole part into a tree; for sheets, which can be huge, scan instead. The workbooks of a folder
 * mostly hold the same few small parts, letter for letter: of such a text the tree is remembered.
 */
export function parseTree(source: string, part: string): XmlElement {
  if (source.length > SMALL) return treeOf(source, part);
  const known = SMALL_TREES.get(source);
  if (known) return known;
  const tree = treeOf(source, part);
  if (SMALL_TREES.size >= MOST_TREES) SMALL_TREES.clear();
  SMALL_TREES.set(source, tree);
  return tree;
}

const SMALL_TREES = new Map<string, XmlElement>();
/** In characters: the styles of a form filled in by hand. */
const SMALL = 30_000;
const MOST_TREES = 50;

function treeOf(source: string, part: string): XmlElement {
  const open: Growing[] = [];
  const found: { root?: XmlElement } = {};
  scanXml(source, part, {
    open({ name, attributes, isSelfClosing }, start, end) {
      const element: Growing = {
        name,
        local: localName(name),
        prefix: prefixOf(name),
        attributes,
        children: [],
        text: '',
        start,
        end,
        contentStart: end,
        contentEnd: end,
        selfClosing: isSelfClosing,
      };
      open.at(-1)?.children.push(element);
      open.push(element);
      found.root ??= element;
    },
    close(_name, start, end) {
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the parser closes only what it opened
      const element = open.pop()!;
      element.contentEnd = start;
      element.end = end;
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
  });
  if (!found.root) throw damaged(`${part}: no root element`);
  return found.root;
}

export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

export function childNamed(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** The first child of this name. @throws WorkbookError `damaged` where the part has none */
export function childOf(element: XmlElement, local: string, part: string): XmlElement {
  const child = childNamed(element, local);
  if (!child) throw damaged(`${part}: no ${local}`);
  return child;
}

/** All elements of this name below an element, in document order. */
export function descendantsNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendantsNamed(child, local),
  ]);
}
