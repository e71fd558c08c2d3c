import { countedFund, type Worked } from './total/addends';
import { type Form, indicatorAt } from '../form';
import type { Standard } from '../standards';
import { type Decimal, oncePer } from '../values';
import { isDone } from './achievement/deviation';
import { scoreGrade } from './total/grade';
import { unscored } from './row/indicator-score';
import { scoreShared, type SharedScore } from './row/shared-score';
import { isScored, sumOfWeights, weightsOf } from './weight/indicator-weight';
import { ownCell } from './printed/open-cells';
import { scoreOther, weightOfRows } from './weight/other-points';
import { askedOfLowered } from './total/lowered-by-total';
import type { Scores } from './shared/scores';
import type { ScoredBy, ScoringContext } from './shared/scoring-context';
import { arithmeticFor } from './standard-arithmetic';
import { askedByRows } from './total/told-by-rows';
import { askedByTotal } from './total/told-by-total';
import { noTotal, scoreTotal } from './total/total-score';
import { numberIn } from './shared/printed-number';
import { scoreFundOnce, scoreRow, tryFund, tryRow } from './tried-scores';

export interface ScoreOptions {
  /** Whether printed figures that only a habit explains pass, as they do where nobody chose the standard. */
  readonly habits?: boolean;
}

/** Everything arithmetic can say of a form under a standard: rates, scores, total and grade, each explained. */
export function scoreForm(
  form: Form,
  standard: Standard,
  { habits = false }: ScoreOptions = {},
): Scores {
  return scoresBy({ row: scoreRow, fund: scoreFundOnce }, form, { standard, habits });
}

/**
 * The figures of a form under a standard that is only tried, no habits counted. Standards that compute
 * it alike share them, so that their explanations and deviations may be those of another.
 */
export function scoresTried(form: Form, standard: Standard): Scores {
  const tried = triedFor(form);
  const key = arithmeticFor(form, standard);
  const known = tried.get(key);
  if (known) return known;
  const scores = scoresBy({ row: tryRow, fund: tryFund }, form, { standard, habits: false });
  tried.set(key, scores);
  return scores;
}

const triedFor = oncePer((_form: Form) => new Map<string, Scores>());

interface Parts {
  readonly row: typeof scoreRow;
  readonly fund: typeof scoreFundOnce;
}

function scoresBy(parts: Parts, form: Form, by: ScoredBy): Scores {
  const weights = weightsOf(form);
  const context: ScoringContext = { ...by, form, weights, isScored: isScored(form, weights) };
  const worked = workedOut(parts, context);
  const { fund, indicators, others } = worked;
  const total = context.isScored ? scoreTotal(worked, context) : noTotal(form, by.standard);
  const indicatorWeight = weightOfRows(form);
  const execution = countedFund(fund)?.weight.value ?? 0;
  return {
    fund,
    indicators,
    others,
    indicatorWeight,
    totalWeight: indicatorWeight.plus(execution),
    total,
    grade: scoreGrade(form.grade, total, by),
  };
}

/** The figures the total is made of; blank and wrong ones are asked about where it, or other rows, tell them otherwise. */
function workedOut(parts: Parts, context: ScoringContext): Worked {
  const { form, standard, habits } = context;
  const fund = parts.fund(context);
  const groups = context.isScored ? groupsByHead(context) : NONE;
  const indicators = form.indicators.map((indicator, index) => {
    if (!context.isScored || indicator.scoredWith) return unscored(context, index);
    const group = groups.get(indicator.row);
    return group ? scoreShared(context, index, group) : parts.row(context, index);
  });
  const others = form.otherPoints.map((row) => scoreOther(row, standard));
  const filled = { fund, indicators, others };
  if (!context.isScored) return filled;
  const worked = askedOfLowered(form, filled);
  return habits ? askedByTotal(askedByRows(worked, context), context) : worked;
}

const NONE: ReadonlyMap<number, SharedScore> = new Map();

/**
 * The groups of rows that share one 得分, by the row (0-based) that holds it. Merged 分值 cells whose rows
 * are all done are left out: the row that holds them is scored by itself. Not where fewer points than all stand
 * in a 得分 that is not merged as they are: they may be those of its own row alone.
 */
function groupsByHead(context: ScoringContext): ReadonlyMap<number, SharedScore> {
  const { form, weights } = context;
  const heads = new Map<number, SharedScore>();
  for (const [head, { rows, isShared }] of groupsOf(form)) {
    const allDone = rows.every((i) => isDone(unscored(context, i).deviation));
    const points = sumOfWeights(rows.map((i) => weights[i] ?? null));
    if (isShared && allDone && !isPartOfMany(form, rows, points)) continue;
    heads.set(head, { points, isDone: allDone });
  }
  return heads;
}

/** Whether the first of some rows is given less than the points of all, in a cell that is not merged over the others. */
function isPartOfMany(form: Form, rows: readonly number[], points: Decimal): boolean {
  const score = rows.map((i) => indicatorAt(form, i).score).find((one) => one !== null);
  if (!score || !numberIn(score)?.lt(points)) return false;
  return rows.some((i) => ownCell(form, i, score.at) !== null);
}

interface SharingRows {
  /** Indexes of the rows in the form, the one that holds the score among them. */
  readonly rows: number[];
  /** Whether all of them share a merged 分值. */
  readonly isShared: boolean;
}

/** The rows that share a score, by the row (0-based) that holds it. */
const groupsOf = oncePer(({ indicators }: Form): ReadonlyMap<number, SharingRows> => {
  const groups = new Map<number, SharingRows>();
  for (const { scoredWith } of indicators) {
    if (!scoredWith || scoredWith.kind === 'breakdown') continue;
    const isShared = scoredWith.kind === 'shared' && groups.get(scoredWith.row)?.isShared !== false;
    groups.set(scoredWith.row, { rows: [], isShared });
  }
  indicators.forEach(({ row, scoredWith }, i) => {
    const own = groups.get(row);
    const other =
      scoredWith && scoredWith.kind !== 'breakdown' ? groups.get(scoredWith.row) : undefined;
    own?.rows.push(i);
    if (other !== own) other?.rows.push(i);
  });
  return groups;
});
