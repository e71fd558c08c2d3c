import type { Field, Indicator } from '../form';

/**
 * The indicators of a form that prints points and scores of a whole group before its rows
 * (一级指标 | 分值 | 得分 | 三级指标): a row below that has none is scored with the one that begins its group.
 */
export function withSharedPoints(indicators: readonly Indicator[]): readonly Indicator[] {
  const [head] = indicators;
  if (!head?.weight || head.weight.at.column > head.name.at.column) return indicators;
  let first: Indicator | null = null;
  return indicators.map((one) => {
    if (one.scoredWith) return one;
    const isPart = first !== null && isUnscored(one) && isBelow(one, first);
    if (!isPart || !first) {
      first = one;
      return one;
    }
    return { ...one, weight: null, score: null, scoredWith: { kind: 'shared', row: first.row } };
  });
}

function isUnscored({ weight, score }: Indicator): boolean {
  return isBlank(weight) && isBlank(score);
}

function isBlank(field: Field | null): boolean {
  return field?.text === '';
}

function isBelow({ level1 }: Indicator, first: Indicator): boolean {
  return level1?.text === first.level1?.text;
}
