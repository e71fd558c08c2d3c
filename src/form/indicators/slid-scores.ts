import type { Guess } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { unsettled } from '../evidence/guess';
import type { HeaderCell } from '../places/header-cells';

/**
 * The guess that the cells of some rows (0-based) slid beside their headers: a column of points that is read by nobody,
 * a second scorer's or what was taken off, holds words there, and figures in most of the other rows.
 */
export function slidScores(
  grid: Grid,
  rows: readonly number[],
  columns: readonly HeaderCell[],
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  for (const { cell: header, left } of columns) {
    const cells = rows.map((row) => grid.at(row, left));
    const odd = cells.filter(({ wordy }) => wordy);
    const figures = cells.filter(({ number }) => number !== null);
    if (figures.length < LEAST_FIGURES || figures.length <= odd.length) continue;
    for (const cell of odd) guesses.set(cell.row, guessOf(header, cell));
  }
  return guesses;
}

/** Fewer tell nothing of a column. */
const LEAST_FIGURES = 3;

function guessOf(header: GridCell, { row, field }: GridCell): Guess {
  return unsettled(
    `第${row + 1}行「${header.field.text}」一列是「${field.text}」，本行各格可能错位`,
  );
}
