import { type ColumnReading, type Form, type FundColumnReading, fundRows } from '../../form';
import { isBlank } from '../../sheet';

/**
 * The columns of the indicator block that were taken for nothing, so that the officer can say what they
 * are: those with something under, or in, the row of the headers.
 */
export function unreadColumns(form: Form): ColumnReading[] {
  const { columns, area } = form;
  return unread(form, columns, { left: area.left, right: area.right, bottom: area.bottom });
}

/** The same for the fund block; its row labels, left of the amounts, are no columns. */
export function unreadFundColumns(form: Form): FundColumnReading[] {
  const { fund, area } = form;
  if (!fund || fund.columns.length === 0) return [];
  const rows = fundRows(fund).map(({ row }) => row);
  const left = Math.min(...fund.columns.map(({ column }) => column));
  return unread(form, fund.columns, { left, right: area.right, bottom: Math.max(...rows) });
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function unread(
  form: Form,
  columns: readonly ColumnReading<string>[],
  { left, right, bottom }: Stretch,
): ColumnReading<'ignored'>[] {
  const row = columns.find(({ header }) => header)?.header?.at.row;
  if (row === undefined) return [];
  const read = new Set(columns.map(({ column }) => column));
  const found: ColumnReading<'ignored'>[] = [];
  for (let column = left; column <= right; column++) {
    if (read.has(column) || !hasContent(form, { row, bottom, column })) continue;
    const at = { row, column };
    const cell = form.snapshot.cell(at);
    const header = isBlank(cell) ? null : { at, cell, text: cell.text.trim() };
    const evidence = header ? `没有认出表头「${header.text}」` : '这一列没有表头';
    found.push({ column, field: 'ignored', header, confidence: 0, evidence, corrected: false });
  }
  return found;
}

function hasContent(
  { snapshot }: Form,
  stretch: { readonly row: number; readonly bottom: number; readonly column: number },
): boolean {
  const { column } = stretch;
  for (let row = stretch.row; row <= stretch.bottom; row++) {
    const inMerge = snapshot.mergeAt({ row, column });
    const isInner = inMerge !== null && inMerge.left !== column;
    if (!isInner && !isBlank(snapshot.cell({ row, column }))) return true;
  }
  return false;
}
