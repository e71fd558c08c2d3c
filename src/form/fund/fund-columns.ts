import type { FundColumnReading } from '../form';
import type { FundHeader } from './fund-headers';
import type { Grid, GridCell } from '../evidence/grid';
import { AS_CORRECTED, headerWords } from '../evidence/header-evidence';
import { entriesOf } from '../../sheet';

/** How each column of a fund block was read, from left to right; those of its row labels left out. */
export function fundColumns(grid: Grid, { headers, cells }: FundHeader): FundColumnReading[] {
  const chosen = entriesOf(headers);
  const readings = chosen.map(([field, { cell, confidence, guessed }]) => ({
    ...readingOf(grid, cell, `依据${headerWords(cell)}`),
    field,
    confidence,
    ...(guessed && { guessed }),
  }));
  const first = Math.min(...readings.map(({ column }) => column));
  const taken = new Set<number>();
  for (const [, { left, right }] of chosen) {
    for (let column = left; column <= right; column++) taken.add(column);
  }
  const others: FundColumnReading[] = [];
  for (const cell of cells) {
    if (cell.column <= first || taken.has(cell.column)) continue;
    taken.add(cell.column);
    others.push(readingOf(grid, cell, `${headerWords(cell)}不参与核验`));
  }
  return [...readings, ...others].sort((a, b) => a.column - b.column);
}

function readingOf(grid: Grid, cell: GridCell, evidence: string): FundColumnReading {
  const isSaid = grid.corrections.fund(cell.column, cell.label.full) !== null;
  return {
    column: cell.column,
    field: 'ignored',
    header: cell.blank ? null : cell.field,
    confidence: isSaid ? 1 : 0.5,
    evidence: isSaid ? AS_CORRECTED : evidence,
    corrected: isSaid,
  };
}
