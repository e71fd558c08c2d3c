/** An error value as the spreadsheet shows it, for instance `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is an empty cell. Dates are serial numbers, as spreadsheets keep them. */
export type CellValue = number | string | boolean | CellError | null;

/** What can be written into a cell and brought back: its value, its formula, its number format. */
export interface CellContent {
  readonly value: CellValue;
  /** The formula with its leading `=`, or null; `value` is then its last result. */
  readonly formula: string | null;
  /** The number format code, `General` when none is set. */
  readonly format: string;
}

/** One cell of a snapshot. */
export interface Cell extends CellContent {
  /** The text the spreadsheet displays. */
  readonly text: string;
  /** Whether a protected sheet refuses edits of this cell. */
  readonly locked: boolean;
}

/** A cell nobody has filled; cells outside the used range are this one. */
export const EMPTY_CELL: Cell = {
  value: null,
  formula: null,
  format: 'General',
  text: '',
  locked: true,
};

/** A number as a cell holds it; one that is not finite, which no cell can hold, is the error spreadsheets give. */
export function asCellNumber(value: number): number | CellError {
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether the cell holds nothing to see: no value, or a text of white space only. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/**
 * Whether two contents are the same to the officer: the same formula, or without formulas the same
 * value. Numbers are compared at 15 significant digits, as spreadsheets show them; number formats
 * are ignored; an empty text equals an empty cell.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return comparable(a.value) === comparable(b.value);
}

function comparable(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${Number(value.toPrecision(15))}`;
  if (isError(value)) return `e${value.error}`;
  return typeof value === 'string' ? `s${value}` : `b${String(value)}`;
}
