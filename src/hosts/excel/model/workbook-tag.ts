import { WORKBOOK_TAG_NAME, workbookTagFormula, workbookTagIn } from '../../../sheet';
import { newName } from '../../new-name';

/**
 * The name the product writes into a workbook together with the first values, so that the workbook is
 * known again wherever it is saved. A workbook that takes none is known by its place.
 */
export class WorkbookTag {
  #tag: string | null = newName();
  #isThere = false;

  /** The tag the workbook carries, or will with its first write; null where it takes none. */
  get value(): string | null {
    return this.#tag;
  }

  /** Asks for the tag in a trip that is made anyway; null where it is known already. */
  queue({ workbook }: Excel.RequestContext): Excel.NamedItem | null {
    if (this.#isThere || this.#tag === null) return null;
    const name = workbook.names.getItemOrNullObject(WORKBOOK_TAG_NAME);
    name.load('formula');
    return name;
  }

  /** After that trip: another pane, on another day, may have written the tag. */
  take(name: Excel.NamedItem | null): void {
    if (!name || name.isNullObject) return;
    this.#tag = workbookTagIn(String(name.formula));
    this.#isThere = this.#tag !== null;
  }

  /** Excel would not tell, or would not take it. */
  giveUp(): void {
    if (!this.#isThere) this.#tag = null;
  }

  /** Puts the writing of the tag into a batch that writes values; returns whether there is need of it. */
  queueWrite({ workbook }: Excel.RequestContext): boolean {
    if (this.#isThere || this.#tag === null) return false;
    workbook.names.add(WORKBOOK_TAG_NAME, workbookTagFormula(this.#tag)).visible = false;
    return true;
  }

  /** After that batch. */
  written(): void {
    this.#isThere = true;
  }
}
