import type { Decimal } from 'decimal.js';
import type { CellAddress } from '../../sheet';
import type { Explanation } from './explanation';

/** What the comparison of a printed value with the computed one says (`outcome` of the JSON report). */
export type Outcome =
  /** right, or reachable from the amounts behind the printed ones */
  | 'pass'
  /** certainly wrong */
  | 'fail'
  /** a person must decide */
  | 'review'
  /** blank */
  | 'missing'
  /** the form has no cell for it */
  | 'no-cell';

/** One value that an admissible reading of the form gives (`docs/architecture.md`, Evidence). */
export interface Candidate<Value = Decimal> {
  readonly value: Value;
  /** The reading in words: 按「≥」理解，未完成按比例. */
  readonly reading: string;
  readonly explanation: Explanation | null;
}

/** An input that is most likely not what it says. */
export interface Doubt {
  /** Chinese clause: 全年执行数是全年预算数的10000倍，单位可能是元. */
  readonly why: string;
  readonly cells: readonly CellAddress[];
  /**
   * A figure that is none of its column, one of a column nobody understands, or one whose format hides digits
   * that the score hangs on, rather than one in another unit.
   */
  readonly kind?: 'stray' | 'unread' | 'hidden';
}

/** A number the form prints or should print. */
export interface Scored {
  readonly cell: CellAddress | null;
  /** The cell's displayed text; null where there is no cell. */
  readonly text: string | null;
  readonly printed: Decimal | null;
  /**
   * `determined`: arithmetic settles it · `judgement`: a person decides · `missing`: an input is blank
   * or unreadable · `none`: nothing is to be scored here (a `-` cell, a form without scores).
   */
  readonly state: 'determined' | 'judgement' | 'missing' | 'none';
  /** What arithmetic gives, rounded by the standard; null unless determined (or proposed: 达成 gives the full weight). */
  readonly computed: Decimal | null;
  /** What counts from here on: the printed value where it is right, reachable or an accepted judgement, else the computed one. */
  readonly value: Decimal | null;
  /** Printed digits differ from the computed ones, but some amounts behind the printed amounts give them. */
  readonly reachable: boolean;
  readonly outcome: Outcome;
  readonly explanation: Explanation | null;
  /** Every admissible value, the usual reading first, where there is more than one; then nothing is computed or written. */
  readonly candidates?: readonly Candidate[];
  /** The reading under which the printed value passes, where that is not the usual one. */
  readonly reading?: string;
  /** A person took points off what nothing can compare, and said why. */
  readonly judged?: true;
  /** What several scorers gave on the average, as far as the form tells. */
  readonly averaged?: true;
  /** Arithmetic gives another score; words behind the printed one may say why. */
  readonly contested?: true;
  /** The habit that alone explains the printed value, as a Chinese clause: 四舍五入到整数. */
  readonly habit?: string;
  /** A person took points off a met row without a word: full marks are offered, never written unasked. */
  readonly lowered?: true;
  /** Blank, and the printed total counts it otherwise than the standard would fill it in: the last candidate. */
  readonly toldByTotal?: true;
  /** Why an input most likely stands in another unit, and its cells; nothing that rests on it is written. */
  readonly doubt?: Doubt;
  /** Digits after the point to show and write. */
  readonly digits: number;
}

export type Deviation = 'none' | 'shortfall' | 'over' | 'unmet' | 'unknown';

/** The allowed range of a judgement, in points; `maxIncluded` as in the standard's band. */
export interface AllowedBand {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly maxIncluded: boolean;
}

export interface IndicatorScore extends Scored {
  /** Index into `form.indicators`. */
  readonly index: number;
  readonly weight: Decimal | null;
  readonly deviation: Deviation;
  /** `computed` before it was rounded; left out where it is no share of the weight. */
  readonly exact?: Decimal;
  /** actual ÷ target for numbers, null otherwise; 0.4583 for 55 of 120. */
  readonly completion: Decimal | null;
  readonly band: AllowedBand | null;
  /** Why arithmetic cannot settle it, as a Chinese clause; null when it can. */
  readonly undecided: string | null;
  /** The cells that must be filled or corrected before the total is final; empty when none. */
  readonly waitsFor?: readonly CellAddress[];
  /** Its 得分 is that of several rows, each of them done or not; left out where it is its own. */
  readonly ofSeveral?: 'done' | 'open';
}

export interface FundScores {
  readonly weight: {
    readonly cell: CellAddress | null;
    readonly text: string | null;
    readonly value: Decimal | null;
  };
  readonly rate: Scored;
  readonly score: Scored;
  /** One per `form.fund.sources`, in order. */
  readonly sources: readonly Scored[];
  /** Why rate or score cannot be computed, as a Chinese clause; null when they can. */
  readonly undecided: string | null;
  /** The points a person may give where arithmetic cannot settle the score; null when it can. */
  readonly band: AllowedBand | null;
  /** The cells that must be filled or corrected before the total is final; empty when none. */
  readonly waitsFor: readonly CellAddress[];
  /** False where an indicator row already carries 预算执行率, so that the total counts it once. */
  readonly inTotal: boolean;
}

export interface TotalScore extends Scored {
  /** The total while something is undecided, and the cells it waits for; null when it is final. */
  readonly provisional: {
    readonly value: Decimal;
    readonly waitsFor: readonly CellAddress[];
  } | null;
  /** Whether a wrong printed total is the sum of the scores as printed, so that it follows from a wrong or blank one. */
  readonly follows?: boolean;
  /** The rounding that alone would give a wrong printed total, which no score of the form shows: 四舍五入到整数. */
  readonly roundedAlone?: string;
}

export interface GradeScore {
  readonly cell: CellAddress | null;
  readonly text: string | null;
  /** The grade of the final total; null while the total is provisional. */
  readonly expected: string | null;
  readonly outcome: Outcome;
  readonly explanation: Explanation | null;
  /** Every admissible grade, where there is more than one. */
  readonly candidates?: readonly Candidate<string>[];
  /** Whether a wrong printed grade is that of the printed total, so that it follows from a wrong total. */
  readonly follows?: boolean;
}

/** Everything computed from one form under one standard. */
export interface Scores {
  readonly fund: FundScores | null;
  /** One per `form.indicators`, in order. */
  readonly indicators: readonly IndicatorScore[];
  /** One per `form.otherPoints`, in order: what the form prints, which nobody computes. */
  readonly others: readonly Scored[];
  /** Sum of the weights of all rows, and with the execution weight. */
  readonly indicatorWeight: Decimal;
  readonly totalWeight: Decimal;
  readonly total: TotalScore;
  readonly grade: GradeScore;
}
