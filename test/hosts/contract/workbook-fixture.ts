/**
 * A small workbook described without any host or file format, so that every adapter's tests can open
 * the same one in their own way: as an .xlsx file (`fixtureXlsx`), or built cell by cell in a fake.
 */
export interface WorkbookFixture {
  /** The first sheet is the active one. */
  readonly sheets: readonly SheetFixture[];
  /** Serial dates count from 1904. */
  readonly date1904?: boolean;
}

export interface SheetFixture {
  readonly name: string;
  readonly hidden?: boolean;
  /** Cells by their A1 names. A bare value has the format General. */
  readonly cells: Readonly<Record<string, FixtureValue | FixtureCell>>;
  /** A1 names of areas. */
  readonly merges?: readonly string[];
  /** 1-based row numbers, as a spreadsheet shows them. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  /** The sheet is protected without a password: locked cells and all formats are closed to edits. */
  readonly isProtected?: boolean;
  /** The officer's own conditional formats, highest priority first. */
  readonly conditionalFormats?: readonly FixtureRule[];
}

/** Null is an empty cell that has a format; an error is written as `{ error: '#DIV/0!' }`. */
export type FixtureValue = number | string | boolean | { readonly error: string } | null;

export interface FixtureCell {
  /** With a formula: its result. */
  readonly value: FixtureValue;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly format?: string;
  /** Whether a protected sheet lets the cell be edited. */
  readonly unlocked?: boolean;
}

export interface FixtureRule {
  /** A1 name of an area. */
  readonly area: string;
  /** Without a leading `=`. */
  readonly formula: string;
  /** `#RRGGBB`. */
  readonly fill: string;
}

/** A cell of a fixture with everything filled in. */
export function fullCell(cell: FixtureValue | FixtureCell): Required<FixtureCell> {
  const given: FixtureCell =
    typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
  return {
    value: given.value,
    formula: given.formula ?? '',
    format: given.format ?? 'General',
    unlocked: given.unlocked ?? false,
  };
}
