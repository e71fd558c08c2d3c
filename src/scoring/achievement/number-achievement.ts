import type { Indicator } from '../../form';
import type { Standard } from '../../standards';
import { countsUnwelcome, Decimal, type NumberTarget, type Result, trendOf } from '../../values';
import { type Achievement, type Decided, undecided, undecidedFor, unreadable } from './achievement';
import { boundDoubt } from './bound-doubt';
import { decimalOf } from '../shared/decimal-of';
import { dayDoubt } from './direction';
import { basisOf, met, type NumberPair, numberPair, unmetZero } from './number-pair';
import { isReverse, shortOfReverse } from './reverse-achievement';

/**
 * A number against a target with an operator. Met gives the full weight, short of a positive target
 * its share (财预〔2020〕10号). ＞ counts as ≥ and ＜ as ≤, as in the provincial systems: at the edge
 * itself the share is whole either way, except for ＞0, which a person decides. A bare number is ≥.
 */
export function achievementOfNumber(
  indicator: Indicator,
  due: NumberTarget,
  result: Result,
  standard: Standard,
): Achievement {
  if (result.kind === 'unknown') return unreadable('实际完成值', result.why, result);
  const pair = numberPair(indicator);
  if (pair === null) {
    const what = result.kind === 'date' ? '是日期' : '不是';
    return undecided(`年度指标值是数值，实际完成值${what}`, result);
  }
  if ('why' in pair) return undecided(pair.why, result);
  const day = dayDoubt(indicator, due);
  if (day !== null && !pair.actual.eq(pair.target)) {
    return undecidedFor(day, 'unknown', pair.completion);
  }
  return achievementOfPair(indicator, due, result, pair, standard);
}

/** The same for numbers already in one unit, under one reading of the operator. */
export function achievementOfPair(
  indicator: Indicator,
  due: NumberTarget,
  result: Result,
  pair: NumberPair,
  standard: Standard,
): Achievement {
  const level = levelDoubt(indicator, due, result, pair);
  if (level !== null) return undecidedFor(level, 'unknown', null);
  const bound = result.kind === 'number' ? boundDoubt(due, result, pair) : null;
  if (bound !== null) return bound;
  if (due.value.isZero() && due.operator === null && pair.actual.gt(0)) {
    return exceededNothing(indicator, pair, standard);
  }
  return compare(pair, due.operator, standard);
}

/** Growth this many times the one due is most likely no growth but the level reached. */
const LEVEL_NOT_GROWTH = 5;

/** 提高5% done as 83%: nobody can tell how far it rose. */
function levelDoubt(
  { target }: Indicator,
  due: NumberTarget,
  result: Result,
  { completion }: NumberPair,
): string | null {
  const isChange = due.percent && due.trend !== undefined && trendOf(target?.text ?? '') !== null;
  if (!isChange || result.kind !== 'number' || result.trend !== undefined) return null;
  return completion?.gte(LEVEL_NOT_GROWTH)
    ? '指标值写的是变化幅度，看不出完成值是变化了多少，还是达到了多少'
    : null;
}

/** A bare 0 that was exceeded: of 事故 that is a shortfall, of anything else nobody can tell. */
function exceededNothing(indicator: Indicator, pair: NumberPair, standard: Standard): Achievement {
  return countsUnwelcome(indicator.name.text)
    ? unmetZero(pair, standard)
    : undecidedFor('指标值为 0 而没有写比较符号，无法判断是否不得发生', 'unknown', null);
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
    return undecidedFor('指标值要求恰好相等，实际完成值更高', 'over', pair.completion);
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
    return undecidedFor('指标值不大于零，无法按比例计分', 'shortfall', pair.completion);
  }
  const negative = pair.actual.isNegative();
  return {
    kind: 'decided',
    numerator: negative ? new Decimal(0) : pair.actual,
    denominator: pair.target,
    completion: pair.completion,
    deviation: 'shortfall',
    words: () => ({
      factor: ` × ${negative ? '0' : pair.actualShown()} ÷ ${pair.targetShown()}`,
      because: negative ? `实际完成值 ${pair.actualShown()} 按 0 计` : null,
    }),
    rule: { title: '未完成按比例', source: basisOf(standard) },
  };
}

function over(pair: NumberPair, { parameters }: Standard): Decided['deviation'] {
  if (pair.completion === null || pair.target.isNegative()) return 'none';
  return pair.completion.gte(decimalOf(parameters.overThreshold)) ? 'over' : 'none';
}
