import { a1 } from '../../../sheet';
import {
  approvedAt,
  type ApprovedIndicator,
  type ApprovedTargets,
  type TableBeside,
} from '../../../companion';
import {
  type Companion,
  COMPANION_NAMES,
  type Field,
  type Indicator,
  indicatorAt,
} from '../../../form';
import type { RuleInput } from '../../rule';
import { type Row, rowsOf } from './rows';

/** A row of the form and the approved indicator that it is beyond doubt. */
export interface ApprovedRow {
  readonly row: Row;
  readonly approved: ApprovedIndicator;
}

/** The rows of the form that are surely approved indicators; none without a table of targets. */
export function approvedRows(input: RuleInput): ApprovedRow[] {
  const targets = input.beside?.targets;
  if (!targets) return [];
  return pairedRows(input, targets.matching).map(({ row, other }) => ({
    row,
    approved: approvedAt(targets, other),
  }));
}

/** The rows of the form that surely stand in another table, with their index there. */
export function pairedRows(
  input: RuleInput,
  { pairs }: TableBeside['matching'],
): { readonly row: Row; readonly other: number }[] {
  const rows = rowsOf(input);
  return pairs.flatMap(({ indicator, other, sure }) => {
    const row = rows.find(({ index }) => index === indicator);
    return row && sure ? [{ row, other }] : [];
  });
}

/** The rows that surely stand in last year's form, beside what they were then. */
export function lastYearRows(
  input: RuleInput,
): { readonly row: Row; readonly before: Indicator; readonly table: Companion }[] {
  const beside = input.beside?.lastYear;
  if (!beside) return [];
  return pairedRows(input, beside.matching).map(({ row, other }) => ({
    row,
    before: indicatorAt(beside.table, other),
    table: beside.table,
  }));
}

/** 绩效目标表「目标」D12: the table, its sheet and the cell. */
export function whereIn(table: Companion, field: Field | null): string {
  const cell = field ? a1(field.at) : '';
  return `${COMPANION_NAMES[table.kind]}「${table.snapshot.name}」${cell}`;
}

/** The table of targets in words: 绩效目标表「目标」. */
export function tableName({ table }: ApprovedTargets): string {
  return whereIn(table, null);
}
