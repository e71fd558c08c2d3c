import type { Form, Indicator } from '../form';
import type { Standard } from '../standards';
import { type Decimal, oncePer } from '../values';
import { scoreFund } from './fund-score';
import { scoreGrade } from './grade';
import { scoreIndicator, scoreShared, type SharedScore, unscored } from './indicator-score';
import { isScored, sumOfWeights, weightsOf } from './indicator-weight';
import { otherWeights, scoreOther } from './other-points';
import type { Scores } from './scores';
import { noTotal, scoreTotal } from './total-score';

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
  const weights = weightsOf(form);
  const scored = isScored(form, weights);
  const fund = scoreFund(form, weights, scored, standard, habits);
  const groups = scored ? groupsByHead(form, weights, standard) : NONE;
  const indicators = form.indicators.map((indicator, index) => {
    if (!scored || indicator.scoredWith) return unscored(form, index, standard);
    const weight = weights[index] ?? null;
    const group = groups.get(indicator.row);
    return group
      ? scoreShared(form, index, group, standard)
      : scoreIndicator(form, index, weight, standard, habits);
  });
  const others = form.otherPoints.map((row) => scoreOther(row, standard));
  const total = scored
    ? scoreTotal(form, { fund, indicators, others }, standard, habits)
    : noTotal(form, standard);
  const indicatorWeight = sumOfWeights([...weights, ...otherWeights(form)]);
  const execution = fund && fund.inTotal !== false ? fund.weight.value : null;
  return {
    fund,
    indicators,
    others,
    indicatorWeight,
    totalWeight: indicatorWeight.plus(execution ?? 0),
    total,
    grade: scoreGrade(form.grade, total, standard),
  };
}

/** The scores of a form under a standard that is only tried, no habits counted; worked out once for all who try it. */
export function scoresTried(form: Form, standard: Standard): Scores {
  return triedFor(form)(standard);
}

const triedFor = oncePer((form: Form) =>
  oncePer((standard: Standard) => scoreForm(form, standard)),
);

const NONE: ReadonlyMap<number, SharedScore> = new Map();

/**
 * The groups of rows that share one 得分, by the row (0-based) that holds it. Merged 分值 cells whose rows
 * are all done are left out: the row that holds them is scored by itself.
 */
function groupsByHead(
  form: Form,
  weights: readonly (Decimal | null)[],
  standard: Standard,
): ReadonlyMap<number, SharedScore> {
  const { indicators } = form;
  const heads = new Map<number, SharedScore>();
  for (const { scoredWith } of indicators) {
    if (!scoredWith || scoredWith.kind === 'breakdown' || heads.has(scoredWith.row)) continue;
    const rows = indicators.flatMap((one, i) =>
      one.row === scoredWith.row || isSharing(one, scoredWith.row) ? [i] : [],
    );
    const isDone = rows.every((i) => isDoneBeyondDoubt(form, i, standard));
    if (scoredWith.kind === 'shared' && isDone) continue;
    heads.set(scoredWith.row, {
      points: sumOfWeights(rows.map((i) => weights[i] ?? null)),
      isDone,
    });
  }
  return heads;
}

function isSharing({ scoredWith }: Indicator, row: number): boolean {
  return scoredWith?.row === row && scoredWith.kind !== 'breakdown';
}

function isDoneBeyondDoubt(form: Form, index: number, standard: Standard): boolean {
  const { deviation } = unscored(form, index, standard);
  return deviation === 'none' || deviation === 'over';
}
