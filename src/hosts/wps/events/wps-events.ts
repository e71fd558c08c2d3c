import {
  type Area,
  contains,
  type Edit,
  isError,
  parseA1,
  parseA1Area,
  type SelectionEvent,
  type SheetChangeEvent,
  sheetKey,
  type SheetRef,
} from '../../../sheet';
import { isInside } from '../../filled-pieces';
import type { EtApplication, EtEventName, EtRange, EtWorksheet } from '../model/et';
import type { OpenBooks } from '../model/open-books';
import { activeSheet, activeWorkbook, ownerOf, refOf } from '../model/workbook';

type Listener = (...args: unknown[]) => void;

/**
 * Turns the events of ET into those of the port. ET waits while a handler runs and must not be
 * called from it, so a handler only notes the event; it is told after ET has gone on.
 */
export class WpsEvents {
  readonly #changes = new Set<(change: SheetChangeEvent) => void>();
  readonly #selections = new Set<(selection: SelectionEvent) => void>();
  readonly #registered = new Map<EtEventName, Listener>();
  /** Events this build has not taken a listener for so far. */
  readonly #missing = new Map<EtEventName, Listener>();
  #retries = RETRIES;
  /** Events within these areas until then are echoes of the product's own writes. */
  #own: Expected[] = [];
  #writing = 0;
  /** What came while the product was writing, to be told of afterwards. */
  #held: (() => void)[] = [];

  constructor(
    private readonly app: EtApplication,
    private readonly books: OpenBooks,
    private readonly valuesIn: (sheet: EtWorksheet, area: Area) => readonly (readonly unknown[])[],
    private readonly now: () => number = () => Date.now(),
  ) {}

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    this.#changes.add(listener);
    this.#register('SheetChange', (sheet, target) =>
      this.#later(() => this.#changed(sheet, target)),
    );
    return () => {
      this.#changes.delete(listener);
      if (this.#changes.size === 0) this.#release(['SheetChange']);
    };
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    this.#selections.add(listener);
    this.#register('SheetSelectionChange', (sheet, target) =>
      this.#later(() => this.#selected(sheet, target)),
    );
    const changed = () => this.#later(() => this.#selected(undefined, undefined));
    this.#register('SheetActivate', changed);
    this.#register('WorkbookActivate', changed);
    return () => {
      this.#selections.delete(listener);
      if (this.#selections.size > 0) return;
      this.#release(['SheetSelectionChange', 'SheetActivate', 'WorkbookActivate']);
    };
  }

  /**
   * Does work whose changes are not the officer's. What he does meanwhile is told of afterwards.
   * @param onlyOwn whether whatever happens meanwhile is the work's own doing
   */
  async own<T>(work: () => Promise<T>, onlyOwn = false): Promise<T> {
    this.#writing++;
    try {
      return await work();
    } finally {
      for (const one of this.#own) one.until = this.now() + LATE_ECHO_MS;
      // Some builds send the events of a write only after it has returned.
      setTimeout(() => this.#ended(onlyOwn), ECHO_MS);
    }
  }

  /** Names an area the product is about to change, and what its cells are to hold. */
  expect(sheet: SheetRef, area: Area, edits: readonly Pick<Edit, 'cell' | 'after'>[]): void {
    this.#own = this.#own.filter(({ until }) => this.now() < until);
    this.#own.push({ sheet: sheetKey(sheet), area, edits, until: this.now() + LATE_ECHO_MS });
  }

  #ended(onlyOwn: boolean): void {
    this.#writing--;
    if (onlyOwn) this.#held = [];
    if (this.#writing > 0) return;
    for (const tell of this.#held.splice(0)) tell();
  }

  #later(tell: () => void): void {
    if (this.#writing > 0) this.#held.push(tell);
    else setTimeout(tell);
  }

  #changed(sheet: unknown, target: unknown): void {
    const where = this.#place(sheet, target);
    if (!where) return;
    const { address, sheet: ref, open } = where;
    const area = isArea(address) ? parseA1Area(address) : null;
    if (area && this.#isEcho(ref, open, area)) return;
    this.tell({ sheet: ref, area });
  }

  /** Tells of a change noticed in whatever way. */
  tell(change: SheetChangeEvent): void {
    for (const listener of [...this.#changes]) listener(change);
  }

  /** Whether anybody wants to hear of changes. */
  get isFollowed(): boolean {
    return this.#changes.size > 0;
  }

  #selected(sheet: unknown, target: unknown): void {
    const where = this.#place(sheet, target);
    if (!where) return;
    const first = where.address?.split(/[:,]/)[0];
    const cell = first && /^[A-Z]{1,3}\d+$/i.test(first) ? parseA1(first) : null;
    for (const listener of [...this.#selections]) listener({ sheet: where.sheet, cell });
  }

  /** The objects of an event may be gone by now; the sheet in front is then the likeliest. */
  #place(sheet: unknown, target: unknown) {
    try {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the events listened to hand over a sheet
      const open = sheet ? (sheet as EtWorksheet) : activeSheet(this.app, this.books).sheet;
      const ref = this.#refOf(open);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- and the cells
      const address = target ? (target as EtRange).Address(false, false) : null;
      return { sheet: ref, open, address: address?.slice(address.lastIndexOf('!') + 1) ?? null };
    } catch {
      // An event nobody can place any more: the workbook or the sheet has been closed since.
      return null;
    }
  }

  #refOf(sheet: EtWorksheet) {
    return refOf(sheet, this.books.idOf(ownerOf(sheet) ?? activeWorkbook(this.app)), this.books);
  }

  /**
   * Builds that take no rows of values tell of each cell of an area by itself. What the officer types over
   * a figure just written is no echo: the cell holds something else then.
   */
  #isEcho(ref: SheetRef, open: EtWorksheet, inner: Area): boolean {
    const key = sheetKey(ref);
    const now = this.now();
    const last = this.#own
      .filter(({ sheet, area, until }) => sheet === key && now < until && isInside(inner, area))
      .at(-1);
    return last !== undefined && this.#isAsWritten(open, inner, last);
  }

  #isAsWritten(open: EtWorksheet, inner: Area, { edits }: Expected): boolean {
    try {
      const values = this.valuesIn(open, inner);
      return edits.every(
        ({ cell, after }) =>
          !contains(inner, cell) ||
          after.formula !== null ||
          isError(after.value) ||
          textOf(values[cell.row - inner.top]?.[0]) === textOf(after.value),
      );
    } catch {
      // A sheet that cannot be looked at any more has nothing to be told of.
      return true;
    }
  }

  /** Registers once more what was refused: it may have come at a bad moment. */
  registerMissing(): void {
    if (this.#missing.size === 0 || this.#retries === 0) return;
    this.#retries -= 1;
    for (const [name, listener] of [...this.#missing]) this.#register(name, listener);
  }

  #register(name: EtEventName, listener: Listener): void {
    if (this.#registered.has(name)) return;
    try {
      this.app.ApiEvent.AddApiEventListener(name, listener);
      this.#registered.set(name, listener);
      this.#missing.delete(name);
    } catch {
      // A build that has no such event: the poll notices changes all the same.
      this.#missing.set(name, listener);
    }
  }

  #release(names: readonly EtEventName[]): void {
    for (const name of names) {
      const listener = this.#registered.get(name);
      this.#registered.delete(name);
      this.#missing.delete(name);
      try {
        if (listener) this.app.ApiEvent.RemoveApiEventListener(name, listener);
      } catch {
        // WPS may be closing; a handler that tells nobody does no harm.
      }
    }
  }
}

/** Builds hand a number over as a number or as a text, and a blank as one of several things. */
function textOf(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** What the product wrote, one column of it. */
interface Expected {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly Pick<Edit, 'cell' | 'after'>[];
  /** Until when an event of it may come. */
  until: number;
}

/** A build that refuses a listener so often has no such event. */
const RETRIES = 5;
const ECHO_MS = 50;
const LATE_ECHO_MS = 2_000;

function isArea(address: string | null): address is string {
  return address !== null && /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/i.test(address);
}
