import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './address';

/** A piece of a formula: a cell reference, another name or function, or anything else. */
export type FormulaToken =
  | { readonly kind: 'other'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly isCall: boolean }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference };

/** A cell, a whole column or a whole row, as one end of an area. Null where it is the whole. */
export interface Reference {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[A-Z/0!?]+|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d[\d.]*(?:[eE][+-]?\d+)?|\$\d+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Takes a formula apart, without its leading `=`; the texts of the tokens join to the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const pieces = formula.match(TOKEN) ?? [];
  return pieces.map((text, i) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const reference = readReference(text, before, after);
    if (reference) return { kind: 'reference', text, reference };
    if (!/^[\p{L}_\\$]/u.test(text)) return { kind: 'other', text };
    // A sheet's name stands before an exclamation mark and is no name of its own.
    if (after === '!') return { kind: 'other', text };
    return { kind: 'name', text, isCall: after === '(' };
  });
}

/** The formula moved by some rows and columns, as spreadsheets copy it; fixed parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) =>
      token.kind === 'reference' ? shiftReference(token.reference, rows, columns) : token.text,
    )
    .join('');
}

function readReference(
  text: string,
  before: string | undefined,
  after: string | undefined,
): Reference | null {
  if (after === '(' || after === '!') return null;
  const [, columnSign, letters, rowSign, digits] = CELL.exec(text) ?? [];
  if (letters !== undefined) {
    const column = columnNumber(letters);
    const row = Number(digits) - 1;
    if (column > LAST_COLUMN || row > LAST_ROW) return null;
    return { row, column, fixedColumn: columnSign === '$', fixedRow: rowSign === '$' };
  }
  if (before !== ':' && after !== ':') return null;
  const [, sign, name] = COLUMN.exec(text) ?? [];
  const column = name === undefined ? null : columnNumber(name);
  if (column !== null && column <= LAST_COLUMN) {
    return { row: null, column, fixedColumn: sign === '$', fixedRow: false };
  }
  const row = ROW.exec(text);
  if (!row || Number(row[2]) - 1 > LAST_ROW) return null;
  return { row: Number(row[2]) - 1, column: null, fixedColumn: false, fixedRow: row[1] === '$' };
}

function shiftReference(reference: Reference, rows: number, columns: number): string {
  const column = moved(reference.column, reference.fixedColumn ? 0 : columns);
  const row = moved(reference.row, reference.fixedRow ? 0 : rows);
  if (!isWithin(column, LAST_COLUMN) || !isWithin(row, LAST_ROW)) return '#REF!';
  const letters = column === null ? '' : (reference.fixedColumn ? '$' : '') + columnName(column);
  const digits = row === null ? '' : (reference.fixedRow ? '$' : '') + (row + 1);
  return letters + digits;
}

function isWithin(position: number | null, last: number): boolean {
  return position === null || (position >= 0 && position <= last);
}

function moved(position: number | null, by: number): number | null {
  return position === null ? null : position + by;
}
