import { referenceGrid, sampleSheetOf } from '../../scripts/samples/build-sample';
import { a1, type NewSheet } from '../../src/sheet';

/**
 * The cells a review may write in a reference table, by reading the printed table itself: rates and
 * scores under their headers in the fund block, scores of indicator rows, total and grade.
 */
export function writableCells(number: number): string[] {
  const grid = referenceGrid(number);
  const fund = grid.findIndex((row) => row.includes('年初预算数'));
  const goals = grid.findIndex((row) => row[0] === '年度总体目标');
  const head = grid.findIndex((row) => row.includes('三级指标'));
  const total = grid.findIndex((row, r) => r > head && row.includes('100'));
  const found: string[] = [];
  const take = (row: number, column: number) => {
    if (/^[\d.]+$/.test(grid[row]![column]!)) found.push(a1({ row, column }));
  };
  for (let row = fund + 1; row < goals; row++) for (const c of fundCells(grid[row]!)) take(row, c);
  for (let row = head + 1; row < total; row++) take(row, lastNumber(grid[row]!));
  take(total, lastNumber(grid[total]!));
  const grades = grid
    .slice(total)
    .flatMap((row, r) =>
      row.flatMap((text, column) =>
        /^(优|良|中|差)$/.test(text) ? [a1({ row: total + r, column })] : [],
      ),
    );
  return [...found, ...grades];
}

/** The sample of a table with all these cells blank. */
export function blankSample(number: number, blank: readonly string[]): NewSheet {
  const names = new Set(blank);
  const sheet = sampleSheetOf(number);
  const cells = sheet.cells.map((cell) =>
    names.has(a1(cell.at)) ? { ...cell, value: null } : cell,
  );
  return { ...sheet, cells };
}

/** Rate and score are the cells beside the weight, which is a number or a dash. */
function fundCells(row: readonly string[]): number[] {
  const filled = row.flatMap((text, column) => (text === '' ? [] : [column]));
  const dashes = filled.filter((column) => row[column] === '-');
  if (dashes.length === 2) return [dashes[0]! + 1];
  const numbers = filled.filter((column) => /^[\d,.]+$/.test(row[column]!));
  return numbers.length === 6 ? numbers.slice(4) : [];
}

function lastNumber(row: readonly string[]): number {
  return row.reduce((last, text, column) => (/^[\d.]+$/.test(text) ? column : last), -1);
}
