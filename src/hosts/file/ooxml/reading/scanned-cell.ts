import type { CellAddress } from '../../../../sheet';
import { readTag } from '../xml/tag-text';
import type { XmlTag } from '../xml/xml';

/** The text of a sheet, shared by all that was found in it. */
export interface SheetText {
  readonly source: string;
}

/** A cell element as it stands in the sheet's text; a sheet can hold millions, so only what every reading needs is kept. */
export class ScannedCell implements CellAddress {
  value: string | null = null;
  formula: ScannedFormula | null = null;
  /** The text of an inline string. */
  inline: string | null = null;
  /** The offset after `>` of the close tag. */
  end: number;
  readonly #text: SheetText;

  // eslint-disable-next-line max-params -- an object more for each of millions of cells
  constructor(
    text: SheetText,
    readonly row: number,
    readonly column: number,
    /** The type attribute `t`, `n` when there is none. */
    readonly type: string,
    /** The style index, 0 when there is none. */
    readonly style: number,
    /** The offset of `<` of the open tag. */
    readonly start: number,
    /** The offset after `>` of the open tag. */
    readonly tagEnd: number,
  ) {
    this.#text = text;
    this.end = tagEnd;
  }

  /** The open tag, read again from the text. */
  get tag(): XmlTag {
    return readTag(this.#text.source, this.start, this.tagEnd);
  }
}

export interface ScannedFormula {
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly start: number;
  end: number;
}

/** A cell element that holds a formula element. */
export type CellWithFormula = ScannedCell & { readonly formula: ScannedFormula };

export function hasFormula(cell: ScannedCell): cell is CellWithFormula {
  return cell.formula !== null;
}

/** A row element as it stands in the sheet's text. */
export class ScannedRow {
  readonly cells: ScannedCell[] = [];
  /** The offset of `<` of the close tag; `tagEnd` when self-closing. */
  contentEnd: number;
  readonly #text: SheetText;

  // eslint-disable-next-line max-params -- an object more for each of a million rows
  constructor(
    text: SheetText,
    readonly row: number,
    readonly hidden: boolean,
    /** The style of cells without an element, null when the row sets none. */
    readonly style: number | null,
    readonly start: number,
    readonly tagEnd: number,
  ) {
    this.#text = text;
    this.contentEnd = tagEnd;
  }

  /** The open tag, read again from the text. */
  get tag(): XmlTag {
    return readTag(this.#text.source, this.start, this.tagEnd);
  }
}
