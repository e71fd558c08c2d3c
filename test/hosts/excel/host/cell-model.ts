import { format } from 'numfmt';

/** What a cell of the host's workbook holds. */
export interface ModelCell {
  value: number | string | boolean;
  formula: string | null;
  format: string;
  locked: boolean;
  /** Fill, font and comment stand for everything of the officer's that must stay as it is. */
  fill: string | null;
  comment: string | null;
}

export function emptyCell(): ModelCell {
  return { value: '', formula: null, format: 'General', locked: true, fill: null, comment: null };
}

/** Days between the two calendars of Excel. */
const DAYS_TO_1904 = 1462;

/** The text Excel displays. */
export function textOf({ value, format: code }: ModelCell, date1904: boolean): string {
  if (value === '') return '';
  if (typeof value === 'string') return value;
  const isDate =
    typeof value === 'number' && /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|General/g, ''));
  return format(code, isDate && date1904 ? value + DAYS_TO_1904 : value);
}

/** What Excel makes of an input, as if it were typed: numbers, percentages, formulas, texts. */
export function enter(
  cell: ModelCell,
  input: unknown,
  evaluate: (formula: string) => number | string | boolean,
): void {
  cell.formula = null;
  if (cell.format === '@') cell.value = String(input);
  else if (typeof input !== 'string') cell.value = input as number | boolean;
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = evaluate(input);
  } else enterText(cell, input);
}

function enterText(cell: ModelCell, input: string): void {
  const number = /^[-+]?\d{1,3}(,?\d{3})*(\.\d+)?(%?)$/.exec(input.trim());
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(input.trim());
  if (number) {
    const value = Number(input.replace(/[,%\s]/g, ''));
    cell.value = number[3] === '%' ? value / 100 : value;
    if (number[3] === '%' && cell.format === 'General') cell.format = '0%';
  } else if (date) {
    const days = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
    cell.value = days + 25_569;
    if (cell.format === 'General') cell.format = 'yyyy/m/d';
  } else if (/^(true|false)$/i.test(input)) cell.value = input.toLowerCase() === 'true';
  else cell.value = input;
}
