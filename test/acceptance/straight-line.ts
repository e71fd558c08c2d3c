import type { Rounding, Standard } from '../../src/standards';
import type { FormModel, IndicatorModel } from '../form/generate-model';

/** Every figure of a form in hundredths, null where a person decides. */
export interface Figures {
  readonly rates: readonly bigint[];
  readonly fundScore: bigint;
  readonly indicators: readonly (bigint | null)[];
  /** The sum of what is settled. */
  readonly sum: bigint;
  readonly isFinal: boolean;
  readonly grade: string | null;
}

/** A form worked out in whole hundredths, independently of the product's own arithmetic. */
export function straightLine(model: FormModel, { parameters }: Standard): Figures {
  const { rateRounding, scoreRounding, executionWeight, reverseRule, grades } = parameters;
  const printed = model.executionWeight ?? '10.00';
  const weight = printed === '' ? BigInt(executionWeight.value) * 100n : cents(printed);
  const rates = model.fund.map(({ executed, budget }) =>
    divide(cents(executed) * 10_000n, cents(budget), rateRounding.value),
  );
  const [total] = model.fund;
  const fundScore = divide(
    weight * cents(total!.executed),
    cents(total!.budget),
    scoreRounding.value,
  );
  const indicators = model.indicators.map((one) =>
    indicatorScore(one, reverseRule.value, scoreRounding.value),
  );
  const sum = indicators.reduce<bigint>((all, score) => all + (score ?? 0n), fundScore);
  const isFinal = !indicators.includes(null);
  const step = grades.value.find(({ from }) => sum >= BigInt(from) * 100n)!;
  return { rates, fundScore, indicators, sum, isFinal, grade: isFinal ? step.name : null };
}

/** `12.50` as 1250. */
export function cents(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

/** 1250 as `12.50`. */
export function decimal(hundredths: bigint): string {
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

function indicatorScore(
  one: IndicatorModel,
  reverse: 'ratio' | 'linear',
  rounding: Rounding,
): bigint | null {
  const weight = cents(one.weight);
  if (one.operator === '') return one.actual === '达成指标' ? weight : null;
  const target = cents(one.target);
  const actual = cents(one.actual.replace(one.unit, ''));
  if (one.operator !== '≤') {
    return actual >= target ? weight : divide(weight * actual, target, rounding);
  }
  if (actual <= target) return weight;
  if (reverse === 'ratio') return divide(weight * target, actual, rounding);
  const left = 2n * target - actual;
  return left <= 0n ? 0n : divide(weight * left, target, rounding);
}

function divide(numerator: bigint, denominator: bigint, { mode }: Rounding): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (mode === 'truncate' || twice < denominator) return quotient;
  return mode === 'half-down' && twice === denominator ? quotient : quotient + 1n;
}
