import type { Remembering } from '../values';

/** How sure the project is of a value, and where it was read (document number and clause, or the tables that show it). */
export interface Provenance {
  readonly source: string;
  readonly confidence: 'proven' | 'documented' | 'observed' | 'assumed';
}

/** One parameter of a standard: its value and where it comes from. */
export interface Parameter<T> extends Provenance, Remembering {
  readonly value: T;
}

export interface Rounding {
  readonly mode: 'truncate' | 'half-up' | 'half-down';
  /** Decimal places kept. */
  readonly digits: number;
}

export interface Band extends Remembering {
  /** Fractions of the weight; `min` belongs to the band. */
  readonly min: number;
  readonly max: number;
  /** Whether `max` itself belongs to the band (only the highest one's does). */
  readonly maxIncluded: boolean;
}

export interface GradeStep {
  readonly name: string;
  /** Lowest total of this grade, itself included. */
  readonly from: number;
}

export interface ExecutionStep {
  /** Lowest execution rate in percent points, itself included. */
  readonly from: number;
  /** Share of the weight that is given. */
  readonly share: number;
}

/** The scoring parameters (评分口径) a bureau applies. Data only: no function reads its id. */
export interface Standard extends Remembering {
  readonly id: string;
  /** 上海市财政项目支出绩效自评口径. */
  readonly title: string;
  /** What the pane's chooser shows: 上海(截断两位). */
  readonly label: string;
  /** ISO date from which it applies; null when unknown. */
  readonly effectiveFrom: string | null;
  readonly basis: readonly string[];
  readonly parameters: StandardParameters;
}

export interface StandardParameters {
  readonly rateRounding: Parameter<Rounding>;
  readonly scoreRounding: Parameter<Rounding>;
  /** Weight of 预算执行率 where the form prints none; points. */
  readonly executionWeight: Parameter<number>;
  readonly executionRule: Parameter<'proportional' | 'banded'>;
  /** Used with `banded`, highest first. */
  readonly executionSteps: Parameter<readonly ExecutionStep[]>;
  /** Falling short of a ≤ target: target ÷ actual, or the linear rule of the finance system. */
  readonly reverseRule: Parameter<'ratio' | 'linear'>;
  /** `=` reached by at least the target, or only by exactly it. */
  readonly equalRule: Parameter<'at-least' | 'exact'>;
  readonly qualitativeBands: Parameter<Readonly<Record<'met' | 'partial' | 'unmet', Band>>>;
  /** Actual ÷ target from which a result counts as over-achieved, 1.3 for 130 %. */
  readonly overThreshold: Parameter<number>;
  /** Whether an over-achieved row must give its reason. */
  readonly overReason: Parameter<'note' | 'required'>;
  /** Execution rate in percent points below which a reason is asked, where the fund block has a cell for it. */
  readonly executionReasonBelow: Parameter<number>;
  /** Usual points of each 一级指标; a difference is only ever a hint. Null when the standard has no split. */
  readonly weightPreset: Parameter<Readonly<Record<string, number>> | null>;
  /** Highest first; half-open bands. */
  readonly grades: Parameter<readonly GradeStep[]>;
  readonly fullMarks: Parameter<number>;
  /** Totals this close to a grade's edge get a reminder; points. */
  readonly edgeDistance: Parameter<number>;
}
