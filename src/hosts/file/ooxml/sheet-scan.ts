import { type CellAddress, parseA1 } from '../../../sheet';
import { damaged, WorkbookError } from './workbook-error';
import { localName, prefixOf, scanXml, type XmlTag } from './xml';

/** A cell element as it stands in the sheet's text. */
export interface ScannedCell extends CellAddress {
  /** From `<` of the open tag to the offset after `>` of the close tag. */
  start: number;
  end: number;
  readonly tag: XmlTag;
  /** The offset after `>` of the open tag. */
  readonly tagEnd: number;
  value: string | null;
  formula: ScannedFormula | null;
  /** The text of an inline string. */
  inline: string | null;
}

export interface ScannedFormula {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly start: number;
  end: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly tag: XmlTag;
  readonly start: number;
  readonly tagEnd: number;
  /** The offset of `<` of the close tag; `tagEnd` when self-closing. */
  contentEnd: number;
  readonly cells: ScannedCell[];
}

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
  const scanner = new Scanner(part, maxRows);
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
    else if (this.#depth === 4 && local === 'c' && this.#row) this.#openCell(tag, start, end);
    else if (this.#cell) this.#openInCell(local, tag, start, end);
  }

  close(name: string, start: number, end: number): void {
    const depth = this.#depth--;
    if (depth === 1) this.#finish(this.root!, start, end);
    else if (depth === 2) this.#closeBlock(start, end);
    else if (depth === 3 && this.#row) this.#closeRow(start);
    else if (depth === 4 && this.#cell) this.#closeCell(end);
    else if (this.#cell) this.#closeInCell(name, end);
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
    const row = tag.attributes.r === undefined ? this.#nextRow : Number(tag.attributes.r) - 1;
    if (!Number.isInteger(row) || row < 0) throw damaged(`${this.part}: row ${tag.attributes.r}`);
    if (row >= this.maxRows || this.rows.length >= this.maxRows) throw tooManyRows(this.maxRows);
    this.#row = { row, tag, start, tagEnd: end, contentEnd: end, cells: [] };
    this.rows.push(this.#row);
    this.#nextRow = row + 1;
    this.#nextColumn = 0;
  }

  #openCell(tag: XmlTag, start: number, end: number): void {
    const { row, column } = this.#addressOf(tag);
    this.#nextColumn = column + 1;
    this.#cell = {
      row,
      column,
      start,
      end,
      tag,
      tagEnd: end,
      value: null,
      formula: null,
      inline: null,
    };
    this.#row!.cells.push(this.#cell);
  }

  #addressOf(tag: XmlTag): CellAddress {
    const name = tag.attributes.r;
    if (name === undefined) return { row: this.#row!.row, column: this.#nextColumn };
    try {
      return { row: this.#row!.row, column: parseA1(name).column };
    } catch (error) {
      throw damaged(`${this.part}: ${String(error)}`);
    }
  }

  #openInCell(local: string, tag: XmlTag, start: number, end: number): void {
    if (local === 'v') this.#take = 'value';
    else if (local === 'rPh') this.#phonetic++;
    else if (local === 't' && this.#phonetic === 0) this.#take = 'inline';
    else if (local === 'f') {
      this.#cell!.formula = { attributes: tag.attributes, text: '', start, end };
      this.#take = 'formula';
    }
  }

  #closeInCell(name: string, end: number): void {
    const local = localName(name);
    if (local === 'rPh') this.#phonetic--;
    if (local === 'f' && this.#cell!.formula) this.#cell!.formula.end = end;
    this.#take = null;
  }

  #closeCell(end: number): void {
    this.#cell!.end = end;
    this.#cell = null;
    this.#phonetic = 0;
  }

  #closeRow(start: number): void {
    this.#row!.contentEnd = start;
    this.#row = null;
  }

  #closeBlock(start: number, end: number): void {
    this.#finish(this.blocks.at(-1)!, start, end);
    this.#inData = false;
  }

  #finish(block: ScannedBlock, start: number, end: number): void {
    block.contentEnd = start;
    block.end = end;
  }
}

function tooManyRows(limit: number): WorkbookError {
  return new WorkbookError(
    'too-large',
    '工作表的行数超过允许的上限，未读取；请删去多余的空行，确需处理时调高上限。',
    `more than ${limit} rows`,
  );
}
