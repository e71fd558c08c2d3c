import type { Dismissal } from '../review';
import { type KeyValueStore, readJson, writeJson } from './storage';

/** A dismissal as remembered, with the ISO 8601 time it was made. */
export interface KeptDismissal extends Dismissal {
  readonly at: string;
}

/** The findings the officer set aside, by workbook and sheet. */
export class DismissalStore {
  constructor(private readonly store: KeyValueStore) {}

  list(workbook: string, sheetId: string): KeptDismissal[] {
    const stored = readJson(this.store, keyOf(workbook, sheetId));
    return Array.isArray(stored) ? stored.filter(isDismissal) : [];
  }

  add(workbook: string, sheetId: string, dismissal: KeptDismissal): void {
    const others = this.list(workbook, sheetId).filter((one) => !isSame(one, dismissal));
    writeJson(this.store, keyOf(workbook, sheetId), [...others, dismissal]);
  }

  remove(workbook: string, sheetId: string, dismissal: Pick<Dismissal, 'rule' | 'evidence'>): void {
    const rest = this.list(workbook, sheetId).filter((one) => !isSame(one, dismissal));
    if (rest.length > 0) writeJson(this.store, keyOf(workbook, sheetId), rest);
    else this.store.remove(keyOf(workbook, sheetId));
  }
}

function keyOf(workbook: string, sheetId: string): string {
  return `dismissals:${workbook}:${sheetId}`;
}

function isSame(a: Dismissal, b: Pick<Dismissal, 'rule' | 'evidence'>): boolean {
  return a.rule === b.rule && a.evidence === b.evidence;
}

/** A stored value of an older version, or one tampered with, is not a dismissal. */
function isDismissal(value: unknown): value is KeptDismissal {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, evidence, reason, at } = value as Partial<KeptDismissal>;
  return [rule, evidence, reason, at].every((text) => typeof text === 'string');
}
