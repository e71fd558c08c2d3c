import type { Field } from '../../form';
import type { CellAddress } from '../../sheet';
import type { Decimal, QualitativeLevel, Result } from '../../values';
import type { Deviation } from '../shared/scores';

/** How far a result meets its target, before any weight is applied. */
export type Achievement = Decided | Levelled | Undecided | Incomplete;

/** Arithmetic settles it: score = weight × numerator ÷ denominator, within 0 and the weight. */
export interface Decided {
  readonly kind: 'decided';
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly completion: Decimal | null;
  readonly deviation: Deviation;
  /** How a formula says it; only explanations ask. */
  readonly words: () => DecidedWords;
  readonly rule: {
    readonly title: string;
    readonly source: string;
    /** The cell that states it, where the form does. */
    readonly field?: Field;
  };
}

export interface DecidedWords {
  /** What stands after the weight in the formula: ` × 55.00 ÷ 120.00`; empty where no quotient is taken. */
  readonly factor: string;
  /** Why the row is full or empty, or what was counted otherwise: 29400.00 ≥ 15000.00. */
  readonly because: string | null;
}

/** A 定性 result at one of the three levels; a person chooses within the level's band. */
export interface Levelled {
  readonly kind: 'level';
  readonly level: QualitativeLevel;
  /** Whether the result repeats the target instead of naming a level. */
  readonly echo: boolean;
}

/** A person decides, anywhere between 0 and the weight. */
export interface Undecided {
  readonly kind: 'undecided';
  /** Chinese clause. */
  readonly why: string;
  readonly deviation: Deviation;
  readonly completion: Decimal | null;
  /** Whatever a person decides, it is certainly less than full marks. */
  readonly belowFull?: true;
}

/** Target or result is blank. */
export interface Incomplete {
  readonly kind: 'incomplete';
  readonly why: string;
  readonly waitsFor: readonly CellAddress[];
}

/** Whether the whole weight is due. */
export function isFull({ numerator, denominator }: Decided): boolean {
  return numerator.eq(denominator);
}

/** A person decides; the deviation says what the result itself admits. */
export function undecided(why: string, result: Result): Undecided {
  const deviation = deviationOfText(result);
  const open = undecidedFor(why, deviation, null);
  // whatever a person gives for 建设中 or 中, it is not all
  return deviation === 'unmet' ? { ...open, belowFull: true } : open;
}

/** A person decides, since one of the two texts cannot be read; the clause names it. */
export function unreadable(side: '指标值' | '实际完成值', why: string, result: Result): Undecided {
  return undecided(named(side, why), result);
}

/** 指标值写的是约数, 指标值的区间两端的单位不同; what already names its cell stays. */
function named(side: string, why: string): string {
  if (/^(?:单元格|指标性质|度量单位)/.test(why)) return why;
  return `${side}${/^(?:日期|区间|数字|「)/.test(why) ? '的' : ''}${why}`;
}

/** A person decides, though the comparison itself came out. */
export function undecidedFor(
  why: string,
  deviation: Deviation,
  completion: Decimal | null,
): Undecided {
  return { kind: 'undecided', why, deviation, completion };
}

function deviationOfText(result: Result): Deviation {
  if (result.kind !== 'qualitative') return 'unknown';
  const isShort = result.isBelow || result.level === 'partial' || result.level === 'unmet';
  return isShort ? 'unmet' : 'unknown';
}
