import {
  type AllowedBand,
  countedFund,
  type Scored,
  type Scores,
  wholeBand,
} from '../../../scoring';
import { indicatorAt } from '../../../form';
import type { CellAddress } from '../../../sheet';
import type { Decimal } from '../../../values';
import type { RuleInput } from '../../rule';
import { isNoReason } from '../reasons/no-reason';

/** A printed score that a total counts and nothing refutes. */
export interface GivenScore {
  readonly cell: CellAddress;
  readonly printed: Decimal;
  readonly score: Scored;
  /** Those it is of at most; null where no cell tells. */
  readonly points: Decimal | null;
  /** What a person may give, where it is for one to give. */
  readonly band: AllowedBand | null;
  /** A reason says why it has less than its points, which 无 does not. */
  readonly isExplained: boolean;
}

/** The printed scores that a total counts, that of the funds first; those that are wrong themselves left out. */
export function givenScores({ form, scores }: RuleInput): GivenScore[] {
  const rows = scores.indicators.flatMap((score) => {
    const { reason } = indicatorAt(form, score.index);
    return given(score, score.weight, score.band, !!reason?.text && !isNoReason(reason.text));
  });
  const fund = countedFund(scores.fund);
  if (!fund) return rows;
  return [...given(fund.score, fund.weight.value, fund.band, false), ...rows];
}

function given(
  score: Scored,
  points: Decimal | null,
  band: AllowedBand | null,
  isExplained: boolean,
): GivenScore[] {
  const { cell, printed, outcome } = score;
  if (!cell || !printed || outcome === 'fail') return [];
  return [
    { cell, printed, score, points, band: band ?? (points && wholeBand(points)), isExplained },
  ];
}

/** What a wrong total counts more than the scores make; null where it is right, or no number. */
export function pointsApart({ total }: Scores): Decimal | null {
  const { outcome, printed, computed } = total;
  return outcome === 'fail' && printed && computed ? printed.minus(computed) : null;
}
