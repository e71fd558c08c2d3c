import { a1Area, type SheetRef } from '../../../sheet';
import { CELLS_AT_ONCE } from '../reading/block-reader';
import type { EtRange, EtWorksheet } from '../model/et';
import { usedRange } from '../reading/used-area';

/** How often the sheet is looked at, in milliseconds. */
const EVERY = 15_000;

/** What was read last, to be compared with what is there now. */
interface Watched {
  readonly ref: SheetRef;
  readonly range: EtRange;
  /** Null until the first look after a write of our own. */
  seen: string | null;
}

/**
 * Notices changes of the sheet read last without any event: events have been seen to be late, lost or
 * never sent. One call of the object model each time, and only while the pane is to be seen.
 */
export class ChangePoll {
  #watched: Watched | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;

  /**
   * @param changed hears of a sheet whose values differ from those last seen
   * @param mayLook false while something else is talking to the spreadsheet
   */
  constructor(
    private readonly changed: (sheet: SheetRef) => void,
    private readonly mayLook: () => boolean,
  ) {}

  /** Begins to look, if it has not begun. */
  start(): void {
    if (this.#timer !== null) return;
    this.#timer = setInterval(() => this.look(), EVERY);
    // Outside a browser nothing has to stay alive for it.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** The sheet was read: from now on it is this one that is looked at. */
  watch(ref: SheetRef, sheet: EtWorksheet): void {
    const area = usedRange(sheet);
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    this.#watched =
      cells > CELLS_AT_ONCE ? null : { ref, range: sheet.Range(a1Area(area)), seen: null };
    // What was just read is compared with, so the look costs its one call now.
    this.#see();
  }

  /** The product itself changed something; the next look only takes note. */
  forget(): void {
    if (this.#watched) this.#watched.seen = null;
  }

  look(): void {
    const watched = this.#watched;
    if (!watched || !isVisible() || !this.mayLook()) return;
    const before = watched.seen;
    if (!this.#see() || before === null || before === watched.seen) return;
    this.changed(watched.ref);
  }

  /** Notes what is there now. */
  #see(): boolean {
    if (!this.#watched) return false;
    try {
      const values = this.#watched.range.Value2;
      // Any other shape would take a call per cell to look into.
      if (typeof values === 'object' && !Array.isArray(values)) this.#watched = null;
      else this.#watched.seen = JSON.stringify(values);
      return this.#watched !== null;
    } catch {
      // The sheet or its workbook has been closed; the next read says which one to look at.
      this.#watched = null;
      return false;
    }
  }
}

function isVisible(): boolean {
  return typeof document === 'undefined' || document.visibilityState !== 'hidden';
}
