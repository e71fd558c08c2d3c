import { type SheetRef, type SheetSnapshot, sheetKey } from '../sheet';

/** An event may be on its way while the officer already clicks. */
const GRACE_MS = 3_000;

/**
 * Notices that the spreadsheet changed and did not tell: what a click finds typed differs from what was
 * seen last, and no event has come of it, nor does one come soon.
 */
export class UnheardChanges {
  /** `sheetKey`s of the sheets that were told of, or written by the product, since they were last seen. */
  readonly #told = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param unheard called once it is sure that a change was not told of */
  constructor(private readonly unheard: () => void) {}

  /** A change of the sheet was told of. */
  told(sheet: SheetRef): void {
    this.own(sheet);
    this.stop();
  }

  /** The product itself is changing the sheet. */
  own(sheet: SheetRef): void {
    this.#told.add(sheetKey(sheet));
  }

  /** A sheet is seen as it is now, after it was last seen as it was before. */
  seen(before: SheetSnapshot | null, now: SheetSnapshot): void {
    const wasTold = this.#told.delete(sheetKey(now.sheet));
    if (!before || before === now || wasTold || this.#timer !== null || sameTyped(before, now))
      return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.unheard();
    }, GRACE_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** Whether the same is typed into two snapshots; results of formulas change without anybody typing. */
function sameTyped(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const left = typedIn(a);
  const right = typedIn(b);
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}

function typedIn(snapshot: SheetSnapshot): Map<string, string> {
  const typed = new Map<string, string>();
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const content = cell.formula ?? cell.value;
      if (content !== null) typed.set(`${row} ${column}`, JSON.stringify(content));
    }
  }
  return typed;
}
