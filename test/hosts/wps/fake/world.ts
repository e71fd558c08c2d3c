import { a1Area, type Area } from '../../../../src/sheet';
import { type Modes, USUAL } from './modes';
import { Border } from './remote';
import type { Held, SheetModel } from './sheet-model';

/** The integers ET gives for error values. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};

export type EventHandler = (...args: unknown[]) => void;

/** One open workbook. */
export class Book {
  path = 'C:\\自评';
  name = '自评表.xlsx';
  date1904 = false;
  structureProtected = false;
  readOnly = false;
  isOpen = true;
  /** Defined names of the workbook, with what they refer to. */
  readonly names = new Map<string, { formula: string; visible: boolean }>();

  constructor(
    readonly sheets: SheetModel[],
    public active: SheetModel = sheets[0]!,
  ) {}

  /** Of a workbook that was never saved the name alone. */
  get fullName(): string {
    return this.path ? `${this.path}\\${this.name}` : this.name;
  }
}

/** What is open and how it behaves: the state behind the fake's objects. */
export class World {
  readonly border = new Border();
  readonly modes: Modes;
  readonly books: Book[];
  /** The workbook in front. */
  front: Book;
  readonly listeners = new Map<string, Set<EventHandler>>();
  /** Switches whose turning on is accepted and not done, so often. */
  readonly stubborn: { ScreenUpdating?: number; EnableEvents?: number; DisplayAlerts?: number } =
    {};
  readonly switches = { ScreenUpdating: true, EnableEvents: true, DisplayAlerts: true };
  /** What the pages of an add-in share. */
  readonly storage = new Map<string, string | number | boolean>();
  /** Panes made so far; a number counts from 1. */
  readonly panes: { ID: number; url: string; Visible: boolean }[] = [];
  /** Files an add-in may read, by their paths. */
  readonly files = new Map<string, string>();
  /** How often each event is sent, and how late. */
  sending = { times: 1, lateBy: 0 };
  selected: { sheet: SheetModel; area: Area } | null = null;
  /** Makes the objects events carry; set by the application. */
  carry: (sheet: SheetModel, areas?: readonly Area[]) => unknown = () => null;
  /** What has been assigned, newest last, for tests of the order of things. */
  readonly changes: string[] = [];

  constructor(sheets: SheetModel[], modes: Partial<Modes> = {}) {
    this.modes = { ...USUAL, ...modes };
    this.front = new Book(sheets);
    this.books = [this.front];
    this.border.broken = this.modes.broken;
    this.border.thrown = this.modes.thrown;
  }

  get sheets(): SheetModel[] {
    return this.front.sheets;
  }
  get active(): SheetModel {
    return this.front.active;
  }
  set active(sheet: SheetModel) {
    this.bookOf(sheet).active = sheet;
  }
  get fullName(): string {
    return this.front.fullName;
  }
  get date1904(): boolean {
    return this.front.date1904;
  }
  set date1904(is: boolean) {
    this.front.date1904 = is;
  }
  get structureProtected(): boolean {
    return this.front.structureProtected;
  }
  set structureProtected(is: boolean) {
    this.front.structureProtected = is;
  }

  bookOf(sheet: SheetModel): Book {
    const book = this.books.find(({ sheets }) => sheets.includes(sheet));
    if (!book) throw new Error('jsapi prototype return null');
    return book;
  }

  /** Opens another workbook and brings it to the front. */
  open(sheets: SheetModel[], name: string, path = 'C:\\自评'): Book {
    const book = Object.assign(new Book(sheets), { name, path });
    this.books.push(book);
    this.front = book;
    return book;
  }

  close(book: Book): void {
    book.isOpen = false;
    this.books.splice(this.books.indexOf(book), 1);
    if (this.front === book) this.front = this.books[0]!;
  }

  /** Whether assignments are carried out. @throws when the officer is typing in a cell */
  mayAssign(): boolean {
    if (this.modes.editing === 'throws') throw new Error('正在编辑单元格');
    return this.modes.editing === 'no';
  }

  /** A value as it crosses the border. */
  outside(value: Held): unknown {
    if (value === null) return this.modes.empty;
    if (typeof value === 'number' && this.modes.numbers === 'texts') return String(value);
    if (typeof value === 'number' && this.modes.numbers === 'objects') return Object(value);
    if (typeof value !== 'object') return value;
    return ERROR_NUMBERS[value.error] ?? value.error;
  }

  /** Cells were changed, by whomever. */
  changed(sheet: SheetModel, areas: readonly Area[]): void {
    this.changes.push(`${sheet.name}!${areas.map(a1Area).join(',')}`);
    this.fire('SheetChange', this.carry(sheet), this.carry(sheet, areas));
  }

  /** ET waits for its handlers, and crashes when they call it. */
  fire(name: string, ...args: unknown[]): void {
    const { times, lateBy } = this.sending;
    for (let n = 0; n < times; n++) {
      // What comes late is kept back by no switch that was off meanwhile.
      if (lateBy > 0) setTimeout(() => this.#send(name, args), lateBy);
      else this.#send(name, args);
    }
  }

  #send(name: string, args: readonly unknown[]): void {
    if (!this.switches.EnableEvents) return;
    for (const handler of [...(this.listeners.get(name) ?? [])]) {
      this.border.inHandler = true;
      try {
        handler(...args);
      } finally {
        this.border.inHandler = false;
      }
    }
  }
}
