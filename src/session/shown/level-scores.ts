import { Decimal } from '../../values';
import type { Review } from '../../review';

/** The points of one part of the form: 预算执行 or a 一级指标. */
export interface LevelScore {
  readonly title: string;
  /** Sum of what counts so far, in points. */
  readonly score: Decimal;
  readonly weight: Decimal;
  /** The decimals its rows are scored with. */
  readonly digits: number;
  /** Rows whose score is not settled yet. */
  readonly open: number;
  /** Indices into `form.indicators`; empty for 预算执行. */
  readonly indicators: readonly number[];
}

/** 预算执行 first, then the 一级指标 in the order of the form; rows of one name are one part. */
export function levelScores(review: Review): LevelScore[] {
  const levels = new Map<string, LevelScore>();
  review.form.indicators.forEach((indicator, index) => {
    const title = plainTitle(indicator.level1?.text ?? '') || '指标';
    const before = levels.get(title) ?? emptyLevel(title);
    const scored = review.scores.indicators[index];
    levels.set(title, {
      ...before,
      score: before.score.plus(scored?.value ?? 0),
      weight: before.weight.plus(scored?.weight ?? 0),
      digits: Math.max(before.digits, scored?.digits ?? 0),
      open: before.open + (scored?.value ? 0 : 1),
      indicators: [...before.indicators, index],
    });
  });
  return [...fundLevel(review), ...levels.values()];
}

function fundLevel({ scores: { fund } }: Review): LevelScore[] {
  if (!fund || fund.weight.value === null) return [];
  const { value } = fund.score;
  return [
    {
      title: '预算执行',
      score: value ?? new Decimal(0),
      weight: fund.weight.value,
      digits: fund.score.digits,
      open: value ? 0 : 1,
      indicators: [],
    },
  ];
}

/** 产出指标(50分) is shown as 产出指标; its points stand beside it. */
function plainTitle(text: string): string {
  return text.replace(/[（(][^（）()]*[)）]\s*$/, '').trim();
}

function emptyLevel(title: string): LevelScore {
  const none = new Decimal(0);
  return { title, score: none, weight: none, digits: 0, open: 0, indicators: [] };
}
