import type { Rounding, Standard, StandardParameters } from '../../src/standards';
import { type Fact, type FormModel, hundredths, type RowModel } from './form-model';

/** Every figure of a form in hundredths, null where a person has yet to decide. */
export interface Figures {
  readonly rates: readonly bigint[];
  readonly fundScore: bigint | null;
  readonly rows: readonly RowFigures[];
  /** The sum of what is settled. */
  readonly sum: bigint;
  readonly isFinal: boolean;
  readonly grade: string | null;
}

export interface RowFigures {
  /** What arithmetic alone gives, null where it gives nothing. */
  readonly computed: bigint | null;
  /** What counts: the computed score, or a person's. */
  readonly score: bigint | null;
}

/** A form worked out in whole hundredths, independently of the product's own arithmetic. */
export function straightLine(model: FormModel, { parameters }: Standard): Figures {
  const rates = model.fund.map(({ executed, budget }) =>
    divide(hundredths(executed) * 10_000n, hundredths(budget), parameters.rateRounding.value),
  );
  const fundScore = model.fundWeight === '' ? 0n : executionScore(model, parameters);
  const rows = model.rows.map((row) => rowFigures(row, parameters));
  const scores = [fundScore, ...rows.map(({ score }) => score)];
  const sum = scores.reduce<bigint>((all, score) => all + (score ?? 0n), 0n);
  const isFinal = !scores.includes(null);
  return { rates, fundScore, rows, sum, isFinal, grade: isFinal ? gradeOf(sum, parameters) : null };
}

/** The grade of a total. */
export function gradeOf(total: bigint, { grades }: StandardParameters): string {
  return grades.value.find(({ from }) => total >= share(100n, from))!.name;
}

function executionScore(model: FormModel, parameters: StandardParameters): bigint | null {
  const weight = hundredths(model.fundWeight);
  const [total] = model.fund;
  const budget = hundredths(total!.budget);
  const executed = hundredths(total!.executed);
  if (budget === 0n) return null;
  if (parameters.executionRule.value === 'proportional') {
    const counted = executed > budget ? budget : executed;
    return divide(weight * counted, budget, parameters.scoreRounding.value);
  }
  const step = parameters.executionSteps.value.find(
    ({ from }) => executed * 100n >= budget * BigInt(from),
  )!;
  return divide(weight * share(100n, step.share), 100n, parameters.scoreRounding.value);
}

function rowFigures(row: RowModel, parameters: StandardParameters): RowFigures {
  const weight = hundredths(row.weight);
  const { fact } = row;
  const level = fact.kind === 'level' ? fact.level : null;
  if (level !== null) return levelFigures(level, row.share, weight, parameters);
  const computed = arithmetic(fact, weight, parameters);
  if (computed !== null) return { computed, score: computed };
  return { computed, score: row.share === null ? null : (weight * BigInt(row.share)) / 100n };
}

function levelFigures(
  level: 'met' | 'partial' | 'unmet',
  taken: number | null,
  weight: bigint,
  { qualitativeBands, scoreRounding }: StandardParameters,
): RowFigures {
  // where a person says nothing, 达成 is worth the full weight and nothing else is worth anything yet
  if (taken === null)
    return level === 'met' ? { computed: weight, score: weight } : { computed: null, score: null };
  const { min, max } = qualitativeBands.value[level];
  const edge = (part: number) => divide(weight * share(100n, part), 100n, scoreRounding.value);
  const score = edge(min) + ((edge(max) - edge(min)) * BigInt(taken)) / 100n;
  return { computed: null, score };
}

function arithmetic(
  fact: Fact,
  weight: bigint,
  { reverseRule, equalRule, scoreRounding }: StandardParameters,
): bigint | null {
  const rounding = scoreRounding.value;
  if (fact.kind === 'date') return fact.late ? null : weight;
  if (fact.kind === 'range') {
    return fact.actual >= fact.low ? weight : divide(weight * fact.actual, fact.low, rounding);
  }
  if (fact.kind === 'level') return null;
  const { operator, target, actual } = fact;
  if (operator === '≤' || operator === '＜') {
    if (actual <= target) return weight;
    if (target === 0n) return 0n;
    if (reverseRule.value === 'ratio') return divide(weight * target, actual, rounding);
    return actual >= 2n * target ? 0n : divide(weight * (2n * target - actual), target, rounding);
  }
  if (operator === '=' && target === 0n) return actual > 0n ? 0n : weight;
  if (operator === '=' && equalRule.value === 'exact' && actual > target) return null;
  if (actual >= target) return weight;
  return actual < 0n ? 0n : divide(weight * actual, target, rounding);
}

/** A decimal parameter in the parts of `unit`: 0.8 of 100 is 80. */
function share(unit: bigint, parameter: number): bigint {
  return BigInt(Math.round(Number(unit) * parameter));
}

/** A quotient rounded to a whole number; nothing of nothing is nothing. */
function divide(numerator: bigint, denominator: bigint, { mode }: Rounding): bigint {
  if (denominator === 0n) return 0n;
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (mode === 'truncate' || twice < denominator) return quotient;
  return mode === 'half-down' && twice === denominator ? quotient : quotient + 1n;
}
