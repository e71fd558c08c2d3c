import { asCellNumber, type Cell, type CellContent, type CellValue } from '../../../sheet';

/** The arrays Excel hands over for a range, row by row. */
export interface RangeArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** What one cell of a loaded range holds; row and column are 0-based within the range. */
export function contentAt(arrays: RangeArrays, row: number, column: number): CellContent {
  const value = arrays.values[row]?.[column];
  const formula = arrays.formulas[row]?.[column];
  const format = arrays.numberFormat[row]?.[column];
  return {
    value: valueOf(value),
    // A text that only looks like a formula is its own value; a formula never is.
    formula:
      typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
    format: typeof format === 'string' && format !== '' ? format : 'General',
  };
}

/** One cell of a snapshot, with the text Excel displays. */
export function cellAt(
  arrays: RangeArrays & { readonly text: readonly (readonly unknown[])[] },
  row: number,
  column: number,
  locked: boolean,
): Cell {
  const text = arrays.text[row]?.[column];
  return { ...contentAt(arrays, row, column), text: typeof text === 'string' ? text : '', locked };
}

function valueOf(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return ERROR_TEXT.test(value) ? { error: value } : value;
  if (typeof value === 'number') return asCellNumber(value);
  if (typeof value === 'boolean') return value;
  throw new TypeError(`a cell value of an unknown kind: ${typeof value}`);
}
