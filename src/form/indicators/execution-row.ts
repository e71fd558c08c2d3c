import type { AlignedRow } from './align-row';
import type { ColumnMap } from './choose-columns';
import type { Field, FundBlock } from '../form';
import { fieldOf, type Grid, type GridCell } from '../evidence/grid';
import { namesExecution } from '../words/execution-words';
import { pointsOf } from '../words/label';

/** A row among the indicators that only gives 预算执行率 its points: 预算执行率（10） | 9.5. */
export interface ExecutionRow {
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  /** Points printed in its label; `text` is the points alone. */
  readonly points: Field | null;
}

/** Reads a row named 预算执行率 that has points but no target; a result alone repeats the rate. Null when it is none. */
export function readExecutionRow(
  grid: Grid,
  aligned: AlignedRow,
  columns: ColumnMap,
): ExecutionRow | null {
  const name = aligned.cells.get('name');
  const label = name.blank ? ownLabel(grid, aligned, columns) : name;
  if (!label || !namesExecution(label.label.bare) || holds(aligned, 'target')) return null;
  if (!name.blank && holds(aligned, 'actual')) return null;
  const labels = [...grid.filled(aligned.row).filter((cell) => cell.wordy), label];
  const field = (column: 'weight' | 'score' | 'reason'): Field | null => {
    const cell = aligned.cells.get(column);
    return cell ? cell.field : null;
  };
  return {
    weight: field('weight'),
    score: field('score'),
    reason: field('reason'),
    points: firstPoints(labels),
  };
}

/** The first points that some labels print. */
function firstPoints(labels: readonly GridCell[]): Field | null {
  for (const cell of labels) {
    const points = pointsOf(cell.label);
    if (points !== null) return fieldOf(cell, points);
  }
  return null;
}

/** The fund block with the points it has in a row among the indicators, where it prints none itself. */
export function withExecutionRow(fund: FundBlock, row: ExecutionRow | null): FundBlock {
  if (!row || !fund.total || fund.headers.score) return fund;
  const weight = fund.total.weight ?? row.weight;
  const blank = !weight || weight.text === '';
  return {
    ...fund,
    total: { ...fund.total, weight, score: row.score, reason: fund.total.reason ?? row.reason },
    headingWeight: fund.headingWeight ?? (blank ? row.points : null),
  };
}

/** Whether a row has a target or a result. */
export function isMeasured(aligned: AlignedRow): boolean {
  return holds(aligned, 'target') || holds(aligned, 'actual');
}

function holds({ cells }: AlignedRow, field: 'target' | 'actual'): boolean {
  const cell = cells.get(field);
  return !!cell && !cell.blank && cell.kind !== 'sign';
}

/** The last level label that stands in a row itself. */
export function ownLabel(grid: Grid, { row }: AlignedRow, columns: ColumnMap): GridCell | null {
  let last: GridCell | null = null;
  for (const field of LEVELS) {
    const header = columns.get(field);
    if (!header) continue;
    for (const cell of grid.filled(row, header)) if (cell.wordy) last = cell;
  }
  return last;
}

const LEVELS = ['level1', 'level2'] as const;
