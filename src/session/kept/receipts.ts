import type { Receipt } from '../../sheet';
import { receiptsIn } from './receipt-schema';
import { type KeyValueStore, readJson, writeJson } from './storage';

/** What is kept of all workbooks together; the oldest goes first. */
export interface ReceiptLimits {
  readonly count: number;
  /** Receipts of one workbook. */
  readonly ofWorkbook: number;
  /** Characters they may take together: a browser keeps some five million for everything. */
  readonly characters: number;
}

const LIMITS: ReceiptLimits = { count: 100, ofWorkbook: 20, characters: 1_500_000 };

/**
 * What was written to which workbook and sheet, newest last; survives a closed and reopened pane.
 * A receipt is put here before its write begins and replaced by what the write came to, so that a
 * pane which dies in between can still take it back.
 */
export class ReceiptStore {
  constructor(
    private readonly store: KeyValueStore,
    private readonly limits: ReceiptLimits = LIMITS,
  ) {}

  /**
   * Remembers a receipt that wrote something, in the place of one with its id.
   * @returns whether it outlives the pane
   */
  add(receipt: Receipt): boolean {
    const others = this.#load().filter(({ id }) => id !== receipt.id);
    if (receipt.written.length === 0) {
      this.#save(others);
      return true;
    }
    return this.#save([...others, receipt]);
  }

  /**
   * The newest receipt that wrote to the sheet, or null when nothing can be taken back.
   * @param workbooks the `lastingNames` of its workbook
   */
  latest(workbooks: readonly string[], sheetId: string): Receipt | null {
    const receipts = this.#of(workbooks).filter((receipt) =>
      receipt.written.some(({ sheet }) => sheet.id === sheetId),
    );
    return receipts[receipts.length - 1] ?? null;
  }

  /** All that wrote to the sheet, the oldest first. */
  listOf(workbooks: readonly string[], sheetId: string): Receipt[] {
    return this.#of(workbooks).filter((receipt) =>
      receipt.written.some(({ sheet }) => sheet.id === sheetId),
    );
  }

  /** The newest receipt of the workbook, or null when nothing can be taken back. */
  latestOf(workbooks: readonly string[]): Receipt | null {
    const receipts = this.#of(workbooks);
    return receipts[receipts.length - 1] ?? null;
  }

  remove(receipt: Receipt): void {
    this.#save(this.#load().filter(({ id }) => id !== receipt.id));
  }

  #of(workbooks: readonly string[]): Receipt[] {
    return this.#load().filter(({ workbook }) => workbooks.includes(workbook));
  }

  #load(): Receipt[] {
    return receiptsIn(readJson(this.store, KEY));
  }

  #save(receipts: readonly Receipt[]): boolean {
    if (receipts.length === 0) {
      this.store.remove(KEY);
      return true;
    }
    const all = this.#within(receipts);
    // A storage that is full may still take the newest alone.
    for (let kept = all; kept.length > 0; kept = kept.slice(Math.ceil(kept.length / 2))) {
      if (writeJson(this.store, KEY, kept)) return true;
      if (!this.store.persistent) return false;
    }
    return writeJson(this.store, KEY, all);
  }

  /** The newest receipts that are within all limits, in their order; the very newest always. */
  #within(receipts: readonly Receipt[]): Receipt[] {
    const kept: Receipt[] = [];
    const perWorkbook = new Map<string, number>();
    let room = this.limits.characters;
    for (const receipt of [...receipts].reverse()) {
      const ofWorkbook = (perWorkbook.get(receipt.workbook) ?? 0) + 1;
      if (ofWorkbook > this.limits.ofWorkbook) continue;
      room -= JSON.stringify(receipt).length;
      if (kept.length > 0 && (room < 0 || kept.length === this.limits.count)) break;
      kept.push(receipt);
      perWorkbook.set(receipt.workbook, ofWorkbook);
    }
    return kept.reverse();
  }
}

const KEY = 'receipts';
