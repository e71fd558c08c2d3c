import { columnName, type NewCell, type NewSheet } from '../sheet';
import { rowHeights } from './row-heights';
import { type SummaryEntry, type SummaryRow, summaryRow } from './summary-row';

const SUMMARY_SHEET_NAME = '绩效自评汇总';

/** A column of the summary: its header, width in characters, and what it shows of a row. */
interface SummaryColumn {
  readonly header: string;
  readonly width: number;
  readonly value: (row: SummaryRow) => string | number | null;
  readonly format?: string;
  /** Shown under the rows: the sum of the column, or executed ÷ budget. */
  readonly foot?: 'sum' | 'rate';
}

const COLUMNS: readonly SummaryColumn[] = [
  { header: '序号', width: 6, value: (row) => row.number },
  { header: '所在表', width: 18, value: (row) => row.source },
  { header: '项目名称', width: 32, value: (row) => row.project },
  { header: '主管部门', width: 24, value: (row) => row.department },
  { header: '实施单位', width: 24, value: (row) => row.unit },
  { header: '年初预算', width: 13, value: (row) => row.initial, format: '#,##0.00', foot: 'sum' },
  { header: '全年预算', width: 13, value: (row) => row.budget, format: '#,##0.00', foot: 'sum' },
  { header: '执行数', width: 13, value: (row) => row.executed, format: '#,##0.00', foot: 'sum' },
  { header: '执行率(%)', width: 10, value: (row) => row.rate, format: '0.00', foot: 'rate' },
  { header: '得分', width: 9, value: (row) => row.total, format: '0.00' },
  { header: '等级', width: 8, value: (row) => row.grade },
  { header: '必须改', width: 8, value: (row) => row.errors, format: '0', foot: 'sum' },
  { header: '请核实', width: 8, value: (row) => row.reviews, format: '0', foot: 'sum' },
  { header: '结论', width: 16, value: (row) => row.verdict },
];

/**
 * 汇总表: a row per form and totals by formula. Texts are written as texts, whatever they begin
 * with; forms in 元 are shown in 万元, so that the columns add up.
 */
export function summarySheet(entries: readonly SummaryEntry[]): NewSheet {
  return summarySheetOf(entries.map((entry, index) => summaryRow(entry, index + 1)));
}

/** 汇总表 of rows made one by one, where the reviews themselves are not kept. */
export function summarySheetOf(rows: readonly SummaryRow[]): NewSheet {
  const cells: NewCell[] = [
    {
      at: { row: 0, column: 0 },
      value: '项目支出绩效自评汇总表（金额单位：万元）',
      style: 'title',
    },
    ...COLUMNS.map((column, index): NewCell => ({
      at: { row: 1, column: index },
      value: column.header,
      style: 'header',
    })),
    ...rows.flatMap((row, index) => rowCells(row, index + 2)),
    ...footCells(rows.length),
  ];
  const laid = {
    name: SUMMARY_SHEET_NAME,
    replace: true,
    widths: COLUMNS.map((column) => column.width),
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: COLUMNS.length - 1 }],
    validations: [],
    landscape: true,
  };
  return { ...laid, heights: rowHeights(laid) };
}

function rowCells(row: SummaryRow, at: number): NewCell[] {
  return COLUMNS.map((column, index) => {
    const value = column.value(row);
    const isText = typeof value === 'string';
    return {
      at: { row: at, column: index },
      value,
      style: isText ? 'text' : 'number',
      ...(isText ? { format: '@' } : column.format ? { format: column.format } : {}),
    };
  });
}

function footCells(count: number): NewCell[] {
  if (count === 0) return [];
  const at = count + 2;
  return COLUMNS.map((column, index): NewCell => {
    const formula = footFormula(column, index, at);
    const cell = { at: { row: at, column: index }, style: 'total' as const };
    if (formula === null) return { ...cell, value: index === 0 ? '合计' : null };
    return { ...cell, value: null, formula, ...(column.format ? { format: column.format } : {}) };
  });
}

function footFormula(column: SummaryColumn, index: number, at: number): string | null {
  const name = columnName(index);
  if (column.foot === 'sum') return `=SUM(${name}3:${name}${at})`;
  if (column.foot !== 'rate') return null;
  const executed = columnName(COLUMNS.findIndex((other) => other.header === '执行数'));
  const budget = columnName(COLUMNS.findIndex((other) => other.header === '全年预算'));
  return `=IF(${budget}${at + 1}=0,0,ROUND(${executed}${at + 1}/${budget}${at + 1}*100,2))`;
}
