import { Decimal } from '../values';
import type { Scored, Scores } from './scores';

/** The scores of a form without its total. */
export type Worked = Pick<Scores, 'fund' | 'indicators' | 'others'>;

/** The scores a total is made of; 预算执行 counts once. */
export function addendsOf({ fund, indicators, others }: Worked): Scored[] {
  return [...(fund && fund.inTotal !== false ? [fund.score] : []), ...indicators, ...others];
}

/** What scores add up to; one that is not settled counts as nothing. */
export function sumOf(scores: readonly Scored[]): Decimal {
  return scores.reduce((sum, { value }) => sum.plus(value ?? 0), new Decimal(0));
}
