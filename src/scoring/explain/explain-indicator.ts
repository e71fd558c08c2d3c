import type { Field, Indicator } from '../../form';
import { PARAMETER_TITLES, type Standard } from '../../standards';
import type { Decimal } from '../../values';
import type { Decided, Levelled } from '../achievement/achievement';
import { cellLeaf, parameterLeaf, roundingLeaf, worked } from './explain';
import type { Explanation } from '../shared/explanation';
import { basisOf } from '../achievement/number-pair';
import { asShown, numberIn } from '../shared/printed-number';
import { bandText } from '../shared/qualitative-band';
import { roundingText } from '../shared/rounding';
import type { AllowedBand } from '../shared/scores';

/** Why a row settled by arithmetic has its score. */
export function decidedExplanation(
  indicator: Indicator,
  achievement: Decided,
  weight: Decimal,
  computed: Decimal,
  { parameters }: Standard,
): Explanation {
  const rounding = parameters.scoreRounding;
  const { rule } = achievement;
  const { factor, because } = achievement.words();
  const why = because === null ? '' : `（${because}）`;
  const weightShown = shownWeight(indicator, weight);
  const quotient = roundingText(`${weightShown}${factor}`, rounding.value);
  const formula = factor === '' ? weightShown : quotient;
  return worked('得分', computed.toFixed(rounding.value.digits), formula + why, [
    ...inputs(indicator, weightShown),
    rule.field ? methodLeaf(rule.field) : parameterLeaf(rule.title, rule.title, rule.source),
    ...(factor === '' ? [] : [roundingLeaf('scoreRounding', rounding)]),
  ]);
}

/** Why a 达成 row is proposed its full weight. */
export function proposalExplanation(
  indicator: Indicator,
  { echo }: Levelled,
  weight: Decimal,
  computed: Decimal,
  standard: Standard,
): Explanation {
  const { scoreRounding, qualitativeBands } = standard.parameters;
  const weightShown = shownWeight(indicator, weight);
  const why = echo ? '实际完成值与指标值相同，视为达成' : '定性指标达成';
  return worked('得分', computed.toFixed(scoreRounding.value.digits), `${weightShown}（${why}）`, [
    ...inputs(indicator, weightShown),
    parameterLeaf('达成得满分', '达成得满分', basisOf(standard)),
    parameterLeaf(
      PARAMETER_TITLES.qualitativeBands,
      PARAMETER_TITLES.qualitativeBands,
      qualitativeBands.source,
    ),
  ]);
}

/** Why a score is a person's, and within what. */
export interface Judgement {
  readonly band: AllowedBand;
  /** Chinese clause. */
  readonly why: string;
  /** Whether the band is that of a level in words. */
  readonly byLevel: boolean;
  /** The cell that says how the row is scored; null where none does. */
  readonly method: Field | null;
}

/** What a person has to go by where arithmetic does not settle the score. */
export function judgementExplanation(
  indicator: Indicator,
  { band, why, byLevel, method }: Judgement,
  { parameters }: Standard,
): Explanation {
  const { scoreRounding, qualitativeBands } = parameters;
  const printed = numberIn(indicator.score);
  const { digits } = scoreRounding.value;
  const weight = numberIn(indicator.weight);
  return worked(
    '得分',
    printed ? asShown(printed, indicator.score?.text ?? '') : '待定',
    `可取 ${bandText(band, digits)}（${why}）`,
    [
      ...inputs(indicator, weight ? shownWeight(indicator, weight) : ''),
      ...(method ? [methodLeaf(method)] : []),
      ...(byLevel
        ? [
            parameterLeaf(
              PARAMETER_TITLES.qualitativeBands,
              PARAMETER_TITLES.qualitativeBands,
              qualitativeBands.source,
            ),
          ]
        : []),
    ],
  );
}

function shownWeight({ weight }: Indicator, value: Decimal): string {
  return weight ? asShown(value, weight.text) : value.toString();
}

function inputs({ weight, actual, target }: Indicator, weightShown: string): Explanation[] {
  return [
    ...leaf('分值', weightShown, weight),
    ...leaf('实际完成值', actual?.joined ?? '', actual),
    ...leaf('年度指标值', target?.phrase ?? '', target),
  ];
}

/** The row's own rule of scoring, word for word. */
function methodLeaf(method: Field): Explanation {
  return cellLeaf('评分标准', method.text, method);
}

function leaf(label: string, value: string, field: Field | null): Explanation[] {
  return field ? [cellLeaf(label, value, field)] : [];
}
