import { Decimal } from '../../values';
import type { FundScores, Scored, Scores } from '../shared/scores';

/** The scores of a form without its total. */
export type Worked = Pick<Scores, 'fund' | 'indicators' | 'others'>;

/** The scores a total is made of; 预算执行 counts once. */
export function addendsOf({ fund, indicators, others }: Worked): Scored[] {
  const counted = countedFund(fund);
  return [...(counted ? [counted.score] : []), ...indicators, ...others];
}

/** The fund block where its points are among those of the total; null where an indicator row carries them. */
export function countedFund(fund: FundScores | null): FundScores | null {
  return fund?.inTotal ? fund : null;
}

/** What scores add up to; one that is not settled counts as nothing. */
export function sumOf(scores: readonly Scored[]): Decimal {
  return scores.reduce((sum, { value }) => sum.plus(value ?? 0), new Decimal(0));
}
