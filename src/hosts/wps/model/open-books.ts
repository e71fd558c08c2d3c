import {
  WORKBOOK_TAG_NAME,
  type WorkbookInfo,
  workbookTagFormula,
  workbookTagIn,
} from '../../../sheet';
import { newName } from '../../new-name';
import type { EtApplication, EtWorkbook, EtWorksheet } from './et';
import { addHiddenName, nameIn } from './hidden-names';
import { MetSheets } from './met-sheets';

interface Book {
  readonly id: string;
  /** The object the workbook was first met through; it stays with it under whatever name it is saved. */
  readonly handle: EtWorkbook;
  fullName: string;
  /** The tag the workbook carries, or will with the first write; null where it takes none. */
  tag: string | null;
  /** Every tag it had. */
  readonly tags: string[];
  /** Whether the tag was seen in the workbook. */
  isTagged: boolean;
}

/**
 * The workbooks met so far, each with an id that stays while it is open. Wrappers of the same workbook
 * are never equal, so a workbook is told by its full name, which no other open one shares, and after
 * it was saved under another by what the wrapper kept of it says now.
 */
export class OpenBooks {
  readonly #books: Book[] = [];
  readonly #sheets = new Map<string, MetSheets>();

  constructor(private readonly app: EtApplication) {}

  /** What references call a workbook. */
  idOf(workbook: EtWorkbook): string {
    return this.#find(workbook).id;
  }

  /** The name a sheet of a workbook was first met by, where nothing else tells it from others. */
  firstName(workbook: string, sheet: EtWorksheet, name: string): string {
    const met = this.#sheets.get(workbook) ?? new MetSheets();
    this.#sheets.set(workbook, met);
    return met.firstName(sheet, name);
  }

  infoOf(workbook: EtWorkbook): WorkbookInfo {
    const book = this.#find(workbook);
    const { Name: name, Path: path } = workbook;
    this.#look(book, workbook);
    const place = path ? book.fullName : '';
    const { id, tag } = book;
    return { id, name, place, tag, tags: [...book.tags], readOnly: isReadOnly(workbook) };
  }

  /** Writes the tag into a workbook that has none yet; one that takes none is known by its place. */
  mark(workbook: EtWorkbook): void {
    const book = this.#find(workbook);
    this.#look(book, workbook);
    if (book.isTagged || book.tag === null) return;
    book.isTagged = addHiddenName(workbook, WORKBOOK_TAG_NAME, workbookTagFormula(book.tag));
    if (!book.isTagged) book.tag = null;
  }

  /** Another pane, on another day, may have written the tag. */
  #look(book: Book, workbook: EtWorkbook): void {
    if (book.isTagged) return;
    const written = tagOf(workbook);
    if (written === null) return;
    book.tag = written;
    book.isTagged = true;
    if (!book.tags.includes(written)) book.tags.push(written);
  }

  #find(workbook: EtWorkbook): Book {
    const fullName = workbook.FullName;
    const known = this.#books.find((book) => book.fullName === fullName);
    if (known) {
      // Asked once more: a workbook is not another one because WPS did not answer that one time.
      if ((fullNameOf(known.handle) ?? fullNameOf(known.handle)) === fullName) return known;
      // Closed meanwhile: another workbook of that name is there now.
      this.#books.splice(this.#books.indexOf(known), 1);
    }
    const book = this.#renamed(fullName) ?? newBook(workbook, fullName);
    book.fullName = fullName;
    if (!this.#books.includes(book)) this.#books.push(book);
    return book;
  }

  /** The workbook that was known by another name, which no open one has any more. */
  #renamed(fullName: string): Book | undefined {
    const book = this.#books.find(({ handle }) => fullNameOf(handle) === fullName);
    return book && !this.#isOpen(book.fullName) ? book : undefined;
  }

  #isOpen(fullName: string): boolean {
    const { Workbooks: workbooks } = this.app;
    const names = Array.from({ length: workbooks.Count }, (_, index) =>
      fullNameOf(workbooks.Item(index + 1)),
    );
    return names.includes(fullName);
  }
}

function newBook(handle: EtWorkbook, fullName: string): Book {
  const tag = newName();
  return { id: newName(), handle, fullName, tag, tags: [tag], isTagged: false };
}

/** False where this build does not say. */
function isReadOnly(workbook: EtWorkbook): boolean {
  try {
    return workbook.ReadOnly === true;
  } catch {
    return false;
  }
}

function tagOf(workbook: EtWorkbook): string | null {
  const formula = nameIn(workbook, WORKBOOK_TAG_NAME);
  return formula === null ? null : workbookTagIn(formula);
}

/** Null for a workbook that was closed: its object throws, or answers nothing. */
function fullNameOf(handle: EtWorkbook): string | null {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a closed one may answer nothing
    return handle.FullName ?? null;
  } catch {
    return null;
  }
}
