import type { RuleInput } from '../../rules';
import type { IndicatorScore } from '../../scoring';
import type { CellAddress } from '../../sheet';
import type { Decimal } from '../../values';

/** A cell that an edit would write over. */
export interface WrittenOver {
  readonly input: RuleInput;
  readonly at: CellAddress;
  /** As the cell shows it. */
  readonly text: string;
  /** The number in it; null where it holds none, or one below zero, which is no figure of the form at all. */
  readonly held: Decimal | null;
}

/** The score of an indicator that an edit would write over. */
export interface OverRowScore extends WrittenOver {
  readonly score: IndicatorScore;
}

/** One reason why the number in a cell may be another figure than the one that belongs there. */
export interface Doubt<Cell extends WrittenOver> {
  /** Chinese clause. */
  readonly why: string;
  readonly holds: (cell: Cell) => boolean;
}

/** By how much two scores may differ that are rounded in two ways. */
export const LAST_DIGIT = 0.011;

/** By how much a score may be off that was rounded to one decimal, half up or cut off. */
export const ONE_DECIMAL = '0.1';
