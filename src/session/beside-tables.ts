import { gatherTables, isCompanionName, lastYearTables } from '../companion';
import type { Companion, Form, LayoutCorrection, SheetReading } from '../form';
import { type SheetInfo, sheetKey, type SheetRef, type SheetSnapshot } from '../sheet';

/** What a file the officer chose is laid beside the forms for. */
export type FileRole = 'targets' | 'last-year';

/** A file the officer chose to lay beside the forms. */
export interface BesideFile {
  readonly name: string;
  readonly role: FileRole;
  readonly tables: readonly Companion[];
}

interface SeenSheet {
  readonly sheet: SheetRef;
  readonly tables: readonly Companion[];
  /** Changed since it was read. */
  outdated: boolean;
}

/** The tables that may lie beside a form: those met on other sheets, and those of files chosen. In memory alone. */
export class BesideTables {
  readonly #seen = new Map<string, SeenSheet>();
  readonly #looked = new Set<string>();
  /** Whether a change of a sheet is told of: then what was read of it holds until then. */
  #isTold: boolean;
  #files: readonly BesideFile[] = [];

  constructor(isTold: boolean) {
    this.#isTold = isTold;
  }

  get files(): readonly BesideFile[] {
    return this.#files;
  }

  /** The tables for the forms of a workbook. */
  of(workbook: string): Companion[] {
    const own = [...this.#seen.values()].filter(({ sheet }) => sheet.workbook === workbook);
    return [...own, ...this.#files].flatMap(({ tables }) => tables);
  }

  /** Whether the sheets of a workbook were looked through and none that holds a table changed since. */
  isUpToDate(workbook: string): boolean {
    if (!this.#isTold || !this.#looked.has(workbook)) return false;
    return ![...this.#seen.values()].some(
      ({ sheet, outdated }) => outdated && sheet.workbook === workbook,
    );
  }

  /** Whether the sheets of a workbook were looked through at all. */
  hasLooked(workbook: string): boolean {
    return this.#looked.has(workbook);
  }

  /** The sheets worth reading again for a form: those named like a table and those that held one. */
  wanted(sheets: readonly SheetInfo[], form: Form): SheetInfo[] {
    return sheets.filter((sheet) => {
      const key = sheetKey(sheet);
      const seen = this.#seen.get(key);
      if (key === sheetKey(form.snapshot.sheet)) return false;
      if (seen && this.#isTold && !seen.outdated) return false;
      const held = (seen?.tables.length ?? 0) > 0;
      return held || isCompanionName(sheet.name, form.year);
    });
  }

  /** Keeps what sheets hold. */
  learn(readings: readonly SheetReading[]): void {
    for (const { snapshot, forms } of readings) {
      const { sheet } = snapshot;
      const tables = gatherTables([{ snapshot, forms }]);
      this.#seen.set(sheetKey(sheet), { sheet, tables, outdated: false });
    }
  }

  /** A workbook's sheets were looked through: those not there any more, or under another name, are forgotten. */
  keep(workbook: string, sheets: readonly SheetRef[]): void {
    this.#looked.add(workbook);
    const there = new Map(sheets.map((sheet) => [sheetKey(sheet), sheet.name]));
    for (const [key, { sheet }] of this.#seen) {
      if (sheet.workbook !== workbook) continue;
      if (there.get(key) !== sheet.name) this.#seen.delete(key);
    }
  }

  /** A sheet was changed: what it held may hold no longer. */
  changed(sheet: SheetRef): boolean {
    const seen = this.#seen.get(sheetKey(sheet));
    if (!seen || seen.tables.length === 0) return false;
    seen.outdated = true;
    return true;
  }

  /** Nobody tells of changes any more: every look reads again. */
  distrust(): void {
    this.#isTold = false;
  }

  /** Takes the tables of a file, in place of those it gave before; says how many there are. */
  take(name: string, role: FileRole, tables: readonly Companion[]): void {
    this.#files = [...this.#files.filter((file) => file.name !== name), { name, role, tables }];
  }

  drop(name: string): void {
    this.#files = this.#files.filter((file) => file.name !== name);
  }
}

/** The tables on the sheets of a file chosen for a role. */
export function tablesOfFile(
  snapshots: readonly SheetSnapshot[],
  role: FileRole,
  layouts: readonly LayoutCorrection[],
): readonly Companion[] {
  const sources = snapshots.map((snapshot) => ({ snapshot }));
  if (role === 'last-year') return lastYearTables(sources, { layouts });
  return gatherTables(sources, { layouts }).filter(({ kind }) => kind !== 'last-year');
}
