import type { ICellData, IDocumentData } from '@univerjs/core';
import { asCellNumber, type CellContent, type CellValue, isError } from '../../sheet';

/** The grid's numbers for what a cell holds; its own enumeration would bring the whole engine along. */
const TYPE = { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 } as const;

/** The grid keeps an error as its text; a text typed like one is one, as in every spreadsheet. */
const ERRORS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!',
  '#GETTING_DATA', '#CYCLE!', '#CONNECT!', '#ERROR!',
]); // prettier-ignore

/** What a cell of the grid holds, in the product's terms. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return null;
  if (cell.p) return plainText(cell.p) || null;
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return null;
  if (t === TYPE.BOOLEAN || typeof v === 'boolean') return v === true || Number(v) === 1;
  if (t === TYPE.FORCE_STRING) return String(v);
  if (t === TYPE.NUMBER) return asCellNumber(Number(v));
  if (typeof v === 'number') return t === TYPE.STRING ? String(v) : asCellNumber(v);
  return ERRORS.has(v) ? { error: v } : v;
}

/** A value and formula in the grid's terms; a text stays a text, also when it looks like a number. */
export function gridCell({ value, formula }: Pick<CellContent, 'value' | 'formula'>): ICellData {
  const content: ICellData = formula === null ? {} : { f: formula };
  if (value === null) return content;
  if (typeof value === 'number') return { ...content, v: value, t: TYPE.NUMBER };
  if (typeof value === 'boolean') return { ...content, v: value ? 1 : 0, t: TYPE.BOOLEAN };
  if (isError(value)) return { ...content, v: value.error, t: TYPE.STRING };
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { ...content, v: value, t: numeric ? TYPE.FORCE_STRING : TYPE.STRING };
}

/** The same, as a change that leaves nothing of what the cell held before. */
export function gridChange(content: Pick<CellContent, 'value' | 'formula'>): ICellData {
  return { f: null, si: null, p: null, v: null, ...gridCell(content) };
}

/** A text with line breaks is a small document in the grid; its lines end with `\r`. */
function plainText({ body }: IDocumentData): string {
  return (body?.dataStream ?? '').replace(/\r?\n?\0?$/, '').replace(/\r/g, '\n');
}
