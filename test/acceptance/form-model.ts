/** What a row's target and result mean, apart from how its cells are written; numbers in hundredths. */
export type Fact =
  | { readonly kind: 'number'; readonly operator: string; target: bigint; actual: bigint }
  | { readonly kind: 'range'; low: bigint; high: bigint; actual: bigint }
  | { readonly kind: 'date'; readonly late: boolean }
  | { readonly kind: 'level'; readonly level: 'met' | 'partial' | 'unmet' };

/** One indicator: what it means, and the text of each of its cells. */
export interface RowModel {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly fact: Fact;
  /** How far up its band a person puts the score, in percent; null while nobody has decided. */
  readonly share: number | null;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  /** The result without the unit of the target. */
  readonly bareActual: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface FundModel {
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
}

/** What a form says, before any layout: the text of every cell, its amounts in 万元. */
export interface FormModel {
  readonly year: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly planned: string;
  readonly achieved: string;
  /** 年度资金总额, then its sources. */
  readonly fund: readonly FundModel[];
  /** Points of 预算执行率; '' where the rows make up the full marks. */
  readonly fundWeight: string;
  readonly fundScore: string;
  readonly fundReason: string;
  readonly rows: readonly RowModel[];
  /** The one explanation of layouts without a reason column. */
  readonly remark: string;
  readonly weightTotal: string;
  readonly total: string;
  readonly grade: string;
}

/** `12.5` as 1250. */
export function hundredths(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}

/** 1250 as `12.50`. */
export function decimal(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 1250 as `12.5`. */
export function plain(value: bigint): string {
  return decimal(value).replace(/\.?0+$/, '');
}
