import { SaxesParser } from 'saxes';
import { damaged, WorkbookError } from '../workbook-error';

/** What a scan of an XML part calls, each with offsets into the text. */
export interface XmlHandler {
  /** `start` is the offset of `<`, `end` the one after `>`. */
  open(tag: XmlTag, start: number, end: number): void;
  /** For an element without content, `start` equals `end` of its only tag. */
  close(name: string, start: number, end: number): void;
  text?(text: string): void;
}

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

/**
 * Reads an XML text strictly. A document type is refused: workbooks have none, and entities could
 * expand without bound or name files.
 * @throws WorkbookError `damaged` when the text is not well-formed or holds a document type
 */
export function scanXml(text: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw damaged(`${part}: holds a document type (DTD)`);
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    handler.open(tag, tagStart(text, end), end);
  });
  parser.on('closetag', (tag) => {
    const end = parser.position;
    handler.close(tag.name, tag.isSelfClosing ? end : tagStart(text, end), end);
  });
  const onText = handler.text?.bind(handler);
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(`${part}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A tag cannot hold `<`, so the last one before its end begins it. */
function tagStart(text: string, end: number): number {
  return text.lastIndexOf('<', end - 1);
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix of a name with its colon: `x:` of `x:row`, '' of `row`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The attribute of this local name, with any prefix or none. */
export function attributeNamed(tag: XmlTag, local: string): string | undefined {
  const own = tag.attributes[local];
  if (own !== undefined) return own;
  const name = Object.keys(tag.attributes).find((key) => localName(key) === local);
  return name === undefined ? undefined : tag.attributes[name];
}

/** Reads an xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;',
  );
}

/** Text as it stands in a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\t]/g, (c) =>
    c === '"' ? '&quot;' : c === '\n' ? '&#10;' : '&#9;',
  );
}

const ST_XSTRING = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the `_x000D_` notation in which spreadsheets keep characters XML cannot hold. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ST_XSTRING, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Writes control characters, and text that looks like the notation itself, as `_x000D_`. */
export function encodeXstring(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (c) => {
        return `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
