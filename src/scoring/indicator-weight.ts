import type { Form, Indicator } from '../form';
import { Decimal } from '../values';
import { numberIn, readNumber } from './printed-number';

/**
 * The points of each row, in order: from its 分值 cell, else from the points printed in the heading of a
 * group that holds the row alone (产出指标(50分)). Null where neither says.
 */
export function weightsOf(form: Form): readonly (Decimal | null)[] {
  const alone = groupsOfOne(form);
  return form.indicators.map((indicator) => {
    const { weight, level1, level2 } = indicator;
    if (weight && readNumber(weight).kind !== 'blank') return numberIn(weight);
    const heading = [level2, level1].find((level) => level?.points && alone.has(keyOf(level)));
    return heading?.points ? new Decimal(heading.points) : null;
  });
}

/** The points of the smallest group around the row whose heading prints them; null when none does. */
export function groupPoints({ level1, level2 }: Indicator): Decimal | null {
  const points = level2?.points ?? level1?.points ?? null;
  return points === null ? null : new Decimal(points);
}

/** Sum of the weights that are known. */
export function sumOfWeights(weights: readonly (Decimal | null)[]): Decimal {
  return weights.reduce<Decimal>((sum, weight) => sum.plus(weight ?? 0), new Decimal(0));
}

/** Whether the form asks for points at all: transfer-payment forms print neither 分值 nor 得分. */
export function isScored(form: Form, weights: readonly (Decimal | null)[]): boolean {
  return (
    weights.some((weight) => weight !== null) ||
    form.indicators.some(({ score, weight }) => score !== null || weight !== null)
  );
}

type Label = NonNullable<Indicator['level1']>;

function groupsOfOne({ indicators }: Form): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const { level1, level2 } of indicators) {
    for (const level of [level1, level2]) {
      if (level?.points) sizes.set(keyOf(level), (sizes.get(keyOf(level)) ?? 0) + 1);
    }
  }
  return new Set([...sizes].filter(([, size]) => size === 1).map(([key]) => key));
}

/** Two groups of one name in different places are two groups. */
function keyOf({ text, at }: Label): string {
  return `${at.row} ${at.column} ${text}`;
}
