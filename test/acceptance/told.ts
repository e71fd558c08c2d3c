import { reviewSheet, type Review } from '../../src/review';
import type { CellAddress } from '../../src/sheet';
import type { Field, FundRow, Indicator } from '../../src/form';
import { REFERENCE, type ReferenceExpectation } from '../form/reference-expectations';
import { referenceRows } from '../form/snapshot-of';
import { levelsOf } from '../form/show';
import { REFERENCE_FINDINGS } from '../review/reference-findings';
import type { Paper } from './paper';

/** What is read on a paper and said of it, in the cell names of the reference table. */
export interface Told {
  readonly head: readonly string[];
  readonly goals: readonly string[];
  readonly fund: readonly string[];
  readonly indicators: readonly string[];
  readonly foot: readonly string[];
  readonly findings: readonly string[];
  readonly edits: readonly string[];
  readonly marks: readonly string[];
  readonly verdict: string;
}

/** What must be told of a reference table, from the expectations written down from its print. */
export function expected(table: number): Told {
  const { head, goals, fund, total, grade, ...rest } = REFERENCE[table - 1]!;
  return {
    head,
    goals,
    fund,
    indicators: indicatorsOf({ head, goals, fund, total, grade, ...rest }),
    foot: [...total, grade[0]],
    findings: REFERENCE_FINDINGS[table - 1]!.map(
      ({ severity, rule, cells }) => `${severity} ${rule} ${cells}`,
    ),
    edits: [],
    marks: [],
    verdict: verdictOf(table),
  };
}

/** Tables 7 and 9 spent 80.77 % and 57.02 % and say nowhere why; 11 has lost the header of its fund block. */
function verdictOf(table: number): string {
  if (table === 11) return 'must-fix';
  return table === 7 || table === 9 ? 'needs-review' : 'ready';
}

function indicatorsOf({ rows: [first, last], shifted, levels }: ReferenceExpectation): string[] {
  let inForce = '';
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = first + i;
    inForce = levels[row] ?? inForce;
    const cells = shifted[row] ?? `C${row} D${row} E${row} F${row} G${row} H${row}`;
    return `${cells} ${inForce}`;
  });
}

/** What the product tells of the forms on a paper. */
export function tell(paper: Paper): Told[] {
  return reviewSheet(paper.sheet()).reviews.map((review) => toldOf(paper, review));
}

/** @param paper names cells as the reference table does */
export function toldOf(paper: Pick<Paper, 'nameAt'>, review: Review): Told {
  const { form, findings, edits, marks, verdict } = review;
  const name = (at: CellAddress) => paper.nameAt(at);
  const field = (one: Field | null | undefined) => (one ? name(one.at) : '-');
  const fundRow = (row: FundRow | null) =>
    row
      ? [row.initial, row.budget, row.executed, row.weight, row.rate, row.score]
          .map(field)
          .join(' ')
      : '-';
  const indicator = (one: Indicator) =>
    `${[one.name, one.target, one.actual, one.weight, one.score, one.reason].map(field).join(' ')} ${levelsOf(one)}`;
  return {
    head: [form.title, form.project, form.department, form.unit].map(field),
    goals: [form.goals.planned, form.goals.achieved].map(field),
    fund: form.fund ? [form.fund.total, ...form.fund.sources].map(fundRow) : [],
    indicators: form.indicators.map(indicator),
    foot: [form.total?.weight, form.total?.score, form.grade].map(field),
    findings: findings.map(
      ({ severity, rule, cells }) => `${severity} ${rule} ${cells.map(name).join(' ')}`,
    ),
    edits: edits.map(({ cell, after }) => `${name(cell)}: ${String(after.value)}`),
    marks: marks.map(({ cell, kind }) => `${name(cell)} ${kind}`),
    verdict,
  };
}

/** The printed text of a cell. */
export function print(table: number, name: string): string {
  const match = /^([A-Z])(\d+)$/.exec(name)!;
  return referenceRows(table)[Number(match[2]) - 1]?.[match[1]!.charCodeAt(0) - 65] ?? '';
}
