import type { Receipt } from '../sheet';
import { type KeyValueStore, readJson, writeJson } from './storage';

/** Receipts kept per workbook; older ones can no longer be taken back. */
const KEPT = 20;

/** What was written to which workbook and sheet, newest last; survives a closed and reopened pane. */
export class ReceiptStore {
  constructor(private readonly store: KeyValueStore) {}

  /** Remembers a receipt that wrote something; returns whether it outlives the pane. */
  add(receipt: Receipt): boolean {
    if (receipt.written.length === 0) return true;
    return this.#save(receipt.workbook, [...this.#load(receipt.workbook), receipt].slice(-KEPT));
  }

  /** The newest receipt that wrote to the sheet, or null when nothing can be taken back. */
  latest(workbook: string, sheetId: string): Receipt | null {
    const receipts = this.#load(workbook).filter((receipt) =>
      receipt.written.some(({ sheet }) => sheet.id === sheetId),
    );
    return receipts[receipts.length - 1] ?? null;
  }

  /** The newest receipt of the workbook, or null when nothing can be taken back. */
  latestOf(workbook: string): Receipt | null {
    const receipts = this.#load(workbook);
    return receipts[receipts.length - 1] ?? null;
  }

  remove(receipt: Receipt): void {
    const rest = this.#load(receipt.workbook).filter(({ id }) => id !== receipt.id);
    this.#save(receipt.workbook, rest);
  }

  #load(workbook: string): Receipt[] {
    const stored = readJson(this.store, keyOf(workbook));
    return Array.isArray(stored) ? stored.filter(isReceipt) : [];
  }

  #save(workbook: string, receipts: readonly Receipt[]): boolean {
    if (receipts.length > 0) return writeJson(this.store, keyOf(workbook), receipts);
    this.store.remove(keyOf(workbook));
    return true;
  }
}

function keyOf(workbook: string): string {
  return `receipts:${workbook}`;
}

/** A stored value of an older version, or one tampered with, is not a receipt. */
function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, workbook, written } = value as Partial<Receipt>;
  return (
    typeof id === 'string' &&
    typeof at === 'string' &&
    typeof workbook === 'string' &&
    Array.isArray(written) &&
    written.every(({ sheet, edit }) => sheet && edit?.cell && edit.before && edit.after)
  );
}
