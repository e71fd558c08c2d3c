import type { Grid } from '../evidence/grid';
import type { Header, HeaderCell } from '../places/header-cells';

/** The columns to the right of the first and to the left of the second. */
export type Between = readonly [number, number];

/** Columns without a header that is understood, blank headers included, but for those the officer set aside. */
export function unknownColumns(grid: Grid, header: Header, [first, last]: Between): HeaderCell[] {
  const columns: HeaderCell[] = [];
  for (let column = first + 1; column < last; column++) {
    const over = header.cells.find(({ left, right }) => column >= left && column <= right);
    if (over && (over.word !== null || over.confidence > 0 || over.left !== column)) continue;
    if (over && grid.corrections.indicator(column, over.cell.label.full)) continue;
    const cell = over?.cell ?? grid.at(header.bottom, column);
    columns.push(over ?? { cell, left: column, right: column, word: null, confidence: 0 });
  }
  return columns;
}
