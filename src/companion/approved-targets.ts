import { type Companion, type Form, indicatorAt } from '../form';
import type { ApprovedIndicator, ApprovedTargets } from './beside';
import { matchIndicators, type PairSaid } from './match-indicators';

/** The approved targets as adjusted in the year, matched to the form's indicators. */
export function approvedTargets(
  form: Form,
  table: Companion,
  adjusted: Companion | null,
  said: readonly PairSaid[] = [],
): ApprovedTargets {
  const indicators = adjusted ? adjust(table, adjusted) : rowsOf(table);
  return {
    table,
    adjusted,
    indicators,
    matching: matchIndicators(
      form.indicators,
      indicators.map(({ indicator }) => indicator),
      said,
    ),
    budget: {
      initial: table.budget.initial,
      adjusted: adjusted?.budget.adjusted ?? adjusted?.budget.initial ?? table.budget.adjusted,
      unit: table.budget.unit ?? adjusted?.budget.unit ?? null,
    },
  };
}

/**
 * Each approved row as the 调整表 has it. A 调整表 that lists as many indicators as were approved, or
 * more, is the whole table anew; a shorter one lists only what changed.
 */
function adjust(table: Companion, adjusted: Companion): readonly ApprovedIndicator[] {
  const isWhole = adjusted.indicators.length >= table.indicators.length;
  const { pairs, added } = matchIndicators(adjusted.indicators, table.indicators);
  const anew = (index: number): ApprovedIndicator => {
    const own = indicatorAt(adjusted, index);
    const pair = pairs.find((one) => one.indicator === index);
    const before = pair && indicatorAt(table, pair.other);
    // a 调整表 without 分值 leaves the weights as they were approved
    return { indicator: { ...own, weight: own.weight ?? before?.weight ?? null }, table: adjusted };
  };
  if (isWhole) return adjusted.indicators.map((_, index) => anew(index));
  const kept = table.indicators.map((indicator, index): ApprovedIndicator => {
    const pair = pairs.find((one) => one.other === index && one.sure);
    return pair ? anew(pair.indicator) : { indicator, table };
  });
  const unsure = pairs.filter((one) => !one.sure).map((one) => one.indicator);
  return [...kept, ...[...added, ...unsure].map(anew)];
}

function rowsOf(table: Companion): readonly ApprovedIndicator[] {
  return table.indicators.map((indicator) => ({ indicator, table }));
}
