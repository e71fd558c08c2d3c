import { AS_SAID, LABEL } from '../assign';
import { isFundHeader, namesTasks } from '../evidence/classify-row';
import type { FundColumn } from '../fields';
import { type FundHeader, fundHeaderAt, ratedHeader, taughtHeader } from './fund-headers';
import type { Band, Grid, GridCell } from '../evidence/grid';

/** A cell that names a column of a fund block. */
export interface FundLabel {
  readonly column: FundColumn;
  readonly cell: GridCell;
  /** How surely it does, in the scale of `assign`. */
  readonly weight: number;
}

/** The rows in which a fund block is looked for, and what each layout has to go by there. */
export interface FundRoom {
  readonly grid: Grid;
  readonly band: Band;
  /** The rows that hold something, from the top down. */
  readonly rows: readonly number[];
  /** The cells that name an amount, its rate or its points, in reading order. */
  readonly labels: readonly FundLabel[];
  /** The cells that name the block itself: 项目资金（万元）. */
  readonly rails: readonly GridCell[];
  /** The texts that may hold their label too (年初预算数：50), or name money by its unit alone (项目预算（万元）). */
  readonly others: readonly GridCell[];
  /** The header row of a table; null where no row names two of its amounts. */
  readonly header: FundHeader | null;
}

/** Looks through the rows between two (0-based, both included), each once for all layouts. */
export function fundRoom(grid: Grid, band: Band, top: number, last: number): FundRoom {
  const rows = grid.rowsBetween(top, last);
  const labels: FundLabel[] = [];
  const rails: GridCell[] = [];
  const others: GridCell[] = [];
  const isTaught = grid.corrections.aboutColumns;
  let headerRow: number | null = null;
  let tasksRow: number | null = null;
  for (const row of rows) {
    const cells = grid.filled(row, band);
    const before = labels.length;
    for (const cell of cells) {
      const word = cell.wordy ? cell.says.fund : null;
      const said = isTaught && cell.wordy ? grid.corrections.fund(null, cell.label.full) : null;
      if (said === 'ignored') continue;
      if (said) labels.push({ column: said, cell, weight: AS_SAID });
      else if (word === null) {
        if (MAY_NAME_MONEY.test(cell.cell.text)) others.push(cell);
      } else if (word === 'fund-rail') rails.push(cell);
      else if (word !== 'other-column') labels.push({ column: word, cell, weight: LABEL });
    }
    if (headerRow !== null || labels.length === before || !isFundHeader(cells)) continue;
    if (namesTasks(cells)) tasksRow ??= row;
    else headerRow = row;
  }
  // the amounts of tasks are those of the form where it has no others
  headerRow ??= taughtHeader(grid, band, rows) ?? tasksRow ?? ratedHeader(grid, band, rows);
  const header = headerRow === null ? null : fundHeaderAt(grid, band, rows, headerRow);
  return { grid, band, rows, labels, rails, others, header };
}

/** A colon between a label and a figure, a unit of money in brackets, or a figure right behind a label (分值 15). */
const MAY_NAME_MONEY = /[:：]\s*\S|[(（][^()（）]*元|^[\u4e00-\u9fff]{2,8}\s*\d[\d,.]*[%％分]?$/;
