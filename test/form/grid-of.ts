import { Grid, type GridCell } from '../../src/form/evidence/grid';

import { a1, type CellAddress, parseA1 } from '../../src/sheet';
import type { HeaderCell } from '../../src/form/places/header-cells';
import { UsedColumns } from '../../src/form/evidence/used-columns';
import type { IndicatorField } from '../../src/form/fields';
import { type FundRoom, fundRoom } from '../../src/form/fund/fund-room';
import type { Block } from '../../src/form/indicators/place-plan';
import type { Territory } from '../../src/form/places/territory';
import { drawn, snapshotOf, type SnapshotOptions } from './snapshot-of';

/** A small grid as it is drawn: a line per row from row 1 on, `|` between its cells from column A on. */
export function gridOf(drawing: string, options?: SnapshotOptions): Grid {
  return new Grid(snapshotOf(drawn(drawing), options));
}

/** The cell of a grid by its A1 name. */
export function cellAt(grid: Grid, name: string): GridCell {
  const { row, column } = parseA1(name);
  return grid.at(row, column);
}

/** A cell that stands alone, as its text reads. */
export function cellOfText(text: string): GridCell {
  return gridOf(text).at(0, 0);
}

/** The cells of a drawn row. */
export function rowOf(drawing: string): readonly GridCell[] {
  return gridOf(drawing).filled(0);
}

/** The A1 names of some cells or fields, `-` for none. */
export function namesOf(
  fields: readonly ({ readonly at: CellAddress } | null | undefined)[],
): string {
  return fields.map((one) => (one ? a1(one.at) : '-')).join(' ');
}

/** The header of the usual indicator block, and the cell that heads each of its fields in row 1. */
export const HEADER = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';
export const HEADER_FIELDS = {
  level1: 'A1',
  level2: 'B1',
  name: 'C1',
  target: 'D1',
  actual: 'E1',
  weight: 'F1',
  score: 'G1',
} as const;

/** A header cell over its own columns that says a word. */
export function headerOf(
  grid: Grid,
  name: string,
  word: HeaderCell['word'] = null,
  confidence = 1,
): HeaderCell {
  const cell = cellAt(grid, name);
  return { cell, left: cell.span.left, right: cell.span.right, word, confidence };
}

/**
 * The rows below a header in row 1 whose cells head the fields given, by the name of each; the block
 * is as wide as they are, or as the columns given.
 */
export function blockUnder(
  grid: Grid,
  fields: Readonly<Partial<Record<IndicatorField, string>>>,
  { left = 0, right = grid.filled(0).at(-1)!.span.right } = {},
): Block {
  const headers = (Object.entries(fields) as [IndicatorField, string][]).map(
    ([field, name]) => [field, headerOf(grid, name, field)] as const,
  );
  const width = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const used = new UsedColumns(width);
  const last = grid.rows.at(-1)!;
  return {
    otherScores: [],
    plans: new Map(),
    columns: new Map(headers),
    used,
    left,
    right,
    first: 1,
    last,
  };
}

/** The part of a sheet from row 1 down to a header in the row given (0-based), over the columns A to J. */
export function territoryAbove(headerRow: number): Territory {
  const band = { left: 0, right: 9 };
  const header = { top: headerRow, bottom: headerRow, ...band, cells: [] };
  return {
    headers: [header],
    band,
    limits: band,
    top: 0,
    ceiling: 0,
    bottom: headerRow + 9,
    doubtful: [],
  };
}

/** What the layouts of a fund block have to go by in the columns A to J of a drawing. */
export function roomOf(drawing: string, last = 20, options?: SnapshotOptions): FundRoom {
  return fundRoom(gridOf(drawing, options), { left: 0, right: 9 }, 0, last);
}
