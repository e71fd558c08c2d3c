import type { Decimal } from './decimal';

/** How a 年度指标值 is to be met. A bare number has none and is treated as ≥. */
export type Operator = '≥' | '≤' | '>' | '<' | '=';

/** Which way a change went: 增长8% is up, 下降8% down. */
export type Trend = 'up' | 'down';

/** What a number counts: the trailing text of the value after scale words were taken out. */
export interface Quantity {
  /** The number in base units: 1.2万人 is 12000; 5‰ is 0.5; percentages stay percent points: 95% is 95. */
  readonly value: Decimal;
  /** 人, 个, 万元 written out as 元 …; null when none is written. */
  readonly unit: string | null;
  /** Whether the value was written with %, ‰, 百分比 or in a percent-formatted cell. */
  readonly percent: boolean;
  /** Whether only the unit column says %, so that 0.96 may be a ratio all the same. */
  readonly percentByColumn?: true;
  /** As printed before a scale word was multiplied out (90 and 万元, 5 and ‰); absent when the same. */
  readonly written?: WrittenNumber;
  /** Which way it went, where the text (or, for a target, the indicator's name) says so. */
  readonly trend?: Trend;
}

export interface WrittenNumber {
  readonly value: Decimal;
  /** The scale word with its unit: 万元, 万, ‰. */
  readonly unit: string;
}

export interface NumberTarget extends Quantity {
  readonly kind: 'number';
  readonly operator: Operator | null;
}

export interface RangeTarget {
  readonly kind: 'range';
  readonly low: Quantity;
  readonly high: Quantity;
}

/** A day by which something is due (or was done); `date` is YYYY-MM-DD. */
export interface DateTarget {
  readonly kind: 'date';
  /** The last day of the period the text names: 12月底前 is the 31st, 第三季度 is 09-30. */
  readonly date: string;
  /** The first day of that period, YYYY-MM-DD; absent when the text names one day. */
  readonly earliest?: string;
}

/** A text that a person judges: 健全, 及时, 不受影响. */
export interface QualitativeTarget {
  readonly kind: 'qualitative';
}

/** Nothing is written, or only a sign for nothing: -, —, /, 无, 不涉及 … */
export interface BlankValue {
  readonly kind: 'blank';
  /** The sign, '' for an empty cell. */
  readonly sign: string;
}

/** The grammar cannot decide; `why` is a short Chinese clause for the officer. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly why: string;
  /** It gives only about how many: 约95, 3000余次. */
  readonly isApproximate?: true;
}

/** A 年度指标值 as understood; `raw` is the normalised text it was read from. */
export type Target = (
  NumberTarget | RangeTarget | DateTarget | QualitativeTarget | BlankValue | UnknownValue
) & { readonly raw: string };

/** The three levels in which a 定性 result is judged (财预〔2020〕10号). */
export type QualitativeLevel = 'met' | 'partial' | 'unmet';

export interface NumberResult extends Quantity {
  readonly kind: 'number';
  /** An operator repeated in the result, as in `≥266米`; it carries no meaning there. */
  readonly operator: Operator | null;
}

export interface QualitativeResult {
  readonly kind: 'qualitative';
  /** Null when the text is no known level (`按时完成`); a person decides then. */
  readonly level: QualitativeLevel | null;
  /** It falls short of its target, how far a person says: 中 for 高. */
  readonly isBelow?: true;
}

/** A 实际完成值 as understood. */
export type Result = (
  NumberResult | RangeTarget | DateTarget | QualitativeResult | BlankValue | UnknownValue
) & {
  readonly raw: string;
};
