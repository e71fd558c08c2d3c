import { Decimal } from 'decimal.js';
import type { Area, CellAddress } from '../../../src/sheet';
import { type Grid, type GridCell, NOTHING } from '../grid';
import type { Figure } from './figure';
import type { Stored } from './stored';
import type { Way } from './way';

/** What is printed alike all over a form. */
export interface Manner {
  readonly way: Way;
  /** Decimals of a printed score; null where each is as short as it goes. */
  readonly decimals: number | null;
  /** How figures are kept in their cells. */
  readonly stored: Stored;
}

/** A form while it is drawn, row by row from a corner of the sheet on; rows and columns count from that corner. */
export class Draft {
  readonly figures: Figure[] = [];
  /** What the scores of a second scorer add up to. */
  secondTotal = new Decimal(0);
  /** Whether some row above says why it fell short, which 同上 may point at. */
  hasReason = false;
  readonly #rows: GridCell[][] = [];
  readonly #merges: Area[] = [];

  constructor(
    readonly manner: Manner,
    readonly width: number,
    private readonly corner: CellAddress,
  ) {}

  get nextRow(): number {
    return this.#rows.length;
  }

  /** Adds a row with texts by column, and tells its number. */
  row(texts: Readonly<Record<number, string>> = {}): number {
    const row = this.#rows.push([]) - 1;
    for (const [column, text] of Object.entries(texts)) this.write(row, Number(column), text);
    return row;
  }

  write(row: number, column: number, text: string): void {
    this.put(row, column, { text, role: text === '' ? null : 'own' });
  }

  put(row: number, column: number, cell: GridCell): void {
    const cells = this.#rows[row]!;
    while (cells.length < column) cells.push(NOTHING);
    cells[column] = this.manner.stored(cell);
  }

  /** Prints a figure; `instead` is the dash or blank some forms have in its place. */
  print(place: CellAddress, figure: Omit<Figure, 'at'>, instead?: string): Figure {
    const { row, column } = place;
    if (instead === undefined) this.put(row, column, figure.dressed(figure.under(this.manner.way)));
    else this.put(row, column, { text: instead, role: instead === '' ? null : 'computed' });
    const at = { row: row + this.corner.row, column: column + this.corner.column };
    const printed: Figure = { ...figure, at };
    this.figures.push(printed);
    return printed;
  }

  /** Merges some cells; one by itself is left as it is. */
  merge(area: Area): void {
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return;
    const { row, column } = this.corner;
    this.#merges.push({
      top: top + row,
      left: left + column,
      bottom: bottom + row,
      right: right + column,
    });
  }

  grid(): Grid {
    const above = Array.from({ length: this.corner.row }, (): GridCell[] => []);
    const before = Array.from({ length: this.corner.column }, () => NOTHING);
    const rows = [...above, ...this.#rows.map((cells) => [...before, ...cells])];
    const rights = this.#merges.map(({ right }) => right + 1);
    const width = Math.max(...rows.map((cells) => cells.length), ...rights);
    const cells = rows.map((row) =>
      Array.from({ length: width }, (_, column) => row[column] ?? NOTHING),
    );
    return { cells, merges: this.#merges, hiddenRows: [], hiddenColumns: [] };
  }
}
