/** A cell position on a worksheet; row and column are 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** The last column and row a worksheet has, 0-based: XFD1048576. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** A rectangle of cells; all four bounds are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The area of one cell. */
export function cellArea({ row, column }: CellAddress): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The A1 name of a cell, without the sheet name: `{row: 4, column: 6}` is `G5`. */
export function a1(address: CellAddress): string {
  return `${columnName(address.column)}${address.row + 1}`;
}

/** The A1 name of an area, `A1:H24`; a single cell is named without the colon. */
export function a1Area(area: Area): string {
  const first = a1({ row: area.top, column: area.left });
  const last = a1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of these letters, in whichever case: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Reads an A1 name, with or without `$`; lower case is accepted.
 * @throws RangeError when the text is not the name of one cell
 */
export function parseA1(name: string): CellAddress {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined) throw new RangeError(`not a cell name: ${name}`);
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** Reads `A1:H24` or `A1`, and whole lines, `A:C` or `3:5`. @throws RangeError when the text is not an area */
export function parseA1Area(name: string): Area {
  const [, left, right] = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(name) ?? [];
  if (left && right) return parseA1Area(`${left}1:${right}${LAST_ROW + 1}`);
  const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(name) ?? [];
  if (top && bottom) return parseA1Area(`A${top}:${columnName(LAST_COLUMN)}${bottom}`);
  const [first = '', last = first] = name.split(':');
  const a = parseA1(first);
  const b = parseA1(last);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, { row, column }: CellAddress): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two addresses name the same cell; null equals only null. */
export function sameCell(a: CellAddress | null, b: CellAddress | null): boolean {
  return a === b || (!!a && !!b && a.row === b.row && a.column === b.column);
}
