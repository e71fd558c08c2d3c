import { CellValueType, type ICellData, type IDocumentData } from '@univerjs/core';
import { type CellContent, type CellValue, isError } from '../../sheet';

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
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || Number(v) === 1;
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === 'number') return t === CellValueType.STRING ? String(v) : v;
  return ERRORS.has(v) ? { error: v } : v;
}

/** A value and formula in the grid's terms; a text stays a text, also when it looks like a number. */
export function gridCell({ value, formula }: Pick<CellContent, 'value' | 'formula'>): ICellData {
  const content: ICellData = formula === null ? {} : { f: formula };
  if (value === null) return content;
  if (typeof value === 'number') return { ...content, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...content, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isError(value)) return { ...content, v: value.error, t: CellValueType.STRING };
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { ...content, v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The same, as a change that leaves nothing of what the cell held before. */
export function gridChange(content: Pick<CellContent, 'value' | 'formula'>): ICellData {
  return { f: null, si: null, p: null, v: null, ...gridCell(content) };
}

/** A text with line breaks is a small document in the grid; its lines end with `\r`. */
function plainText({ body }: IDocumentData): string {
  return (body?.dataStream ?? '').replace(/\r?\n?\0?$/, '').replace(/\r/g, '\n');
}
