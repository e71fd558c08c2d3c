import { addendsOf, type Scored, type Scores } from '../../scoring';
import { type Decimal, isWithin } from '../../values';
import { LAST_DIGIT } from './doubt';

/**
 * Whether the printed total is what the printed scores add up to once one of them is another.
 * @param more by how many points that one is the more
 */
export function isToldByTotal(scores: Scores, more: Decimal): boolean {
  const sum = addendsOf(scores).reduce(
    (all, { printed, value }) => all.plus(printed ?? value ?? 0),
    more,
  );
  return isWithin(scores.total.printed, sum, LAST_DIGIT);
}

/** What the printed total leaves for one score beside all others as they are printed; null where one of these is not. */
export function remainderOf(scores: Scores, score: Scored): Decimal | null {
  const others = addendsOf(scores).filter((one) => one !== score && one.state !== 'none');
  const { printed: total } = scores.total;
  if (!total || others.some(({ printed }) => !printed)) return null;
  return others.reduce((left, { printed }) => left.minus(printed ?? 0), total);
}
