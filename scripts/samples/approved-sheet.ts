import type { NewSheet } from '../../src/sheet';
import { sampleSheet } from './sample-sheet';

/** How wide the columns of a table of targets are, in characters. */
const WIDTHS = [18, 22, 36, 18, 18, 12];

/**
 * The approved targets of a sample as a sheet of its own: titles, goals and the heads of groups of rows
 * merged as bureaus have them.
 */
export function approvedSheet(grid: readonly (readonly string[])[]): NewSheet {
  const header = grid.findIndex((row) => row.includes('三级指标'));
  const last = Math.max(...grid.map((row) => row.length)) - 1;
  const merges = [
    area(0, 0, 0, last),
    ...grid.flatMap((row, at) => (isOneText(row, at, header) ? [area(at, 1, at, last)] : [])),
    ...groups(grid, header, 0),
    ...groups(grid, header, 1),
  ];
  const sheet = sampleSheet(grid, { widths: WIDTHS.slice(0, last + 1), merges });
  return { ...sheet, name: '目标' };
}

/** 项目名称 or 年度目标: a label and one text over all other columns. */
function isOneText(row: readonly string[], at: number, header: number): boolean {
  return at > 0 && at < header && row.filter((text) => text !== '').length === 2 && row[1] !== '';
}

/** A level over the rows below it that leave it blank. */
function groups(grid: readonly (readonly string[])[], header: number, column: number): string[] {
  const merges: string[] = [];
  let top = header + 1;
  for (let row = top + 1; row <= grid.length; row++) {
    const text = grid[row]?.slice(0, column + 1).find((one) => one !== '');
    if (row < grid.length && text === undefined) continue;
    if (row - 1 > top) merges.push(area(top, column, row - 1, column));
    top = row;
  }
  return merges;
}

function area(top: number, left: number, bottom: number, right: number): string {
  const name = (column: number) => String.fromCharCode(65 + column);
  return `${name(left)}${top + 1}:${name(right)}${bottom + 1}`;
}
