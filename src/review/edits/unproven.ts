import { indicatorAt } from '../../form';
import { columnSums, type RuleInput } from '../../rules';
import { STANDARDS } from '../../standards';
import {
  type FundScores,
  type IndicatorScore,
  isRestatedOtherwise,
  type Scored,
  type Scores,
} from '../../scoring';
import { type CellAddress, type ComputedField, type Edit, sameCell } from '../../sheet';
import { type Decimal, halfWidth } from '../../values';
import { LAST_DIGIT } from './misplaced';
import { isRowNumber } from './row-numbers';

/**
 * Why nothing else on the form bears out that the figure an edit would write over is the one it computes, as a
 * Chinese clause: scores stand in a column of scores, a rate and its score speak for each other, a total is no
 * less than what it adds up. Or that a row named 预算执行率 rounds a rate otherwise. Null where it is borne out;
 * a blank that is filled counts as what it will be, so that a second review says the same.
 */
export function whyUnproven(input: RuleInput, edit: Edit<ComputedField>): string | null {
  const { form, scores } = input;
  const { fund, indicators, total } = scores;
  const isHere = ({ cell }: Scored) => cell !== null && sameCell(cell, edit.cell);
  switch (edit.field) {
    case 'total':
      if (!total.printed || addsUpAnything(scores)) return null;
      return '表内的数比其中一项得分还小，可能不是总分';
    case 'rate': {
      const rate = ratesOf(fund).find(isHere);
      if (!fund || !rate) return null;
      if (isRestatedOtherwise(form, rate)) return '表中另有一行预算执行率，小数取法不同';
      if (isOfOtherAmounts(input, fund, rate)) return OTHER_AMOUNTS;
      if (!rate.printed || isProvenRate(fund, rate)) return null;
      return '表中没有别的数印证这一格是执行率';
    }
    case 'score': {
      if (fund && isHere(fund.score)) {
        if (isOfOtherAmounts(input, fund, fund.rate)) return OTHER_AMOUNTS;
        const isProven = !fund.score.printed || isProvenScore(fund, form.fund?.headingWeight);
        return isProven ? null : '表中没有别的数印证这一格是预算执行得分';
      }
      const isProven = !indicators.find(isHere)?.printed || isScoreColumn(input, edit.cell);
      return isProven ? null : '这一列其他的数多不像得分';
    }
    default:
      return null;
  }
}

/** A total below one of its scores is no sum an officer made. */
function addsUpAnything({ fund, indicators, others, total }: Scores): boolean {
  const addends = [...(fund ? [fund.score] : []), ...indicators, ...others];
  return addends.every(({ value }) => !value || total.printed?.gte(value) === true);
}

/**
 * Whether more of the other figures in the column are right than there are words among them, at least as many as
 * arithmetic refutes (where most are, another column may hold the results), and none counts the rows. A row that
 * slid has its score in the column it slid from.
 */
function isScoreColumn({ form, scores: { indicators } }: RuleInput, at: CellAddress): boolean {
  const columnOf = ({ index, cell }: IndicatorScore) =>
    cell && cell.column - indicatorAt(form, index).shift;
  const own = indicators.find(({ cell }) => cell && sameCell(cell, at));
  if (!own) return false;
  const inColumn = indicators.filter((score) => columnOf(score) === columnOf(own));
  const figures = inColumn.map(({ printed }) => printed);
  if (isRowNumber(figures, inColumn.indexOf(own))) return false;
  const others = inColumn.filter(({ cell }) => cell?.row !== at.row);
  const right = others.filter(
    ({ printed, computed, outcome }) =>
      (outcome === 'pass' && printed) || (outcome === 'missing' && computed),
  );
  const words = others.filter(({ printed, outcome }) => outcome === 'fail' && !printed);
  const wrong = others.filter(({ printed, outcome }) => outcome === 'fail' && printed);
  const settled = right.filter(({ state }) => state === 'determined');
  return right.length > words.length && settled.length >= wrong.length;
}

function ratesOf(fund: FundScores | null): readonly Scored[] {
  return fund ? [fund.rate, ...fund.sources] : [];
}

/**
 * Whether the printed rate and score give each other, far from what the amounts give, which nothing else on the
 * form bears out: two figures speak against one, and the one may be mistyped.
 */
function isOfOtherAmounts({ form }: RuleInput, fund: FundScores, rate: Scored): boolean {
  if (rate !== fund.rate || rate.outcome !== 'fail' || isAbout(rate)) return false;
  if (rate.printed?.gt(0) !== true || !isScored(fund)) return false;
  const sums = columnSums(form).filter(({ column }) => column !== 'initial');
  return sums.length < 2 || sums.some(({ agrees }) => !agrees);
}

const OTHER_AMOUNTS = '表内的执行率和得分彼此相符，可能是金额填错了';

/** A sign of percent, about what the amounts give, a right rate of another row, or the score that follows from it. */
function isProvenRate(fund: FundScores, rate: Scored): boolean {
  if (/%/.test(halfWidth(rate.text ?? '')) || isAbout(rate)) return true;
  if (ratesOf(fund).some((other) => other !== rate && isRight(other))) return true;
  return rate === fund.rate && (isRight(fund.score) || isScored(fund));
}

/** A rate mistyped in its last digits is still the rate. */
function isAbout({ printed, computed }: Scored): boolean {
  return !!printed && !!computed && printed.minus(computed).abs().lte(FEW_POINTS);
}

/** In percent points. */
const FEW_POINTS = 5;

/** A figure that is right, or a blank that will be; nothing is right by chance too often. */
function isRight({ printed, computed, outcome }: Scored): boolean {
  if (outcome === 'missing') return computed?.isZero() === false;
  return outcome === 'pass' && printed?.isZero() === false;
}

/** Beside a right rate, what follows from a wrong one, or at most the points that are printed for it. */
function isProvenScore(fund: FundScores, heading: unknown): boolean {
  const { text, value: points } = fund.weight;
  const isPrinted = text !== null || !!heading;
  if (!isPrinted && isOfUsualPoints(fund)) return false;
  if (isRight(fund.rate) || isScored(fund)) return true;
  return isPrinted && !!points && fund.score.printed?.lte(points) === true;
}

/** Whether the printed score is what the rate gives of points that some standard has: what no cell says may be these. */
function isOfUsualPoints({ rate, score }: FundScores): boolean {
  return STANDARDS.some(({ parameters }) =>
    isShare(score, rate.value, parameters.executionWeight.value),
  );
}

/** Whether the printed score is what the printed rate gives. */
function isScored({ rate, score, weight }: FundScores): boolean {
  return isShare(score, rate.printed, weight.value);
}

/** Whether a printed score is what a rate, in percent points, gives of so many points. */
function isShare(
  { printed }: Scored,
  rate: Decimal | null,
  points: Decimal | number | null,
): boolean {
  if (!printed || !rate || points === null) return false;
  return rate.times(points).div(100).minus(printed).abs().lte(LAST_DIGIT);
}
