import type { ActualField, TargetField } from '../form';
import type { Standard } from '../standards';
import { alignQuantities, Decimal, type NumberTarget } from '../values';
import { type Achievement, type Decided, undecided, undecidedFor } from './achievement';
import { basisOf, completionOf, met, type NumberPair, unmetZero } from './number-pair';
import { quantityAsShown } from './printed-number';
import { isReverse, shortOfReverse } from './reverse-achievement';

/**
 * A number against a target with an operator. Met gives the full weight, short of a positive target
 * its share (财预〔2020〕10号). ＞ counts as ≥ and ＜ as ≤, as in the provincial systems: at the edge
 * itself the share is whole either way, except for ＞0, which a person decides. A bare number is ≥.
 */
export function achievementOfNumber(
  parsed: NumberTarget,
  actual: ActualField,
  targetField: TargetField,
  standard: Standard,
): Achievement {
  const result = actual.parsed;
  if (result.kind === 'unknown') return undecided(result.why, result);
  if (result.kind !== 'number') return undecided('年度指标值是数值，实际完成值不是', result);
  const aligned = alignQuantities(parsed, result);
  if (aligned.kind === 'unit-mismatch') return undecided(aligned.why, result);
  const pair: NumberPair = {
    target: aligned.target,
    actual: aligned.result,
    targetShown: () => quantityAsShown(aligned.target, parsed, targetField.joined),
    actualShown: () => quantityAsShown(aligned.result, result, actual.joined),
  };
  return compare(pair, parsed.operator, standard);
}

function compare(
  pair: NumberPair,
  operator: NumberTarget['operator'],
  standard: Standard,
): Achievement {
  const { target, actual } = pair;
  if (isReverse(operator)) {
    if (actual.lte(target)) return met(pair, '≤', 'none', standard);
    return shortOfReverse(pair, standard);
  }
  if (operator === '=' && target.isZero()) {
    return actual.lte(0) ? met(pair, '≤', 'none', standard) : unmetZero(pair, standard);
  }
  if (operator === '=' && actual.gt(target) && standard.parameters.equalRule.value === 'exact') {
    return undecidedFor('指标值要求恰好相等，实际完成值更高', 'over', completionOf(pair));
  }
  if (operator === '>' && target.isZero() && actual.isZero()) {
    return undecidedFor('指标值要求大于 0，实际完成值等于 0', 'shortfall', null);
  }
  if (actual.gte(target)) return met(pair, '≥', over(pair, standard), standard);
  return shortOf(pair, standard);
}

function shortOf(pair: NumberPair, standard: Standard): Achievement {
  // a share of a negative target would grow as the result worsens
  if (pair.target.lte(0)) {
    return undecidedFor('指标值不大于零，无法按比例计分', 'shortfall', completionOf(pair));
  }
  const negative = pair.actual.isNegative();
  return {
    kind: 'decided',
    numerator: negative ? new Decimal(0) : pair.actual,
    denominator: pair.target,
    completion: completionOf(pair),
    deviation: 'shortfall',
    words: () => ({
      factor: ` × ${negative ? '0' : pair.actualShown()} ÷ ${pair.targetShown()}`,
      because: negative ? `实际完成值 ${pair.actualShown()} 按 0 计` : null,
    }),
    rule: { title: '未完成按比例', source: basisOf(standard) },
  };
}

function over(pair: NumberPair, { parameters }: Standard): Decided['deviation'] {
  const completion = completionOf(pair);
  if (!completion || pair.target.isNegative()) return 'none';
  return completion.gte(new Decimal(parameters.overThreshold.value)) ? 'over' : 'none';
}
