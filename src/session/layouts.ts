import {
  layoutCorrectionSchema,
  type ColumnReading,
  type Form,
  type LayoutCorrection,
} from '../form';
import { isBlank } from '../sheet';
import { type KeyValueStore, readJson, writeJson } from './storage';

const KEY = 'layouts';

/** How the officer taught this machine to read layouts; kept until he forgets or replaces it. */
export class LayoutStore {
  constructor(private readonly store: KeyValueStore) {}

  list(): LayoutCorrection[] {
    const stored = readJson(this.store, KEY);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = layoutCorrectionSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }

  save(layouts: readonly LayoutCorrection[]): void {
    if (layouts.length > 0) writeJson(this.store, KEY, layouts);
    else this.store.remove(KEY);
  }
}

/**
 * The layouts with one column of the indicator block said to be another field. A column with a header
 * is named by it, so that the next form of the same layout is read right too; one without by its place
 * on this sheet alone.
 */
export function withColumn(
  layouts: readonly LayoutCorrection[],
  { column, header }: ColumnReading,
  field: ColumnReading['field'],
  sheetName: string,
): LayoutCorrection[] {
  const at = header ? { header: header.text } : { column };
  const sheet = header ? null : sheetName;
  const own = layouts.find((one) => one.sheet === sheet) ?? newLayout(sheet);
  const others = own.columns.filter((one) => JSON.stringify(one.at) !== JSON.stringify(at));
  const changed = { ...own, columns: [...others, { block: 'indicators' as const, at, field }] };
  return [...layouts.filter((one) => one !== own), changed];
}

function newLayout(sheet: string | null): LayoutCorrection {
  const name = sheet === null ? '本机校正的版式' : `本机校正的版式 ${sheet}`;
  return { kind: 'layout-correction', version: 1, name, sheet, columns: [], rows: [] };
}

/**
 * The columns of the form that were taken for nothing, so that the officer can say what they are:
 * those with something under, or in, the row of the indicator headers.
 */
export function unreadColumns(form: Form): ColumnReading[] {
  const headerRow = form.columns.find(({ header }) => header)?.header?.at.row;
  if (headerRow === undefined) return [];
  const read = new Set(form.columns.map(({ column }) => column));
  const unread: ColumnReading[] = [];
  for (let column = form.area.left; column <= form.area.right; column++) {
    if (read.has(column) || !hasContent(form, headerRow, column)) continue;
    const at = { row: headerRow, column };
    const cell = form.snapshot.cell(at);
    const header = isBlank(cell) ? null : { at, cell, text: cell.text.trim() };
    const evidence = header ? `没有认出表头「${header.text}」` : '这一列没有表头';
    unread.push({ column, field: 'ignored', header, confidence: 0, evidence });
  }
  return unread;
}

function hasContent({ snapshot, area }: Form, from: number, column: number): boolean {
  for (let row = from; row <= area.bottom; row++) {
    const inMerge = snapshot.mergeAt({ row, column });
    const isInner = inMerge !== null && inMerge.left !== column;
    if (!isInner && !isBlank(snapshot.cell({ row, column }))) return true;
  }
  return false;
}
