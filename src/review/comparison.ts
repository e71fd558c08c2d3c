import { approvedAt, compareTargets, type TargetChange } from '../companion';
import { COMPANION_NAMES, type Field } from '../form';
import { numberIn } from '../scoring';
import type { CellAddress, SheetRef } from '../sheet';
import type { Review } from './review';

/** A cell of the table beside the form, to go to. */
export interface BesideCell {
  readonly sheet: SheetRef;
  readonly cell: CellAddress;
}

/** One row of 对照: what was approved beside what the form prints. */
export interface ComparedRow {
  /** The indicator's name, in the form's words where the form has it. */
  readonly name: string;
  /** Index in the form; null for an approved indicator that the form does not have. */
  readonly indicator: number | null;
  readonly approved: { readonly target: string; readonly weight: string };
  readonly own: { readonly target: string; readonly weight: string };
  readonly state: 'same' | 'changed' | 'unsure' | 'added' | 'missing';
  readonly change: TargetChange | null;
  /** Whether only the weight differs, or differs too. */
  readonly isWeightMoved: boolean;
  /** The name of the approved indicator; null where there is none. */
  readonly approvedName: string | null;
  /** Whether an officer said that both are one, or that there is none. */
  readonly said: boolean;
  /** Where to go in the form, and in the table. */
  readonly cell: CellAddress | null;
  readonly beside: BesideCell | null;
}

/** 对照 of a form with its approved targets. */
export interface Comparison {
  /** 对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致. */
  readonly line: string;
  /** In the order of the form, what the form does not have last. */
  readonly rows: readonly ComparedRow[];
}

/** The states in words. */
const COMPARED_STATES: Readonly<Record<ComparedRow['state'], string>> = {
  same: '一致',
  changed: '不一致',
  unsure: '请核实是否同一指标',
  added: '目标表中没有',
  missing: '自评表中没有',
};

const CHANGES: Readonly<Record<TargetChange, string>> = {
  lowered: '指标值低于批复',
  raised: '指标值高于批复',
  operator: '指标值符号不同',
  unit: '指标值单位不同',
  reworded: '指标值文字不同',
};

/** What a row's comparison came to, in words: 指标值低于批复、分值不同. */
export function comparedWords({ state, change, isWeightMoved }: ComparedRow): string {
  if (state !== 'changed') return COMPARED_STATES[state];
  const parts = [change ? CHANGES[change] : '', isWeightMoved ? '分值不同' : ''];
  return parts.filter((part) => part !== '').join('、');
}

/** The form beside its approved targets, row by row; null where no table of targets lies beside it. */
export function comparisonOf({ form, beside }: Review): Comparison | null {
  const targets = beside?.targets;
  if (!targets) return null;
  const { pairs, leftOut } = targets.matching;
  const own = form.indicators.map((indicator, index): ComparedRow => {
    const pair = pairs.find((one) => one.indicator === index);
    const there = pair ? approvedAt(targets, pair.other) : null;
    const approved = there?.indicator ?? null;
    const change = compareTargets(approved?.target ?? null, indicator.target, indicator.name.text);
    const isWeightMoved = !sameWeight(approved?.weight ?? null, indicator.weight);
    const isSame = change === null && !isWeightMoved;
    const found = approved?.target ?? approved?.name ?? null;
    return {
      name: indicator.name.text,
      indicator: index,
      approved: { target: approved?.target?.phrase ?? '', weight: approved?.weight?.text ?? '' },
      own: { target: indicator.target?.phrase ?? '', weight: indicator.weight?.text ?? '' },
      state: !pair ? 'added' : !pair.sure ? 'unsure' : isSame ? 'same' : 'changed',
      change: pair?.sure ? change : null,
      isWeightMoved: pair?.sure === true && isWeightMoved,
      approvedName: approved?.name.text ?? null,
      said: pair?.said ?? false,
      cell: (indicator.target ?? indicator.name).at,
      beside: there && found && { sheet: there.table.snapshot.sheet, cell: found.at },
    };
  });
  const missing = leftOut.map((index): ComparedRow => {
    const { indicator, table } = approvedAt(targets, index);
    return {
      name: indicator.name.text,
      indicator: null,
      approved: { target: indicator.target?.phrase ?? '', weight: indicator.weight?.text ?? '' },
      own: { target: '', weight: '' },
      state: 'missing',
      change: null,
      isWeightMoved: false,
      approvedName: indicator.name.text,
      said: false,
      cell: null,
      beside: { sheet: table.snapshot.sheet, cell: indicator.name.at },
    };
  });
  const rows = [...own, ...missing];
  return { line: lineOf(targets.table, rows), rows };
}

function lineOf(
  table: NonNullable<NonNullable<Review['beside']>['targets']>['table'],
  rows: readonly ComparedRow[],
): string {
  const same = rows.filter(({ state }) => state === 'same').length;
  const where = `${COMPANION_NAMES[table.kind]}（工作表「${table.snapshot.name}」）`;
  const rest = rows.length - same;
  return `对照：${where}· ${same} 项一致${rest > 0 ? ` · ${rest} 项不一致` : ''}`;
}

/** Weights that one table does not print do not differ. */
function sameWeight(approved: Field | null, own: Field | null): boolean {
  const [a, b] = [numberIn(approved), numberIn(own)];
  return !a || !b || a.eq(b);
}
