import type { Form } from '../form';
import type { Standard } from '../standards';
import { scoreFund } from './fund-score';
import { scoreGrade } from './grade';
import { scoreIndicator, unscored } from './indicator-score';
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
  const indicators = form.indicators.map((indicator, index) =>
    scored
      ? scoreIndicator(form, index, weights[index] ?? null, standard, habits)
      : unscored(indicator, index, standard),
  );
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
