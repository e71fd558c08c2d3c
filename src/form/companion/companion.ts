import type { Area, SheetSnapshot } from '../../sheet';
import type { Field, Form, FundBlock, Indicator } from '../form';

/**
 * What a table is that a reviewer lays beside a form: 绩效目标申报表 (`filed`), 绩效目标批复表 and
 * 绩效目标表 (`approved`), 绩效目标调整表 (`adjusted`), 绩效运行监控表 (`monitored`), or the 自评表 of
 * the year before (`last-year`).
 */
export type CompanionKind = 'filed' | 'approved' | 'adjusted' | 'monitored' | 'last-year';

/** The kinds in the words of the forms. */
export const COMPANION_NAMES: Readonly<Record<CompanionKind, string>> = {
  filed: '绩效目标申报表',
  approved: '绩效目标表',
  adjusted: '绩效目标调整表',
  monitored: '绩效运行监控表',
  'last-year': '上年自评表',
};

/** One table to lay beside a form, every value with its cell and raw text. */
export interface Companion {
  readonly kind: CompanionKind;
  /** What told the kind, as Chinese clauses. */
  readonly evidence: readonly string[];
  readonly snapshot: SheetSnapshot;
  readonly area: Area;
  readonly title: Field | null;
  /** The year its targets are for; null when not printed. */
  readonly year: number | null;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  /** The year's goal in words. */
  readonly goal: Field | null;
  readonly budget: CompanionBudget;
  /** In sheet order; target and weight as approved, result and reason where the table has them. */
  readonly indicators: readonly Indicator[];
  /** Rows of a 监控表 whose target was said to be out of reach: their index, and the cell that says so. */
  readonly outOfReach: ReadonlyMap<number, Field>;
}

/** The year's money as approved, in `unit`. */
export interface CompanionBudget {
  readonly unit: FundBlock['unit'];
  /** As approved with the budget; null when not printed. */
  readonly initial: Field | null;
  /** As adjusted in the year, where the table says both. */
  readonly adjusted: Field | null;
}

/** What a table that reads like a form says of itself above its indicators. */
export function headOf({ snapshot, area, title, year, project, department, unit }: Form) {
  return { snapshot, area, title, year, project, department, unit };
}

/** A form as something to lay another one beside: last year's 自评表, or the form itself. */
export function companionOfForm(form: Form, kind: CompanionKind = 'last-year'): Companion {
  const total = form.fund?.total ?? null;
  return {
    kind,
    evidence: ['有「实际完成值」「得分」的自评表'],
    ...headOf(form),
    goal: form.goals.planned,
    budget: {
      unit: form.fund?.unit ?? null,
      initial: total?.initial ?? total?.budget ?? null,
      adjusted: total?.initial ? total.budget : null,
    },
    indicators: form.indicators,
    outOfReach: new Map(),
  };
}
