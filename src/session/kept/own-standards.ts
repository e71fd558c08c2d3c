import { lintStandard, parseStandard, type Standard, StandardError } from '../../standards';
import { type KeyValueStore, readJson, writeJson } from './storage';

const KEY = 'standards';

/** The standards an officer has edited or imported on this machine. */
export class StandardStore {
  constructor(private readonly store: KeyValueStore) {}

  list(): Standard[] {
    const stored = readJson(this.store, KEY);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const checked = checkStandard(one);
      return checked.standard ? [checked.standard] : [];
    });
  }

  /** Keeps a standard in the place of the one of its id; returns whether it outlives the pane. */
  keep(standard: Standard): boolean {
    const others = this.list().filter(({ id }) => id !== standard.id);
    return writeJson(this.store, KEY, [...others, standard]);
  }

  remove(id: string): void {
    writeJson(
      this.store,
      KEY,
      this.list().filter((one) => one.id !== id),
    );
  }
}

/** A standard that can be used, or why the data is none: one Chinese sentence each. */
export interface CheckedStandard {
  readonly standard: Standard | null;
  readonly faults: readonly string[];
}

/** Checks data for shape, ranges, gaps, overlaps and sources. */
export function checkStandard(json: unknown): CheckedStandard {
  try {
    const standard = parseStandard(json);
    const faults = lintStandard(standard);
    return faults.length > 0 ? { standard: null, faults } : { standard, faults };
  } catch (error) {
    if (!(error instanceof StandardError)) throw error;
    return { standard: null, faults: error.faults };
  }
}

/** Reads an exported standard. */
export function readStandard(text: string): CheckedStandard {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { standard: null, faults: ['这不是口径文件，请选择从本产品导出的口径文件。'] };
  }
  return checkStandard(json);
}

/** The text of a standard as a file. */
export function standardText(standard: Standard): string {
  return `${JSON.stringify(standard, null, 2)}\n`;
}

/** A copy to edit, with an id and a name no other standard has. */
export function copyOf(standard: Standard, taken: readonly Standard[]): Standard {
  const stem = standard.id.replace(/-copy(-\d+)?$/, '').slice(0, 50);
  const free = (wished: string, has: (one: Standard) => string, sign: string) => {
    const used = new Set(taken.map(has));
    let name = wished;
    for (let n = 2; used.has(name); n++) name = `${wished}${sign}${n}`;
    return name;
  };
  return {
    ...standard,
    id: free(`${stem}-copy`, ({ id }) => id, '-'),
    title: free(`${standard.title}（自有）`, ({ title }) => title, ' '),
    label: free(`${standard.label}·自有`, ({ label }) => label, ' '),
  };
}
