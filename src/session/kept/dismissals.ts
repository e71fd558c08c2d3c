import { type FieldsOf, z } from '../../sheet/schema';
import type { Dismissal } from '../../review';
import { type KeyValueStore, readJson, writeJson } from './storage';

/** A dismissal as remembered, with the ISO 8601 time it was made. */
export interface KeptDismissal extends Dismissal {
  readonly at: string;
}

/** What is kept; the oldest goes first. */
export interface DismissalLimits {
  /** Sheets, each counted under every name of its workbook. */
  readonly sheets: number;
  /** Findings of one sheet. */
  readonly ofSheet: number;
}

const LIMITS: DismissalLimits = { sheets: 400, ofSheet: 300 };

/**
 * The findings the officer set aside, by workbook and sheet. A workbook may go by several names: by its
 * tag once that is in the file, by its place before. What is kept under any of them counts.
 */
export class DismissalStore {
  constructor(
    private readonly store: KeyValueStore,
    private readonly limits: DismissalLimits = LIMITS,
  ) {}

  list(workbooks: readonly string[], sheetId: string): KeptDismissal[] {
    const all = workbooks.flatMap((workbook) => this.#under(workbook, sheetId));
    return all.filter((one, index) => all.findIndex((other) => isSame(other, one)) === index);
  }

  add(workbooks: readonly string[], sheetId: string, dismissal: KeptDismissal): void {
    for (const workbook of workbooks) {
      const others = this.#under(workbook, sheetId).filter((one) => !isSame(one, dismissal));
      const kept = [...others, dismissal].slice(-this.limits.ofSheet);
      const key = keyOf(workbook, sheetId);
      this.#makeRoom(key);
      writeJson(this.store, key, kept);
    }
  }

  remove(
    workbooks: readonly string[],
    sheetId: string,
    dismissal: Pick<Dismissal, 'rule' | 'evidence'>,
  ): void {
    for (const workbook of workbooks) {
      const rest = this.#under(workbook, sheetId).filter((one) => !isSame(one, dismissal));
      if (rest.length > 0) writeJson(this.store, keyOf(workbook, sheetId), rest);
      else this.store.remove(keyOf(workbook, sheetId));
    }
  }

  /** Puts a sheet last among those anything is kept of, and forgets those that are too many. */
  #makeRoom(key: string): void {
    const stored = readJson(this.store, SHEETS);
    const keys = Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
    const all = [...keys.filter((one) => one !== key), key];
    for (const old of all.slice(0, -this.limits.sheets)) this.store.remove(old);
    writeJson(this.store, SHEETS, all.slice(-this.limits.sheets));
  }

  #under(workbook: string, sheetId: string): KeptDismissal[] {
    const stored = readJson(this.store, keyOf(workbook, sheetId));
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = kept.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }
}

/** The keys of the sheets anything is kept of, the one set aside on last at the end. */
const SHEETS = 'dismissals';

function keyOf(workbook: string, sheetId: string): string {
  return `dismissals:${workbook}:${sheetId}`;
}

function isSame(a: Dismissal, b: Pick<Dismissal, 'rule' | 'evidence'>): boolean {
  return a.rule === b.rule && a.evidence === b.evidence;
}

/** A stored value of an older version, or one tampered with, is not a dismissal. */
const kept: z.ZodType<KeptDismissal> = z.object({
  rule: z.string(),
  evidence: z.string(),
  reason: z.string(),
  at: z.string(),
} satisfies FieldsOf<KeptDismissal>);
