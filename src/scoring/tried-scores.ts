import type { Form } from '../form';
import type { Standard } from '../standards';
import { oncePer } from '../values';
import { isDone } from './achievement/deviation';
import { scoreFund } from './fund/fund-score';
import { scoreIndicator } from './row/indicator-score';
import type { FundScores, IndicatorScore, Scored } from './shared/scores';
import type { ScoringContext } from './shared/scoring-context';
import { arithmeticOf, wholePointsOf } from './standard-arithmetic';

/** What was worked out of a form under the first standard of those that compute it alike, no habits counted. */
interface Tried<Score> {
  readonly standard: Standard;
  readonly score: Score;
}

/** By what they ask of a standard, and by row. */
const rowsTried = oncePer((_form: Form) => new Map<string, Tried<IndicatorScore>[]>());
const fundsTried = oncePer((_form: Form) => new Map<string, Tried<FundScores | null>>());

/**
 * A row under a standard that is only tried. Standards that give it the same points share one answer:
 * its points and its outcome are theirs all, its explanation and its deviation are those of one. A row
 * that is done and was given its points whole is so under all that ask the same of it.
 */
export function tryRow(context: ScoringContext, index: number): IndicatorScore {
  const { form, standard } = context;
  const known = triedRow(context, index);
  if (known) return known.score;
  const score = scoreIndicator({ ...context, habits: false }, index);
  const asked = isDoneInFull(score) ? wholePointsOf(standard) : arithmeticOf(standard);
  const tried = rowsTried(form);
  const rows = tried.get(asked) ?? [];
  rows[index] = { standard, score };
  tried.set(asked, rows);
  return score;
}

function triedRow(
  { form, standard }: ScoringContext,
  index: number,
): Tried<IndicatorScore> | undefined {
  const tried = rowsTried(form);
  const whole = tried.get(wholePointsOf(standard))?.[index];
  return whole ?? tried.get(arithmeticOf(standard))?.[index];
}

/** Whether a row is done under every reading and has its points as they are, so that nothing was rounded. */
function isDoneInFull(score: IndicatorScore): boolean {
  const { state, computed, weight, candidates, deviation, digits } = score;
  const isWhole =
    state === 'determined' && !candidates && !!weight && computed?.eq(weight) === true;
  return isWhole && weight.decimalPlaces() <= digits && isDone(deviation);
}

/** A row under the standard that was chosen; what was tried of it is not worked out again. */
export function scoreRow(context: ScoringContext, index: number): IndicatorScore {
  const { standard, habits } = context;
  const known = triedRow(context, index);
  const isSame = known?.standard === standard && (!habits || isBeyondHabits(known.score));
  return isSame ? known.score : scoreIndicator(context, index);
}

/** The fund block under a standard that is only tried, as `tryRow`. */
export function tryFund(context: ScoringContext): FundScores | null {
  const { form, standard } = context;
  const funds = fundsTried(form);
  const key = arithmeticOf(standard);
  const known = funds.get(key);
  if (known) return known.score;
  const score = scoreFund({ ...context, habits: false });
  funds.set(key, { standard, score });
  return score;
}

/** The fund block under the standard that was chosen, as `scoreRow`. */
export function scoreFundOnce(context: ScoringContext): FundScores | null {
  const { form, standard, habits } = context;
  const known = fundsTried(form).get(arithmeticOf(standard));
  if (known?.standard === standard && (!habits || isFundBeyondHabits(known.score))) {
    return known.score;
  }
  return scoreFund(context);
}

/** Whether habits could explain nothing more: they speak only where a printed figure is wrong without them. */
function isBeyondHabits({ outcome, candidates }: Scored): boolean {
  return outcome !== 'fail' && !candidates;
}

function isFundBeyondHabits(fund: FundScores | null): boolean {
  if (!fund) return true;
  return [fund.rate, fund.score, ...fund.sources].every(
    (scored) =>
      isBeyondHabits(scored) && scored.reading === undefined && scored.state !== 'judgement',
  );
}
