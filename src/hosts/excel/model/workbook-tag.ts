import { WORKBOOK_TAG_NAME, workbookTagFormula, workbookTagIn } from '../../../sheet';
import { newName } from '../../new-name';

/** Asked in vain so often, Excel is not going to tell. */
const MOST_MISSES = 3;

/**
 * The name the product writes into a workbook together with the first values, so that the workbook is
 * known again wherever it is saved. A workbook that takes none is known by its place.
 */
export class WorkbookTag {
  #tag: string | null = null;
  /** Every tag told of so far. */
  readonly #met: string[] = [];
  #isThere = false;
  /** How often in a row Excel would not tell. */
  #misses = 0;

  constructor() {
    this.#name(newName());
  }

  /** The tag the workbook carries, or will with its first write; null where it takes none, or has not told. */
  get value(): string | null {
    return this.#misses > 0 ? null : this.#tag;
  }

  /** Every tag it had: what was kept under one of them is found again, whatever Excel says of it by now. */
  get met(): readonly string[] {
    return this.#met;
  }

  /** Whether Excel would not tell so far, and is worth asking again, in a trip apart. */
  get isUnsure(): boolean {
    return this.#misses > 0 && this.#tag !== null;
  }

  /** Asks for the tag in a trip that is made anyway; null where it is known, or may cost that trip. */
  queue(context: Excel.RequestContext): Excel.NamedItem | null {
    return this.isUnsure ? null : this.queueApart(context);
  }

  /** The same in a trip of its own. */
  queueApart({ workbook }: Excel.RequestContext): Excel.NamedItem | null {
    if (this.#isThere || this.#tag === null) return null;
    const name = workbook.names.getItemOrNullObject(WORKBOOK_TAG_NAME);
    name.load('formula');
    return name;
  }

  /** After that trip: another pane, on another day, may have written the tag. */
  take(name: Excel.NamedItem | null): void {
    if (!name) return;
    this.#misses = 0;
    if (name.isNullObject) return;
    this.#name(workbookTagIn(String(name.formula)));
    this.#isThere = this.#tag !== null;
  }

  /** Excel would not tell: that may pass, but not for ever. */
  missed(): void {
    this.#misses += 1;
    if (this.#misses >= MOST_MISSES) this.giveUp();
  }

  /** Excel would not take it. */
  giveUp(): void {
    if (!this.#isThere) this.#tag = null;
  }

  /** Puts the writing of the tag into a batch that writes values; returns whether there is need of it. */
  queueWrite({ workbook }: Excel.RequestContext): boolean {
    if (this.#isThere || this.#tag === null || this.isUnsure) return false;
    workbook.names.add(WORKBOOK_TAG_NAME, workbookTagFormula(this.#tag)).visible = false;
    return true;
  }

  /** After that batch. */
  written(): void {
    this.#isThere = true;
  }

  #name(tag: string | null): void {
    this.#tag = tag;
    if (tag !== null && !this.#met.includes(tag)) this.#met.push(tag);
  }
}
