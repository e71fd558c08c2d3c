import type { Form } from '../form';
import type { Standard } from '../standards';
import { oncePer } from '../values';
import { scoreFund } from './fund-score';
import { scoreGrade } from './grade';
import { scoreIndicator, scoreShared, unscored } from './indicator-score';
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
  const shared = scored ? rowsOfOpenGroups(form, standard) : NONE;
  const indicators = form.indicators.map((indicator, index) => {
    if (!scored || indicator.scoredWith) return unscored(form, index, standard);
    const weight = weights[index] ?? null;
    return shared.has(indicator.row)
      ? scoreShared(form, index, weight, standard)
      : scoreIndicator(form, index, weight, standard, habits);
  });
  const others = form.otherPoints.map((row) => scoreOther(row, standard));
  const total = scored
    ? scoreTotal(form, fund, indicators, others, standard, habits)
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

const NONE: ReadonlySet<number> = new Set();

/** The rows whose score several share, where not each of these is done beyond doubt. */
function rowsOfOpenGroups(form: Form, standard: Standard): ReadonlySet<number> {
  const { indicators } = form;
  const sharing = indicators.filter(({ scoredWith }) => scoredWith?.kind === 'shared');
  if (sharing.length === 0) return NONE;
  const heads = new Set(sharing.map(({ scoredWith }) => scoredWith!.row));
  const isOpen = (row: number): boolean =>
    indicators.some((one, i) => {
      const isOfGroup = one.row === row || one.scoredWith?.row === row;
      if (!isOfGroup || one.scoredWith?.kind === 'breakdown') return false;
      const { deviation } = unscored(form, i, standard);
      return deviation !== 'none' && deviation !== 'over';
    });
  return new Set([...heads].filter(isOpen));
}
