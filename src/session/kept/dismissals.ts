import { type FieldsOf, z } from '../../sheet/schema';
import type { Dismissal } from '../../review';
import { type KeyValueStore, readJson, writeJson } from './storage';

/** A dismissal as remembered, with the ISO 8601 time it was made. */
export interface KeptDismissal extends Dismissal {
  readonly at: string;
}

/**
 * The findings the officer set aside, by workbook and sheet. A workbook may go by several names: by its
 * tag once that is in the file, by its place before. What is kept under any of them counts.
 */
export class DismissalStore {
  constructor(private readonly store: KeyValueStore) {}

  list(workbooks: readonly string[], sheetId: string): KeptDismissal[] {
    const all = workbooks.flatMap((workbook) => this.#under(workbook, sheetId));
    return all.filter((one, index) => all.findIndex((other) => isSame(other, one)) === index);
  }

  add(workbooks: readonly string[], sheetId: string, dismissal: KeptDismissal): void {
    for (const workbook of workbooks) {
      const others = this.#under(workbook, sheetId).filter((one) => !isSame(one, dismissal));
      writeJson(this.store, keyOf(workbook, sheetId), [...others, dismissal]);
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

  #under(workbook: string, sheetId: string): KeptDismissal[] {
    const stored = readJson(this.store, keyOf(workbook, sheetId));
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = kept.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }
}

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
