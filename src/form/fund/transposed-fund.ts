import { type FundColumn, isAmount } from '../fields';
import type { Field, FundBlock, FundRow } from '../form';
import { fundGaps } from './fund-gaps';
import { type Band, type Grid, type GridCell } from '../evidence/grid';
import { fundRowOf, headingWeight, unitOf, type FundReading } from './fund-reading';
import { columnOf, fundRowKind } from '../words/fund-words';

/** A line of a transposed block: the label of an amount at its left. */
interface Line {
  readonly column: FundColumn;
  readonly cell: GridCell;
}

type Lines = readonly [Line, ...Line[]];

/**
 * Reads a fund block that names its amounts downwards and its sources across; null when there is none:
 * at least two of the amounts must stand under one another, and one of them to the left of a figure.
 */
export function readTransposedFund(
  grid: Grid,
  band: Band,
  top: number,
  last: number,
): FundReading | null {
  const lines = linesOf(grid, band, grid.rowsBetween(top, last));
  if (!lines) return null;
  const [first] = lines;
  const heads = headsOf(grid, band, first.cell, top);
  const nearest = nearestColumn(grid, band, lines);
  const rows = heads.map((head) => toRow(grid, head?.column ?? nearest, head, lines));
  const total = rows.find((row) => row.kind === 'total') ?? rows[0] ?? null;
  const labels = [...lines.map(({ cell }) => cell), ...heads.flatMap((head) => head ?? [])];
  const rail = grid.rowsBetween(top, last).flatMap((row) => grid.filled(row, band).filter(isRail));
  const fund: FundBlock = {
    unit: unitOf([...rail, ...labels]),
    total: total && { ...total, kind: 'total' },
    sources: rows.filter((row) => row !== total),
    headers: Object.fromEntries(lines.map(({ column, cell }) => [column, cell.field])),
    columns: [],
    headingWeight: headingWeight([...rail, ...labels], total),
    unreadable: null,
  };
  const right = Math.max(...labels.map((cell) => cell.span.right), first.cell.column + 1);
  const start = Math.min(first.cell.row, ...heads.flatMap((head) => head?.row ?? []));
  return {
    fund,
    gaps: fundGaps(fund, first.cell),
    top: start,
    bottom: Math.max(...lines.map(({ cell }) => cell.row)),
    right,
  };
}

function isRail(cell: GridCell): boolean {
  return cell.wordy && cell.says.fund === 'fund-rail';
}

/** The labels of amounts that stand under one another in one column, with a figure or nothing beside them; null when there are none. */
function linesOf(grid: Grid, band: Band, rows: readonly number[]): Lines | null {
  const byColumn = new Map<number, Lines>();
  for (const row of rows) {
    for (const cell of grid.filled(row, band)) {
      const word = cell.wordy ? columnOf(cell.says.fund) : null;
      if (!word) continue;
      const lines = byColumn.get(cell.column);
      if (lines?.some((line) => line.column === word)) continue;
      const line = { column: word, cell };
      byColumn.set(cell.column, lines ? [...lines, line] : [line]);
    }
  }
  const enough = (lines: Lines): boolean =>
    lines.filter(({ column }) => isAmount(column)).length >= 2;
  return [...byColumn.values()].find(enough) ?? null;
}

/** The labels of the sources in the row above the first amount; one nameless column when there are none. */
function headsOf(grid: Grid, band: Band, first: GridCell, top: number): (GridCell | null)[] {
  const right = { left: first.span.right + 1, right: band.right };
  for (const row of [...grid.rowsBetween(top, first.row - 1)].reverse().slice(0, 2)) {
    const heads = grid.filled(row, right).filter((cell) => fundRowKind(cell.label));
    if (heads.length > 0) return heads;
  }
  return [null];
}

/** The first column to the right of the labels that holds anything. */
function nearestColumn(grid: Grid, band: Band, lines: readonly Line[]): number {
  const right = Math.max(...lines.map(({ cell }) => cell.span.right));
  const beside = { left: right + 1, right: band.right };
  const filled = lines.flatMap(({ cell }) => grid.filled(cell.row, beside)[0]?.column ?? []);
  return filled.length > 0 ? Math.min(...filled) : right + 1;
}

function toRow(grid: Grid, column: number, head: GridCell | null, lines: Lines): FundRow {
  const fields = new Map<FundColumn, Field>();
  for (const line of lines) fields.set(line.column, grid.shownInRow(line.cell.row, column).field);
  return fundRowOf(lines[0].cell.row, head, fields);
}
