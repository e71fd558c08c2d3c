import type { CellAddress } from '../../sheet';
import { type Field, type Form, type FundBlock, type FundRow, isNoSpending } from '../../form';
import { STANDARDS, type Standard } from '../../standards';
import { Decimal, halfWidth } from '../../values';
import {
  compareAdmissible,
  nothingToScore,
  openNumber,
  unscoredNumber,
} from '../printed/compare-printed';
import { decimalOf } from '../shared/decimal-of';
import { executionRate } from './execution-rate';
import { executionScore, type ScoredExecution } from './execution-score';
import {
  type ExecutionWeight,
  executionWeight,
  hasExecutionIndicator,
} from '../weight/execution-weight';
import { type FundAmounts, fundAmounts, type NoAmounts } from './fund-amounts';
import { sumOfWeights } from '../weight/indicator-weight';
import { isSign } from '../shared/printed-number';
import { wholeBand } from '../shared/qualitative-band';
import { roundedToFull } from '../printed/rounded-to-full';
import type { FundScores, Scored } from '../shared/scores';
import type { ScoredBy, ScoringContext } from '../shared/scoring-context';

/** Rates of the fund block and the execution score; null when the form has no fund block. */
export function scoreFund(context: ScoringContext): FundScores | null {
  const { form, weights, isScored, standard } = context;
  const { fund } = form;
  if (!fund) return null;
  const weight = executionWeight(form, weights, standard);
  const parts = {
    weight: {
      cell: weight.field?.at ?? null,
      text: weight.field?.text ?? null,
      value: isScored ? weight.value : null,
    },
    sources: fund.sources.map((row) => sourceRate(row, fund, context)),
    inTotal: countsOnce(form, weights, standard),
  };
  const total = totalRow(fund, { ...context, weight });
  return { ...parts, ...total };
}

/** What the 年度资金总额 row is scored under. */
interface Circumstances extends ScoringContext {
  readonly weight: ExecutionWeight;
}

type TotalRowScores = Pick<FundScores, 'rate' | 'score' | 'undecided' | 'band' | 'waitsFor'>;

function totalRow(fund: FundBlock, under: Circumstances): TotalRowScores {
  const { form, isScored, weight, standard, habits } = under;
  const { rateRounding, scoreRounding } = standard.parameters;
  const row = fund.total;
  const noRate = nothingToScore(row?.rate ?? null, rateRounding.value.digits);
  const noScore = isScored
    ? nothingToScore(row?.score ?? null, scoreRounding.value.digits)
    : unscoredNumber(row?.score ?? null, scoreRounding.value.digits);
  const settled = { undecided: null, band: null, waitsFor: [] };
  const asked =
    isScored && !isSign(row?.score ?? null) && (weight.value !== null || weight.unreadable);
  if (!row) {
    const why = '没有找到年度资金总额一行';
    const score = asked ? waiting(null, scoreRounding.value.digits) : noScore;
    return { rate: noRate, score, ...settled, undecided: asked ? why : null };
  }
  const amounts = fundAmounts(row, fund, standard);
  const fault = 'why' in amounts ? amounts : impossibleAmounts(amounts);
  if (fault || 'why' in amounts) {
    const rate = waiting(row.rate, rateRounding.value.digits);
    const score = asked ? waiting(row.score, scoreRounding.value.digits) : noScore;
    const waitsFor = asked ? (fault?.waitsFor ?? []) : signWaitsFor(row, weight);
    return { rate, score, undecided: fault?.why ?? null, band: null, waitsFor };
  }
  if (amounts.doubt) {
    const doubt = amounts.doubt;
    const [rate, score] = [
      waiting(row.rate, rateRounding.value.digits),
      asked ? waiting(row.score, scoreRounding.value.digits) : noScore,
    ];
    const waitsFor = asked ? doubt.cells : signWaitsFor(row, weight);
    const open = { undecided: doubt.why, band: null, waitsFor };
    return { rate: { ...rate, doubt }, score: { ...score, doubt }, ...open };
  }
  const rate = rateOf(row, fund, amounts, under);
  if (!asked) return { rate, score: noScore, ...(signOverPoints(row, weight) ?? settled) };
  if (weight.value === null) {
    const score = waiting(row.score, scoreRounding.value.digits);
    const waitsFor = weight.field ? [weight.field.at] : [];
    return { rate, score, ...settled, undecided: '预算执行率的分值不是数字', waitsFor };
  }
  if (amounts.budget.isZero())
    return { rate, ...nothingBudgeted(row.score, weight.value, form, standard) };
  const scorable = { field: row.score, weight: weight.value, weightField: weight.field };
  const score = scoreUnder({ ...scorable, amounts, rate }, under);
  const rounded = habits ? roundedToFull(form, score, weight.value) : null;
  if (rounded) return { rate, score: leftToPerson(score), ...settled, undecided: rounded };
  if (score.cell && score.state === 'judgement' && score.outcome === 'review') {
    return { rate, score, ...settled, undecided: BEHIND_THE_PRINTED, waitsFor: [score.cell] };
  }
  return { rate, score, ...settled };
}

const BEHIND_THE_PRINTED = '表内执行率由未显示的元数算出，按表内金额计算的得分与它不符';

/** What is printed counts, but a person says whether it is right. */
function leftToPerson(score: Scored): Scored {
  const { printed } = score;
  return { ...score, state: 'judgement', computed: null, value: printed, outcome: 'review' };
}

/** Points given to 预算执行率 cannot be left out of the total in silence. */
function signOverPoints({ score, weight: printed }: FundRow, weight: ExecutionWeight) {
  // signs for points and score alike: 预算执行率 is given none
  const isLeftOut = printed !== null && isSign(printed);
  if (!score || !isSign(score) || isLeftOut || weight.assumed || !weight.value?.gt(0)) return null;
  const undecided = `预算执行率有分值${weight.value.toString()}，得分却填「${score.text}」`;
  return { undecided, band: null, waitsFor: [score.at] };
}

/** The sign for a score that points were given to, which no total can be drawn up without. */
function signWaitsFor(row: FundRow, weight: ExecutionWeight): readonly CellAddress[] {
  return signOverPoints(row, weight)?.waitsFor ?? [];
}

/** A sign for nothing beside amounts that give a rate says nothing of it: what is left out is asked for. */
function signForRate(field: Field, digits: number): Scored {
  return { ...nothingToScore(field, digits), outcome: 'review' };
}

/** A rate column headed 执行率(10分) may hold points, which are then those of the score. */
function rateOf(row: FundRow, fund: FundBlock, amounts: FundAmounts, under: Circumstances): Scored {
  const { weight, standard } = under;
  const { digits } = standard.parameters.rateRounding.value;
  if (row.rate && isSign(row.rate) && amounts.budget.gt(0)) return signForRate(row.rate, digits);
  const rate = executionRate(row.rate, amounts, under);
  const namesPoints = /\d分/.test(halfWidth(fund.headers.rate?.text ?? ''));
  if (rate.outcome !== 'fail' || !namesPoints || weight.value === null) return rate;
  const noRate = executionRate(null, amounts, under);
  const scorable = { field: row.rate, weight: weight.value, weightField: null };
  const points = executionScore({ ...scorable, amounts, rate: noRate }, under);
  if (points.outcome !== 'pass') return rate;
  return { ...rate, outcome: 'pass', value: rate.computed, reading: '该栏填的是得分' };
}

/** The execution score; where the form prints no points for it, those of any standard are admissible. */
function scoreUnder(execution: ScoredExecution, under: Circumstances): Scored {
  const usual = executionScore(execution, under);
  if (!under.weight.assumed) return usual;
  // points that nothing in the form says are nobody's to give
  if (usual.outcome === 'missing')
    return { ...usual, state: 'missing', computed: null, value: null };
  if (usual.outcome !== 'fail') return usual;
  const passes = weightsOfStandards(execution.weight).some((other) => {
    const otherwise = { ...execution, weight: other, weightField: null };
    return executionScore(otherwise, under).outcome === 'pass';
  });
  return passes
    ? { ...usual, state: 'judgement', computed: null, value: usual.printed, outcome: 'pass' }
    : usual;
}

/** What other standards give 预算执行率. */
function weightsOfStandards(points: Decimal): Decimal[] {
  const all = new Set(STANDARDS.map(({ parameters }) => parameters.executionWeight.value));
  return [...all].map((one) => new Decimal(one)).filter((one) => !one.eq(points));
}

function sourceRate(row: FundRow, fund: FundBlock, by: ScoredBy): Scored {
  const { standard } = by;
  const { digits } = standard.parameters.rateRounding.value;
  const owesNone = isNoSpending(row) && (!row.rate || row.rate.text === '');
  if (isSign(row.rate) || isBlankRow(row) || owesNone) return nothingToScore(row.rate, digits);
  if (fund.unreadable !== null) return waiting(row.rate, digits);
  const amounts = fundAmounts(row, fund, standard);
  if ('why' in amounts || impossibleAmounts(amounts)) return waiting(row.rate, digits);
  if (amounts.doubt) return { ...waiting(row.rate, digits), doubt: amounts.doubt };
  return executionRate(row.rate, amounts, by);
}

/** A source the form prints and the project has not, whether blanks or signs say so. */
function isBlankRow({ initial, budget, executed, rate }: FundRow): boolean {
  const fields = [initial, budget, executed, rate];
  return fields.every((field) => !field || field.text === '' || isSign(field));
}

/**
 * Amounts that no rate comes of, and their cells: one below zero, or money spent of a budget of nothing. At
 * least one of them is wrong, and no figure may be held against it.
 */
function impossibleAmounts(amounts: FundAmounts): NoAmounts | null {
  const { budget, executed, budgetField, executedField, doubt } = amounts;
  // the amount may be one of those under a header nobody understands
  if (doubt?.kind === 'unread') return null;
  const below = [
    ...(isBelowZero(budget) ? [{ name: '全年预算数', field: budgetField }] : []),
    ...(isBelowZero(executed) ? [{ name: '全年执行数', field: executedField }] : []),
  ];
  if (below.length > 0) {
    const why = `${below.map(({ name }) => name).join('、')}小于零`;
    return { why, waitsFor: below.map(({ field }) => field.at) };
  }
  if (!budget.isZero() || executed.isZero()) return null;
  const why = '全年预算数为零而全年执行数不为零';
  return { why, waitsFor: [budgetField.at, executedField.at] };
}

function isBelowZero(amount: Decimal): boolean {
  return amount.isNegative() && !amount.isZero();
}

/** Nothing budgeted and nothing spent: no rule says what that is worth. */
function nothingBudgeted(
  field: Field | null,
  weight: Decimal,
  form: Form,
  standard: Standard,
): Omit<TotalRowScores, 'rate'> {
  const band = wholeBand(weight);
  const undecided = '全年预算数与全年执行数均为零，执行率得分由人工确定';
  const place = field?.at ?? form.fund?.total?.labelCell?.at;
  const { digits } = standard.parameters.scoreRounding.value;
  const score = compareAdmissible({
    field,
    span: band,
    whenInside: 'review',
    digits,
    explanation: null,
  });
  return { score, undecided, band, waitsFor: score.value || !place ? [] : [place] };
}

/** A number whose inputs are blank or unusable. */
function waiting(field: Field | null, digits: number): Scored {
  return openNumber(field, 'missing', digits);
}

/** Forms that carry 预算执行率 as an indicator row as well reach full marks without the fund block. */
function countsOnce(
  form: Form,
  weights: readonly (Decimal | null)[],
  { parameters }: Standard,
): boolean {
  if (!hasExecutionIndicator(form)) return true;
  return !sumOfWeights(weights).eq(decimalOf(parameters.fullMarks));
}
