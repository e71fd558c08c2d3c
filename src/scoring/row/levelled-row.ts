import type { Decimal } from '../../values';
import type { Levelled } from '../achievement/achievement';
import { comparePrinted } from '../printed/compare-printed';
import { deferred } from '../explain/explain';
import { proposalExplanation } from '../explain/explain-indicator';
import { judged } from './judged-row';
import { readNumber } from '../shared/printed-number';
import { bandOf } from '../shared/qualitative-band';
import { roundBy, roundPrinted } from '../shared/rounding';
import { ofRow, type ScoredRow } from './scored-row';
import type { IndicatorScore } from '../shared/scores';

/**
 * A row whose result is a level in words: a person chooses within its band; full marks are offered where
 * it is met and nobody has chosen.
 * @param weight the points of the row, not negative
 */
export function scoreLevelled(
  row: ScoredRow,
  weight: Decimal,
  achievement: Levelled,
): IndicatorScore {
  const { indicator, standard } = row;
  const { level } = achievement;
  const band = bandOf(level, weight, standard);
  // without a cell for it nobody can see what a person chose
  const isOpen = level !== 'met' || indicator.score === null;
  if (isOpen) return judged(row, band, LEVEL_WHY[level], 'pass');
  const rounding = standard.parameters.scoreRounding.value;
  const computed = roundBy(weight, rounding);
  const explanation = deferred(() =>
    proposalExplanation(indicator, achievement, weight, computed, standard),
  );
  const read = readNumber(indicator.score);
  const isFull = read.kind === 'number' && roundPrinted(read.value, rounding).eq(computed);
  const personChose = read.kind !== 'blank' && !isFull;
  if (personChose) return judged(row, band, LEVEL_WHY.met, 'pass');
  const scored = comparePrinted({ field: indicator.score, computed, rounding, explanation });
  return ofRow(row, scored, { band });
}

const LEVEL_WHY = {
  met: '定性指标达成，得分由人工在区间内确定',
  partial: '定性指标部分达成，得分由人工在区间内确定',
  unmet: '定性指标未达成，得分由人工在区间内确定',
} as const;
