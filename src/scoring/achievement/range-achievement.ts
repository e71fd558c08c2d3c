import type { ActualField, Indicator } from '../../form';
import type { Standard } from '../../standards';
import {
  alignQuantities,
  type Aligned,
  countsUnwelcome,
  Decimal,
  isDuration,
  type RangeTarget,
  spendsTime,
} from '../../values';
import { type Achievement, undecided, undecidedFor, unreadable } from './achievement';
import { decimalOf } from '../shared/decimal-of';
import { basisOf } from './number-pair';
import { asShown } from '../shared/printed-number';

/**
 * A number against a range: inside or above it the full weight, below it its share of the lower end.
 * No document takes points off for going above; that is only noted as over-achieved, but asked about where
 * more is worse (3～5个工作日 done in 9).
 */
export function achievementOfRange(
  { name }: Indicator,
  range: RangeTarget,
  actual: ActualField,
  standard: Standard,
): Achievement {
  const result = actual.parsed;
  if (result.kind === 'unknown') return unreadable('实际完成值', result.why, result);
  if (result.kind !== 'number')
    return undecided('年度指标值是数值区间，实际完成值不是数值', result);
  const low = alignQuantities(range.low, result);
  const high = alignQuantities(range.high, result);
  if (low.kind !== 'aligned') return undecided(low.why, result);
  if (high.kind !== 'aligned') return undecided(high.why, result);
  const shown = () => asShown(low.result, actual.joined);
  const span = () => `${low.target.toString()}～${high.target.toString()}`;
  if (high.result.gt(high.target) && isBetterSmall(name.text, high)) {
    const why = `实际完成值高于指标值的上限${high.target.toString()}，是否算完成由人判断`;
    return undecidedFor(why, 'unknown', null);
  }
  if (low.result.gte(low.target)) return inside(high, shown, span, standard);
  if (low.target.lte(0)) return undecided('指标值下限不大于零，无法按比例计分', result);
  const counted = Decimal.max(low.result, 0);
  return {
    kind: 'decided',
    numerator: counted,
    denominator: low.target,
    completion: low.result.div(low.target),
    deviation: 'shortfall',
    words: () => ({
      factor: ` × ${counted.isZero() ? '0' : shown()} ÷ ${low.target.toString()}`,
      because: `低于下限 ${low.target.toString()}`,
    }),
    rule: { title: '未完成按比例', source: basisOf(standard) },
  };
}

/** Whether less is better: a time that is spent, or what should be rare or cheap. */
function isBetterSmall(name: string, { unit }: Aligned): boolean {
  return isDuration(unit ?? '') || spendsTime(name) || countsUnwelcome(name);
}

function inside(
  high: Aligned,
  shown: () => string,
  span: () => string,
  standard: Standard,
): Achievement {
  const threshold = decimalOf(standard.parameters.overThreshold);
  const above = high.target.gt(0) && high.result.gte(high.target.times(threshold));
  return {
    kind: 'decided',
    numerator: new Decimal(1),
    denominator: new Decimal(1),
    completion:
      high.result.gt(high.target) && !high.target.isZero()
        ? high.result.div(high.target)
        : new Decimal(1),
    deviation: above ? 'over' : 'none',
    words: () => ({
      factor: '',
      because: high.result.gt(high.target)
        ? `${shown()} 高于 ${span()}`
        : `${shown()} 在 ${span()} 之内`,
    }),
    rule: { title: '完成得满分', source: basisOf(standard) },
  };
}
