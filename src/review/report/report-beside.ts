import { approvedAt, type Beside, compareTargets } from '../../companion';
import { type Companion, COMPANION_NAMES, type Field, type Form, indicatorAt } from '../../form';
import { a1, a1Area } from '../../sheet';
import type { ReportedApproved, ReportedCompanion, ReportedPair } from './report-types';

/** Every table that lies beside a form, the targets first. */
export function reportCompanions(beside: Beside): ReportedCompanion[] {
  const { targets, monitored, lastYear } = beside;
  const tables = [targets?.table, targets?.adjusted, monitored?.table, lastYear?.table];
  return tables.flatMap((table) => (table ? [reportCompanion(table)] : []));
}

/** The approved targets beside those of the form, row by row; null where no table of targets lies beside it. */
export function reportApproved(form: Form, { targets }: Beside): ReportedApproved | null {
  if (!targets) return null;
  const { matching, budget, table } = targets;
  const pairs = matching.pairs.map(({ indicator, other, sure }): ReportedPair => {
    const own = indicatorAt(form, indicator);
    const approved = approvedAt(targets, other);
    return {
      row: own.row + 1,
      name: own.name.text,
      sure,
      approved: {
        sheet: approved.table.snapshot.name,
        name: approved.indicator.name.text,
        target: textIn(approved.indicator.target, approved.indicator.target?.joined),
        weight: textIn(approved.indicator.weight),
      },
      change: compareTargets(approved.indicator.target, own.target, own.name.text),
    };
  });
  return {
    sheet: table.snapshot.name,
    initial: textIn(budget.initial),
    adjusted: textIn(budget.adjusted),
    pairs,
    added: matching.added.map((index) => a1(indicatorAt(form, index).name.at)),
    missing: matching.leftOut.map((index) => {
      const { indicator, table: own } = approvedAt(targets, index);
      return {
        sheet: own.snapshot.name,
        cell: a1(indicator.name.at),
        name: indicator.name.text,
      };
    }),
  };
}

function reportCompanion(table: Companion): ReportedCompanion {
  return {
    kind: table.kind,
    title: COMPANION_NAMES[table.kind],
    sheet: table.snapshot.name,
    range: a1Area(table.area),
    evidence: table.evidence,
    project: table.project?.text ?? null,
    year: table.year,
  };
}

function textIn(field: Field | null, text = field?.text): ReportedPair['approved']['target'] {
  return { cell: field && a1(field.at), text: text ?? null };
}
