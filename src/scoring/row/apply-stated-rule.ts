import type { Form, Indicator } from '../../form';
import { Decimal } from '../../values';
import type { Decided } from '../achievement/achievement';
import { numberPair, type NumberPair } from '../achievement/number-pair';
import { type StatedRule, statedRule } from './stated-rule';

/** How a shortfall counts by the row's own rule, or that only a person can say. */
export type BySaidRule =
  | { readonly kind: 'decided'; readonly achievements: readonly Decided[] }
  | { readonly kind: 'person'; readonly why: string };

/**
 * What a row's own 评分标准 makes of an achievement; null where it states none, or nothing but what is
 * usual. More than one achievement where the rule can be counted in two ways (每少1个 of half a one).
 */
export function bySaidRule(
  form: Form,
  indicator: Indicator,
  achievement: Decided,
  weight: Decimal,
): BySaidRule | null {
  const rule = statedRule(form, indicator);
  const isMet = achievement.numerator.eq(achievement.denominator);
  if (!rule || rule.kind === 'usual' || isMet) return null;
  const pair = numberPair(indicator);
  if (rule.kind === 'own' || !pair || 'why' in pair) {
    return { kind: 'person', why: '表内写有自己的评分标准，须由人按该标准评分' };
  }
  const achievements = countedBy(rule, pair, achievement, weight);
  return { kind: 'decided', achievements };
}

function countedBy(
  rule: Exclude<StatedRule, { kind: 'usual' | 'own' }>,
  pair: NumberPair,
  usual: Decided,
  weight: Decimal,
): Decided[] {
  switch (rule.kind) {
    case 'all-or-nothing':
      return [points(usual, new Decimal(0), weight, '未完成不得分')];
    case 'full-from':
      return reaches(pair, rule.percent)
        ? [points(usual, weight, weight, `达到${rule.percent.toString()}%得满分`)]
        : [usual];
    case 'per-step': {
      const steps = pair.target.minus(pair.actual).abs().div(rule.step);
      const whole = steps.floor().eq(steps) ? [steps] : [steps.floor(), steps, steps.ceil()];
      return whole.map((count) => {
        const left = Decimal.max(0, weight.minus(count.times(rule.points)));
        const how = `相差${count.toDecimalPlaces(2).toString()}档，每档扣${rule.points.toString()}分`;
        return points(usual, left, weight, how);
      });
    }
  }
}

/** Of the target, or for a target in percent the result itself. */
function reaches({ completion, actual }: NumberPair, percent: Decimal): boolean {
  return !!completion?.times(100).gte(percent) || actual.gte(percent);
}

function points(usual: Decided, left: Decimal, weight: Decimal, how: string): Decided {
  return {
    ...usual,
    numerator: left,
    denominator: weight,
    words: () => ({ factor: '', because: `按表内评分标准，${how}，得 ${left.toString()}` }),
    rule: { title: '按表内评分标准', source: '表内「评分标准」一栏' },
  };
}
