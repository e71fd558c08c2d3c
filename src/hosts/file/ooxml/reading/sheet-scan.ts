import { LAST_COLUMN } from '../../../../sheet';
import { ScannedCell, ScannedRow, type SheetText } from './scanned-cell';
import { damaged, WorkbookError } from '../workbook-error';
import { isTrue, localName, prefixOf, scanXml, type XmlTag } from '../xml/xml';

export type { ScannedCell, ScannedFormula, ScannedRow } from './scanned-cell';

/** A child of the worksheet element other than the cells, with its text's offsets. */
export interface ScannedBlock {
  readonly local: string;
  readonly tag: XmlTag;
  readonly start: number;
  readonly tagEnd: number;
  contentEnd: number;
  end: number;
}

/** Where everything lies in the text of a sheet part. */
export interface SheetScan {
  readonly source: string;
  readonly part: string;
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
  readonly rows: readonly ScannedRow[];
  readonly blocks: readonly ScannedBlock[];
  readonly root: ScannedBlock;
}

/**
 * Reads a sheet part once, keeping the place of every row, cell and block. Cells and rows without
 * an address follow the one before them.
 * @throws WorkbookError `damaged`, or `too-large` past `maxRows` rows
 */
export function scanSheet(source: string, part: string, maxRows: number): SheetScan {
  const scanner = new Scanner({ source }, part, maxRows);
  scanXml(source, part, scanner);
  if (!scanner.root) throw damaged(`${part}: no worksheet`);
  const { prefix, rows, blocks, root } = scanner;
  return { source, part, prefix, rows, blocks, root };
}

class Scanner {
  prefix = '';
  root: ScannedBlock | null = null;
  readonly rows: ScannedRow[] = [];
  readonly blocks: ScannedBlock[] = [];
  #depth = 0;
  #row: ScannedRow | null = null;
  #cell: ScannedCell | null = null;
  #nextRow = 0;
  #nextColumn = 0;
  #inData = false;
  #phonetic = 0;
  #take: 'value' | 'formula' | 'inline' | null = null;

  constructor(
    readonly sheetText: SheetText,
    readonly part: string,
    readonly maxRows: number,
  ) {}

  open(tag: XmlTag, start: number, end: number): void {
    this.#depth++;
    if (this.#depth === 1) return this.#openRoot(tag, start, end);
    if (this.#depth === 2) return this.#openBlock(tag, start, end);
    if (!this.#inData || !tag.name.startsWith(this.prefix)) return;
    const local = localName(tag.name);
    if (this.#depth === 3 && local === 'row') this.#openRow(tag, start, end);
    else if (this.#depth === 4 && local === 'c' && this.#row)
      this.#openCell(this.#row, tag, start, end);
    else if (this.#cell) this.#openInCell(this.#cell, local, tag, start, end);
  }

  close(name: string, start: number, end: number): void {
    const depth = this.#depth--;
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- nothing is closed before the root was opened
    if (depth === 1) this.#finish(this.root!, start, end);
    else if (depth === 2) this.#closeBlock(start, end);
    else if (depth === 3 && this.#row) this.#closeRow(this.#row, start);
    else if (depth === 4 && this.#cell) this.#closeCell(this.#cell, end);
    else if (this.#cell) this.#closeInCell(this.#cell, name, end);
  }

  text(text: string): void {
    if (!this.#cell || !this.#take) return;
    if (this.#take === 'value') this.#cell.value = (this.#cell.value ?? '') + text;
    else if (this.#take === 'inline') this.#cell.inline = (this.#cell.inline ?? '') + text;
    else if (this.#cell.formula) this.#cell.formula.text += text;
  }

  #openRoot(tag: XmlTag, start: number, end: number): void {
    if (localName(tag.name) !== 'worksheet') throw damaged(`${this.part}: root is ${tag.name}`);
    this.prefix = prefixOf(tag.name);
    this.root = { local: 'worksheet', tag, start, tagEnd: end, contentEnd: end, end };
  }

  #openBlock(tag: XmlTag, start: number, end: number): void {
    const local = tag.name.startsWith(this.prefix) ? localName(tag.name) : tag.name;
    this.#inData = local === 'sheetData';
    this.blocks.push({ local, tag, start, tagEnd: end, contentEnd: end, end });
  }

  #openRow(tag: XmlTag, start: number, end: number): void {
    const { r } = tag.attributes;
    const row = r === undefined ? this.#nextRow : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0) throw damaged(`${this.part}: row ${r ?? row}`);
    if (row >= this.maxRows || this.rows.length >= this.maxRows) throw tooManyRows(this.maxRows);
    const { hidden, customFormat, s } = tag.attributes;
    const style = isTrue(customFormat) ? Number(s ?? 0) : null;
    this.#row = new ScannedRow(this.sheetText, row, isTrue(hidden), style, start, end);
    this.rows.push(this.#row);
    this.#nextRow = row + 1;
    this.#nextColumn = 0;
  }

  #openCell(row: ScannedRow, tag: XmlTag, start: number, end: number): void {
    const { r, t = 'n', s } = tag.attributes;
    const column = r === undefined ? this.#nextColumn : columnOf(r, this.part);
    this.#nextColumn = column + 1;
    const style = s === undefined ? 0 : Number(s);
    this.#cell = new ScannedCell(this.sheetText, row.row, column, t, style, start, end);
    row.cells.push(this.#cell);
  }

  #openInCell(cell: ScannedCell, local: string, tag: XmlTag, start: number, end: number): void {
    if (local === 'v') this.#take = 'value';
    else if (local === 'rPh') this.#phonetic++;
    else if (local === 't' && this.#phonetic === 0) this.#take = 'inline';
    else if (local === 'f') {
      cell.formula = { attributes: tag.attributes, text: '', start, end };
      this.#take = 'formula';
    }
  }

  #closeInCell(cell: ScannedCell, name: string, end: number): void {
    const local = localName(name);
    if (local === 'rPh') this.#phonetic--;
    if (local === 'f' && cell.formula) cell.formula.end = end;
    this.#take = null;
  }

  #closeCell(cell: ScannedCell, end: number): void {
    cell.end = end;
    this.#cell = null;
    this.#phonetic = 0;
  }

  #closeRow(row: ScannedRow, start: number): void {
    row.contentEnd = start;
    this.#row = null;
  }

  #closeBlock(start: number, end: number): void {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a block is closed after it was opened
    this.#finish(this.blocks.at(-1)!, start, end);
    this.#inData = false;
  }

  #finish(block: ScannedBlock, start: number, end: number): void {
    block.contentEnd = start;
    block.end = end;
  }
}

/** The 0-based column of an address such as `AB12`; its row is that of the row element. */
function columnOf(address: string, part: string): number {
  let column = 0;
  let letters = 0;
  for (; letters < address.length; letters++) {
    const code = address.charCodeAt(letters) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (letters === 0 || letters > 3 || column > LAST_COLUMN + 1)
    throw damaged(`${part}: cell ${address}`);
  return column - 1;
}

function tooManyRows(limit: number): WorkbookError {
  return new WorkbookError(
    'too-large',
    '工作表的行数超过允许的上限，未读取；请删去多余的空行，确需处理时调高上限。',
    `more than ${limit} rows`,
  );
}
