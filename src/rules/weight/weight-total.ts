import { a1, type CellAddress } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { numberIn, weightScale } from '../../scoring';
import { Decimal } from '../../values';
import { formCell } from '../shared/rows/rows';
import {
  hasOwnScale,
  isUnweighed,
  missesFullMarks,
  refutedWeight,
} from '../shared/points/weight-suspects';
import type { RuleInput } from '../rule';

export const weightTotal = defineRule({
  id: 'weight-total',
  title: '分值合计不等于满分',
  severity: 'error',
  basis: ['财预〔2020〕10号：绩效自评总分为100分'],
  messages: {
    total:
      '{parts}共{total}分，比满分{full}分{difference}分，请对照批复的绩效目标核对{cells}的分值。',
    unweighed:
      '各项指标分值合计已满{full}分，预算执行率另有得分{execution}而没有分值，请核实预算执行率是否另计，或核对{cells}的分值。',
    scale:
      '{parts}共{total}分，与总分一行写的相同，而满分为{full}分，请核实这张表是否另按{total}分制自评，等级要折算后才能判定。',
    halved:
      '{parts}共{total}分，旁边另有表头相同的一栏，两栏若是同一张表，请核实分值合计是否为{full}分，并把两栏排成一栏再核验。',
    unclear:
      '各项指标的分值都不到1分，合计{total}，看不出是占比还是分数，得分无法核对，请核对{cells}的分值。',
  },
  page: {
    looksFor: '各指标分值与预算执行率分值之和是否等于100。',
    why: '分值之和不是100，总分和等级就没有可比性。',
    example: '指标分值合计91.00，加预算执行率10.00后为101.00。',
    fix: '按批复的绩效目标表逐行核对分值。',
  },
  looksAt: block(
    'indicators',
    ({ scores, form }) => scores.indicatorWeight.gt(0) || isUnclear(form),
  ),
  check(input) {
    const { form, scores, standard } = input;
    if (isUnclear(form)) return [unclearReport(form)];
    if (!missesFullMarks(input)) return [];
    const full = standard.parameters.fullMarks.value;
    const execution = scores.totalWeight.minus(scores.indicatorWeight);
    const indicators = `各项指标分值合计${plain(scores.indicatorWeight)}`;
    // which of several is the wrong one only the approved targets tell
    const only = refutedWeight(input);
    const weights = form.indicators.flatMap(({ weight }) => (weight ? [weight.at] : []));
    const cells = only ? [only] : weights.length > 0 ? weights : [formCell(form)];
    const data = {
      parts: execution.isZero() ? indicators : `${indicators}，加预算执行率分值${plain(execution)}`,
      total: plain(scores.totalWeight),
      full: String(full),
      difference: apart(scores.totalWeight.minus(full)),
      cells: rangeOf(cells),
    };
    const found = { data, cells: cells.slice(0, 1) };
    if (hasOwnScale(input)) {
      return [{ message: 'scale' as const, outcome: 'review' as const, ...found }];
    }
    if (form.halved) return [{ message: 'halved' as const, outcome: 'review' as const, ...found }];
    if (!scores.indicatorWeight.equals(full) || !isUnweighed(input)) {
      return [{ message: 'total' as const, ofAllRows: true as const, ...found }];
    }
    const said = { ...data, execution: scores.fund?.score.text ?? '' };
    return [{ message: 'unweighed' as const, outcome: 'review' as const, ...found, data: said }];
  },
});

/** Whether nothing tells if the weights of the rows are parts of one or points. */
function isUnclear(form: RuleInput['form']): boolean {
  return (
    weightScale(form) === null && form.indicators.some(({ weight }) => weight && numberIn(weight))
  );
}

/** Weights such as 0.6 and 0.5, which make more than one, beside no score that tells what they are. */
function unclearReport({ indicators }: RuleInput['form']) {
  const fields = indicators.flatMap(({ weight }) => weight ?? []);
  const cells = fields.map(({ at }) => at);
  const total = Decimal.sum(0, ...fields.flatMap((field) => numberIn(field) ?? []));
  const data = { total: plain(total), cells: rangeOf(cells) };
  return { message: 'unclear' as const, data, cells, outcome: 'review' as const };
}

/** 多5 or 少5. */
function apart(difference: Decimal): string {
  return `${difference.isNegative() ? '少' : '多'}${plain(difference.abs())}`;
}

/** F13至F20; F13 alone. */
function rangeOf(cells: readonly CellAddress[]): string {
  const [first = '', last = first] = [...cells.slice(0, 1), ...cells.slice(1).slice(-1)].map(a1);
  return first === last ? first : `${first}至${last}`;
}
