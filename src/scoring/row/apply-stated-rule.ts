import type { Field, Form, Indicator } from '../../form';
import { alignQuantities, Decimal, type NumberTarget } from '../../values';
import { type Decided, isFull } from '../achievement/achievement';
import { numberPair, type NumberPair } from '../achievement/number-pair';
import type { PointStep } from './rule-clauses';
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
  if (!rule || rule.kind === 'usual' || isFull(achievement)) return null;
  const row = shortRow(indicator, achievement, weight);
  const achievements = row && countedBy(rule, row);
  return achievements ? { kind: 'decided', achievements } : BY_A_PERSON;
}

const BY_A_PERSON: BySaidRule = {
  kind: 'person',
  why: '表内写有自己的评分标准，须由人按该标准评分',
};

/** A row of numbers that fell short. */
interface ShortRow {
  readonly due: NumberTarget;
  readonly pair: NumberPair;
  /** What the standard makes of it. */
  readonly usual: Decided;
  readonly weight: Decimal;
  /** The cell with the rule. */
  readonly method: Field | null;
}

function shortRow(indicator: Indicator, usual: Decided, weight: Decimal): ShortRow | null {
  const pair = numberPair(indicator);
  const due = indicator.target?.parsed;
  if (!pair || 'why' in pair || due?.kind !== 'number') return null;
  return { due, pair, usual, weight, method: indicator.method ?? null };
}

/** Null where the rule does not fit the row, so that only a person can apply it. */
function countedBy(rule: Exclude<StatedRule, { kind: 'usual' }>, row: ShortRow): Decided[] | null {
  switch (rule.kind) {
    case 'own':
      return null;
    case 'all-or-nothing':
      return [points(row, new Decimal(0), '未完成不得分')];
    case 'by-excess':
      return byExcess(row);
    case 'full-from':
      return fullFrom(rule.from, row);
    case 'per-step':
      return bySteps(rule.step, rule.target, row);
  }
}

/** As much of the points as the limit is passed by, of the limit. */
function byExcess(row: ShortRow): Decided[] | null {
  const { pair, weight } = row;
  if (pair.target.lte(0) || pair.actual.lte(pair.target)) return null;
  const excess = pair.actual.minus(pair.target).times(weight).div(pair.target);
  const left = Decimal.max(0, weight.minus(excess));
  return [points(row, left, `超出部分按比例扣${excess.toDecimalPlaces(2).toString()}分`)];
}

/** 90% of the target, or for a target in percent 90% itself, where these differ either of both. */
function fullFrom(from: NumberTarget, row: ShortRow): Decided[] | null {
  const { pair, usual, weight } = row;
  if (pair.actual.gt(pair.target) || !pair.completion || !from.percent) return null;
  const full = points(row, weight, `达到${from.value.toString()}%得满分`);
  const ofTarget = pair.completion.times(100).gte(from.value);
  const itself = pair.percent ? pair.actual.gte(from.value) : ofTarget;
  if (ofTarget === itself) return [itself ? full : usual];
  return [full, usual];
}

/** So many points off for each step, which has to be of the target's unit. */
function bySteps(
  { size, points: each, side }: PointStep,
  target: NumberTarget | null,
  row: ShortRow,
): Decided[] | null {
  const { pair, weight } = row;
  const step = inUnitOf(row, size);
  const repeats = target === null || inUnitOf(row, target)?.eq(pair.target) === true;
  const isOnSide = side === 'below' ? pair.actual.lt(pair.target) : pair.actual.gt(pair.target);
  if (!step || !repeats || !isOnSide) return null;
  const steps = pair.target.minus(pair.actual).abs().div(step);
  const counts = steps.floor().eq(steps) ? [steps] : [steps.floor(), steps, steps.ceil()];
  return counts.map((count) => {
    const left = Decimal.max(0, weight.minus(count.times(each)));
    const how = `相差${count.toDecimalPlaces(2).toString()}档，每档扣${each.toString()}分`;
    return points(row, left, how);
  });
}

/** A quantity of the rule in the unit in which the row was compared; null where it has no such unit, or might have another. */
function inUnitOf({ due, pair }: ShortRow, quantity: NumberTarget): Decimal | null {
  const aligned = alignQuantities(due, quantity);
  if (aligned.kind !== 'aligned' || !aligned.target.eq(pair.target)) return null;
  return aligned.by === 'percent-missing' ? null : aligned.result;
}

function points({ usual, weight, method }: ShortRow, left: Decimal, how: string): Decided {
  return {
    ...usual,
    numerator: left,
    denominator: weight,
    words: () => ({ factor: '', because: `按表内评分标准，${how}，得 ${left.toString()}` }),
    rule: {
      title: '按表内评分标准',
      source: '表内「评分标准」一栏',
      ...(method && { field: method }),
    },
  };
}
