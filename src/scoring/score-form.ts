import type { Form } from '../form';
import type { Standard } from '../standards';
import { indicatorWeight } from './execution-weight';
import { scoreFund } from './fund-score';
import { scoreGrade } from './grade';
import { scoreIndicator, unscored } from './indicator-score';
import { isScored } from './indicator-weight';
import type { Scores } from './scores';
import { noTotal, scoreTotal } from './total-score';

/** Everything arithmetic can say of a form under a standard: rates, scores, total and grade, each explained. */
export function scoreForm(form: Form, standard: Standard): Scores {
  const scored = isScored(form);
  const fund = scoreFund(form, scored, standard);
  const indicators = form.indicators.map((_, index) =>
    scored ? scoreIndicator(form, index, standard) : unscored(form, index, standard),
  );
  const total = scored ? scoreTotal(form, fund, indicators, standard) : noTotal(form, standard);
  const weight = indicatorWeight(form);
  const execution = fund && fund.inTotal !== false ? fund.weight.value : null;
  return {
    fund,
    indicators,
    indicatorWeight: weight,
    totalWeight: weight.plus(execution ?? 0),
    total,
    grade: scoreGrade(form.grade, total, standard),
  };
}
