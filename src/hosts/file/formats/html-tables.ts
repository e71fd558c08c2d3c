import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SheetSnapshot } from '../../../sheet';
import type { Limits } from '../ooxml/zip/limits';
import { WorkbookError } from '../ooxml/workbook-error';
import { HeadingLines } from './heading-lines';
import { type DocumentTable, type TableCell, tableSnapshots } from './table-snapshot';
import { decodeText } from './text-encoding';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A tree takes many times the size of its text, so a page may be this part of the file limit. */
const SHARE_OF_LIMIT = 4;
/** Deeper nesting than any page has; parsing takes time with its square. */
const DEEPEST = 512;
const MOST_ACROSS = 1000;
const MOST_DOWN = 65_534;
/** Elements that begin a line of their own. */
const BLOCKS =
  /^(p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|section|article|header|footer|center|form|pre|blockquote|caption|table)$/;
const HEADING = /^h[1-6]$/;
const UNSEEN = /^(script|style|template|noscript|title|head|select|textarea|button)$/;

/**
 * The tables of a page, each as a sheet. A table inside a cell is a table of its own: the outer one
 * only lays the page out.
 * @throws WorkbookError `too-large`, `damaged`
 */
export async function readHtmlTables(bytes: Uint8Array, limits: Limits): Promise<SheetSnapshot[]> {
  if (bytes.length > limits.packed / SHARE_OF_LIMIT) throw tooLarge(`${bytes.length} bytes`);
  return htmlTables(decodeText(bytes, declaredEncoding(bytes)), limits);
}

/** The tables of a page's text. @throws WorkbookError `too-large` */
export async function htmlTables(html: string, limits: Limits): Promise<SheetSnapshot[]> {
  const { defaultTreeAdapter, parse } = await import(/* webpackChunkName: "html" */ 'parse5');
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > DEEPEST) throw tooLarge(`elements nested deeper than ${DEEPEST}`);
    },
    onItemPop: () => {
      depth--;
    },
  };
  const page = parse(html, { treeAdapter });
  const title = elementsNamed(page, 'title')[0];
  const reader = new PageReader(title ? textOf(title) : '');
  reader.walk(page);
  return tableSnapshots(reader.tables(), limits);
}

/** `<meta charset>` or its older form; it must stand in the first kilobyte. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const tags = start.match(/<meta\s[^<>]*/gi) ?? [];
  const label = /charset\s*=[\s"']*([\w-]+)/i.exec(tags.join('\n'))?.[1] ?? null;
  // Old pages say gb2312 and hold GBK; browsers read both as GB18030's subset, and so does this.
  return label !== null && /^(gb2312|gbk|gb_2312)/i.test(label) ? 'gb18030' : label;
}

/** Walks a page in reading order, keeping the lines before each table. */
class PageReader {
  readonly #tables: (DocumentTable | null)[] = [];
  readonly #lines: HeadingLines;

  constructor(title: string) {
    this.#lines = new HeadingLines(title);
  }

  tables(): DocumentTable[] {
    return this.#tables
      .filter((table) => table !== null)
      .map((table, index) => ({ ...table, name: table.name || `表${index + 1}` }));
  }

  walk(node: Node): void {
    if (isText(node)) {
      this.#lines.text(node.value);
      return;
    }
    if (!('childNodes' in node) || UNSEEN.test(node.nodeName) || isHidden(node)) return;
    if (node.nodeName === 'table') return this.#table(node);
    const isHeading = 'tagName' in node && HEADING.test(node.nodeName);
    if (isHeading && elementsNamed(node, 'table').length === 0) {
      return this.#lines.heading(textOf(node));
    }
    const isBlock = BLOCKS.test(node.nodeName) || node.nodeName === 'br';
    if (isBlock) this.#lines.end();
    for (const child of node.childNodes) this.walk(child);
    if (isBlock) this.#lines.end();
  }

  #table(table: Element): void {
    const nested = elementsNamed(table, 'table');
    if (nested.length > 0) {
      for (const child of table.childNodes) this.walk(child);
      return;
    }
    const caption = elementsNamed(table, 'caption')[0];
    if (caption) this.#lines.heading(textOf(caption));
    const rows = elementsNamed(table, 'tr').map(cellsOf);
    const filled = rows.map((cells) => cells.flatMap(({ text }) => text || []));
    if (filled.every((texts) => texts.length === 0)) return;
    this.#tables.push({ name: '', heading: this.#lines.take(), rows });
    // A table of single lines only sets the title of the next one.
    if (filled.every((texts) => texts.length <= 1)) filled.flat().forEach(this.#lines.line);
  }
}

function cellsOf(row: Element): TableCell[] {
  return row.childNodes
    .filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th')
    .map((cell) => ({
      text: textOf(cell),
      across: span(cell, 'colspan', MOST_ACROSS),
      // Zero means down to the end of the table.
      down: attribute(cell, 'rowspan') === '0' ? MOST_DOWN : span(cell, 'rowspan', MOST_DOWN),
    }));
}

function span(cell: Element, name: string, most: number): number {
  const value = parseInt(attribute(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What a browser shows of an element: white space folded, a line per block and `br`. */
function textOf(element: Element): string {
  let text = '';
  const add = (node: Node): void => {
    if (isText(node)) {
      text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    } else if (node.nodeName === 'br') text += '\n';
    else if ('childNodes' in node && !UNSEEN.test(node.nodeName) && !isHidden(node)) {
      const isBlock = BLOCKS.test(node.nodeName);
      if (isBlock) text += '\n';
      for (const child of node.childNodes) add(child);
      if (isBlock) text += '\n';
    }
  };
  for (const child of element.childNodes) add(child);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/(?<! ) *\n[ \n]*/g, '\n')
    .trim();
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isHidden(node: Node): boolean {
  if (!('attrs' in node)) return false;
  const style = attribute(node, 'style');
  return (
    attribute(node, 'hidden') !== undefined ||
    (style !== undefined && /display\s*:\s*none/i.test(style))
  );
}

function elementsNamed(root: Node, name: string): Element[] {
  const found: Element[] = [];
  const look = (node: Node): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (isElement(child) && child.nodeName === name) found.push(child);
      look(child);
    }
  };
  look(root);
  return found;
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError(
    'too-large',
    '网页内容过大或嵌套过深，未读取；请只保留自评表后重试。',
    detail,
  );
}
