import type { FundColumn } from '../fields';
import type { Guess } from '../form';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Columns, UsedColumns } from '../evidence/used-columns';
import { entriesOf } from '../../sheet';

/** A header cell of the fund block and the columns it stands over. */
export interface FundHeaderCell {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
  /** Why it is a guess that this column holds its field; left out where its header says so. */
  readonly guessed?: Guess;
}

export type FundHeaders = Partial<Record<FundColumn, FundHeaderCell>>;

/** What a row of the fund block stands under. */
export interface FundRowHeader {
  readonly headers: FundHeaders;
  /** The columns under headers that are not read. */
  readonly idle: readonly Band[];
}

/** The cells of a row by field, as many columns beside their headers as the shift says. */
export interface FundPlacement {
  readonly shift: number;
  readonly cells: ReadonlyMap<FundColumn, GridCell>;
}

/** Where the fields of a fund block stand in its rows; the columns under each shift are worked out once. */
export class FundPlaces {
  readonly headers: FundHeaders;
  readonly #idle: readonly Band[];
  readonly #used: UsedColumns;
  readonly #columns = new Map<number, ReadonlyMap<FundColumn, Columns> | null>();

  constructor({ headers, idle }: FundRowHeader, used: UsedColumns) {
    this.headers = headers;
    this.#idle = idle;
    this.#used = used;
  }

  /** The cells of a row under a shift; null where the shift leads beyond the block, as none does not. */
  placed(grid: Grid, row: number, shift: 0): FundPlacement;
  placed(grid: Grid, row: number, shift: number): FundPlacement | null;
  placed(grid: Grid, row: number, shift: number): FundPlacement | null {
    const columns = this.#columnsAt(shift);
    if (!columns) return null;
    const cells = new Map<FundColumn, GridCell>();
    for (const [field, places] of columns) cells.set(field, firstFilled(grid, row, places));
    return { shift, cells };
  }

  /** How many cells no field takes and no header explains that is not read. @param idle the columns of those headers */
  countStray(
    values: readonly GridCell[],
    { cells }: FundPlacement,
    idle: readonly Band[] = this.#idle,
  ): number {
    const read = new Set(cells.values());
    let stray = 0;
    for (const cell of values) if (!read.has(cell) && !isWithin(idle, cell)) stray += 1;
    return stray;
  }

  #columnsAt(shift: number): ReadonlyMap<FundColumn, Columns> | null {
    const known = this.#columns.get(shift);
    if (known !== undefined) return known;
    const columns = this.#workOut(shift);
    this.#columns.set(shift, columns);
    return columns;
  }

  #workOut(shift: number): ReadonlyMap<FundColumn, Columns> | null {
    const columns = new Map<FundColumn, Columns>();
    for (const [field, header] of entriesOf(this.headers)) {
      const places = this.#used.allBeside(header, shift);
      // beyond the block there is nothing to have slid, wherever on the sheet it begins
      if (shift !== 0 && places[0] < this.#used.left) return null;
      columns.set(field, places);
    }
    return columns;
  }
}

function firstFilled(grid: Grid, row: number, columns: Columns): GridCell {
  const first = grid.shownInRow(row, columns[0]);
  if (!first.blank || columns.length === 1) return first;
  for (const column of columns) {
    const cell = grid.shownInRow(row, column);
    if (!cell.blank) return cell;
  }
  return first;
}

function isWithin(bands: readonly Band[], { column }: GridCell): boolean {
  for (const { left, right } of bands) if (left <= column && column <= right) return true;
  return false;
}
