import type { Limits } from '../ooxml/zip/limits';
import { Package } from '../ooxml/package/package';
import { damaged, passwordProtected, WorkbookError } from '../ooxml/workbook-error';
import { localName, scanXml, type XmlTag } from '../ooxml/xml/xml';

/** What is hidden on one sheet of an OpenDocument spreadsheet; rows and columns are 0-based. */
export interface HiddenParts {
  readonly hidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const CONTENT = 'content.xml';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
/** Repeated cells and rows stand once in the file, so a small one can unfold beyond any memory. */
const MOST_CELLS = 5_000_000;
/** Runs of hidden rows or columns past this are empty tails of the sheet. */
const LONGEST_HIDDEN_RUN = 10_000;

/**
 * Tries an OpenDocument spreadsheet before it is read: its sizes, its XML, how far repetitions
 * unfold. Returns what is hidden, sheet by sheet.
 * @throws WorkbookError when it is no spreadsheet, too large, encrypted or damaged
 */
export function inspectOpenDocument(bytes: Uint8Array, limits: Limits): HiddenParts[] {
  const pack = Package.open(bytes, limits);
  if (!pack.has(CONTENT)) throw notASpreadsheet(`no ${CONTENT}`);
  if (pack.has('mimetype') && !pack.text('mimetype').startsWith(SPREADSHEET)) {
    throw notASpreadsheet(`mimetype ${pack.text('mimetype').slice(0, 80)}`);
  }
  if (isEncrypted(pack)) throw passwordProtected('the manifest names encryption data');
  for (const part of pack.names()) if (part !== CONTENT) pack.bytes(part);
  const inspector = new Inspector(limits);
  scanXml(pack.text(CONTENT), CONTENT, inspector);
  return inspector.sheets.map(({ style, ...parts }) => ({
    ...parts,
    hidden: inspector.hiddenStyles.has(style),
  }));
}

function isEncrypted(pack: Package): boolean {
  const manifest = 'META-INF/manifest.xml';
  if (!pack.has(manifest)) return false;
  let found = false;
  scanXml(withoutDoctype(pack.text(manifest)), manifest, {
    open: ({ name }) => (found ||= localName(name) === 'encryption-data'),
    close: () => {},
  });
  return found;
}

/** Old makers give the manifest a document type without any declarations in it. */
function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE\s[^[<>]*>/, '');
}

class Inspector {
  readonly sheets: { style: string; rows: Set<number>; columns: Set<number> }[] = [];
  readonly hiddenStyles = new Set<string>();
  #cells = 0;
  #row = 0;
  #column = 0;
  #rowRepeat = 1;
  #inRow = 0;
  #style = '';
  #depth = 0;

  constructor(readonly limits: Limits) {}

  open(tag: XmlTag): void {
    const local = localName(tag.name);
    if (local === 'style') this.#style = tag.attributes['style:name'] ?? '';
    if (local === 'table-properties' && tag.attributes['table:display'] === 'false') {
      this.hiddenStyles.add(this.#style);
    }
    if (local === 'table' && tag.name.startsWith('table:') && ++this.#depth === 1) {
      const style = tag.attributes['table:style-name'] ?? '';
      this.sheets.push({ style, rows: new Set(), columns: new Set() });
      this.#row = 0;
      this.#column = 0;
    }
    if (this.#depth !== 1) return;
    if (local === 'table-column') this.#column = this.#hide(tag, 'columns', this.#column);
    if (local === 'table-row') {
      this.#rowRepeat = repeat(tag, 'rows');
      this.#inRow = 0;
      this.#row = this.#hide(tag, 'rows', this.#row);
    }
    if (local === 'table-cell' && isFilled(tag)) this.#inRow += repeat(tag, 'columns');
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'table' && name.startsWith('table:')) this.#depth--;
    if (local !== 'table-row' || this.#depth !== 1 || this.#inRow === 0) return;
    this.#cells += this.#inRow * this.#rowRepeat;
    if (this.#row > this.limits.rows) throw tooLarge(`more than ${this.limits.rows} rows`);
    if (this.#cells > MOST_CELLS) throw tooLarge(`more than ${MOST_CELLS} cells`);
  }

  /** Notes hidden rows or columns; returns the number of the next. */
  #hide(tag: XmlTag, kind: 'rows' | 'columns', first: number): number {
    const next = first + repeat(tag, kind);
    const visibility = tag.attributes['table:visibility'];
    const isHidden = visibility === 'collapse' || visibility === 'filter';
    if (isHidden && next - first <= LONGEST_HIDDEN_RUN) {
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- called inside a table only
      for (let at = first; at < next; at++) this.sheets.at(-1)![kind].add(at);
    }
    return next;
  }
}

function isFilled({ attributes, isSelfClosing }: XmlTag): boolean {
  return (
    !isSelfClosing ||
    attributes['office:value-type'] !== undefined ||
    attributes['table:formula'] !== undefined
  );
}

function repeat({ attributes }: XmlTag, kind: 'rows' | 'columns'): number {
  const text = attributes[`table:number-${kind}-repeated`];
  if (text === undefined) return 1;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw damaged(`${CONTENT}: ${kind} repeated ${text}`);
  return count;
}

function notASpreadsheet(detail: string): WorkbookError {
  return new WorkbookError(
    'not-a-workbook',
    '文件不是 .ods 工作簿，无法读取；请用 WPS 或 LibreOffice 另存为 .xlsx 后重试。',
    detail,
  );
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError(
    'too-large',
    '工作表过大，未读取；请删去多余的行列，确需处理时调高上限。',
    detail,
  );
}
