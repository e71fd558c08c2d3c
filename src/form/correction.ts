import type { FundColumn } from './fields';
import type { IndicatorColumn } from './form';
import type { ColumnCorrection, LayoutCorrection, RowCorrection } from './layout-correction';
import { readLabel } from './words/label';

/** All corrections that apply to one sheet, for looking up. Later ones outweigh earlier ones. */
export class Corrections {
  /** Whether anything is said about columns, or about rows, at all. */
  readonly aboutColumns: boolean;
  readonly aboutRows: boolean;
  readonly #columns: readonly ColumnCorrection[];
  readonly #indicators: readonly AboutColumn<IndicatorColumn>[];
  readonly #fund: readonly AboutColumn<FundColumn | 'ignored'>[];
  readonly #rows: readonly KnownRow[];

  constructor(sheetName: string, layouts: readonly LayoutCorrection[] = []) {
    const own = layouts.filter(({ sheet }) => sheet === null || sheet === sheetName);
    this.#columns = own.flatMap(({ columns }) => columns).reverse();
    this.#indicators = this.#columns.filter((one) => one.block === 'indicators');
    this.#fund = this.#columns.filter((one) => one.block === 'fund');
    this.#rows = own.flatMap(({ rows }) => rows.map(knownRow)).reverse();
    this.aboutColumns = this.#columns.length > 0;
    this.aboutRows = this.#rows.length > 0;
  }

  /** What a row is said to be. @param label its label, as it stands there */
  row(row: number, label: string): RowCorrection['read'] | null {
    if (!this.aboutRows) return null;
    const full = readLabel(label).full;
    const said = this.#rows.find((one) => (one.row ?? row) === row && (one.label ?? full) === full);
    return said?.read ?? null;
  }

  /** What an indicator column is said to be, by its position or by its header; null when nothing is said. */
  indicator(column: number | null, header: string): IndicatorColumn | null {
    if (!this.aboutColumns) return null;
    return saidOf(this.#indicators, column, header);
  }

  /** The same for a column of the fund block. */
  fund(column: number | null, header: string): FundColumn | 'ignored' | null {
    if (!this.aboutColumns) return null;
    return saidOf(this.#fund, column, header);
  }

  /** The columns of a block about which something is said by their position. */
  placed(block: ColumnCorrection['block']): number[] {
    if (!this.aboutColumns) return [];
    return this.#columns.flatMap((one) =>
      one.block === block && 'column' in one.at ? [one.at.column] : [],
    );
  }
}

/** What is said of one column of a block. */
interface AboutColumn<Field> {
  readonly at: ColumnCorrection['at'];
  readonly field: Field;
}

/** What is said of the column at a position, or else of the one with a header. */
function saidOf<Field>(
  columns: readonly AboutColumn<Field>[],
  column: number | null,
  header: string,
): Field | null {
  const placed = columns.find(({ at }) => 'column' in at && at.column === column);
  if (placed) return placed.field;
  if (header === '') return null;
  const named = columns.find(({ at }) => 'header' in at && readLabel(at.header).full === header);
  return named?.field ?? null;
}

/** A row correction with its label as the reader compares labels. */
interface KnownRow {
  readonly row: number | null;
  readonly label: string | null;
  readonly read: RowCorrection['read'];
}

function knownRow(one: RowCorrection): KnownRow {
  const label = one.label === undefined ? null : readLabel(one.label).full;
  return { row: 'row' in one ? one.row : null, label, read: one.read };
}
