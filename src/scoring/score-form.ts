import type { Form } from '../form';
import type { Standard } from '../standards';
import { scoreFund } from './fund-score';
import { scoreGrade } from './grade';
import { scoreIndicator, unscored } from './indicator-score';
import { isScored, sumOfWeights, weightsOf } from './indicator-weight';
import { otherWeights, scoreOther } from './other-points';
import type { Scores } from './scores';
import { noTotal, scoreTotal } from './total-score';

/** Everything arithmetic can say of a form under a standard: rates, scores, total and grade, each explained. */
export function scoreForm(form: Form, standard: Standard): Scores {
  const weights = weightsOf(form);
  const scored = isScored(form, weights);
  const fund = scoreFund(form, weights, scored, standard);
  const indicators = form.indicators.map((indicator, index) =>
    scored
      ? scoreIndicator(indicator, index, weights[index] ?? null, form.remark, standard)
      : unscored(indicator, index, standard),
  );
  const others = form.otherPoints.map((row) => scoreOther(row, standard));
  const total = scored
    ? scoreTotal(form, fund, indicators, others, standard)
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
