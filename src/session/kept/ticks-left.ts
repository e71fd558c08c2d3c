import { type FieldsOf, z } from '../../sheet/schema';
import { NO_TICKS, type Ticks } from '../ticks';
import { type KeyValueStore, readJson, writeJson } from './storage';

const KEY = 'ticks';

/** What is kept; the oldest goes first. */
export interface TickLimits {
  readonly sheets: number;
  /** Edits of one sheet. */
  readonly ofSheet: number;
}

const LIMITS: TickLimits = { sheets: 200, ofSheet: 300 };

/** The edits of one sheet that the officer took the tick from, by `editKey`. */
interface LeftOfSheet {
  /** The `lastingNames` of its workbook. */
  readonly workbooks: readonly string[];
  readonly sheet: string;
  readonly left: readonly string[];
}

const kept: z.ZodType<LeftOfSheet> = z.object({
  workbooks: z.array(z.string()),
  sheet: z.string(),
  left: z.array(z.string()),
} satisfies FieldsOf<LeftOfSheet>);

/**
 * What is to stay on each sheet although a write would change it: a pane opened again writes nothing over
 * that it was told to leave. What was agreed to is not kept; it holds for one write.
 */
export class TickStore {
  constructor(
    private readonly store: KeyValueStore,
    private readonly limits: TickLimits = LIMITS,
  ) {}

  of(workbooks: readonly string[], sheetId: string): Ticks {
    return this.all(workbooks).get(sheetId) ?? NO_TICKS;
  }

  /** What is to stay on every sheet of a workbook, by the id of the sheet. */
  all(workbooks: readonly string[]): ReadonlyMap<string, Ticks> {
    const all = new Map<string, Ticks>();
    for (const one of this.#list()) {
      if (!one.workbooks.some((name) => workbooks.includes(name))) continue;
      const left = one.left.map((key) => [key, null] as const);
      all.set(one.sheet, new Map([...(all.get(one.sheet) ?? NO_TICKS), ...left]));
    }
    return all;
  }

  keep(workbooks: readonly string[], sheetId: string, ticks: Ticks): void {
    const left = [...ticks].filter(([, said]) => said === null).map(([key]) => key);
    const others = this.#list().filter((one) => !isOf(one, workbooks, sheetId));
    const said = { workbooks, sheet: sheetId, left: left.slice(-this.limits.ofSheet) };
    const all = left.length > 0 ? [...others, said] : others;
    if (all.length > 0) writeJson(this.store, KEY, all.slice(-this.limits.sheets));
    else this.store.remove(KEY);
  }

  #list(): LeftOfSheet[] {
    const stored = readJson(this.store, KEY);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = kept.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }
}

function isOf(one: LeftOfSheet, workbooks: readonly string[], sheetId: string): boolean {
  return one.sheet === sheetId && one.workbooks.some((name) => workbooks.includes(name));
}
