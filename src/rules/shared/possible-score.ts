import { type AllowedBand, type Scored, wholeBand, withinBand } from '../../scoring';
import { indicatorAt } from '../../form';
import type { CellAddress } from '../../sheet';
import { type Decimal, oncePer } from '../../values';
import type { RuleInput } from '../rule';
import { raisedScore } from './raised-total';
import { totalCause } from './total-cause';

/** A score that a person gave, and what it would have to be to make the printed total right. */
export interface PossibleScore {
  readonly cell: CellAddress;
  readonly other: Decimal;
}

/**
 * The first score a person gave that may as well be the mistyped one where a total is not the sum: what would
 * make the total right is within its band. The sum is then offered, and written only when ticked. Null where
 * every score is settled by arithmetic, and where the total itself shows how it came about.
 */
export const possibleScore = oncePer((input: RuleInput): PossibleScore | null => {
  const { form, scores } = input;
  const { total, fund, indicators } = scores;
  if (total.outcome !== 'fail' || !total.printed || !total.computed || raisedScore(input))
    return null;
  if (TOLD.has(totalCause(total.computed, input).message)) return null;
  const lost = total.printed.minus(total.computed);
  const rows = indicators.map((score) => {
    const isExplained = !!indicatorAt(form, score.index).reason?.text;
    return movedBy(lost, score, score.band ?? bandOf(score.weight), isExplained);
  });
  const ofFund =
    fund && fund.inTotal !== false
      ? movedBy(lost, fund.score, fund.band ?? bandOf(fund.weight.value), false)
      : null;
  return [ofFund, ...rows].find((one) => one !== null) ?? null;
});

/** Causes that a figure of the total shows, which would else have to agree by chance. */
const TOLD: ReadonlySet<string> = new Set(['noExecution', 'executionTwice', 'rounding']);

function bandOf(points: Decimal | null): AllowedBand | null {
  return points && wholeBand(points);
}

/** A score as it would be with what the total counts more or less; one that is explained has lost points. */
function movedBy(
  lost: Decimal,
  { cell, printed, state, outcome }: Scored,
  band: AllowedBand | null,
  isExplained: boolean,
): PossibleScore | null {
  if (!cell || !printed || !band || state !== 'judgement' || outcome === 'fail') return null;
  const other = printed.plus(lost);
  const isPossible = withinBand(other, band) && !(isExplained && other.gte(band.max));
  return isPossible ? { cell, other } : null;
}
