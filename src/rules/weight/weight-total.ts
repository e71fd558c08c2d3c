import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/figures';
import type { Decimal } from '../../values';
import { lacksFundBlock } from '../shared/lost-fund';
import { formCell, nameOf } from '../shared/rows';
import type { RuleInput } from '../rule';
import { weightDispute } from '../shared/weight-dispute';

export const weightTotal = defineRule({
  id: 'weight-total',
  title: '分值合计不等于满分',
  severity: 'error',
  marks: true,
  basis: ['财预〔2020〕10号：绩效自评总分为100分'],
  messages: {
    total:
      '指标分值合计{indicators}，加预算执行率分值后为{total}，应为{full}，{difference}分，请核对各行分值。',
    row: '分值合计为{total}，应为{full}；{name}得分{printed}与分值{implied}相符，{cell}的分值{weight}请核对后改正。',
  },
  page: {
    looksFor: '各指标分值与预算执行率分值之和是否等于100。',
    why: '分值之和不是100，总分和等级就没有可比性。',
    example: '指标分值合计91.00，加预算执行率10.00后为101.00。',
    fix: '按批复的绩效目标表逐行核对分值。',
  },
  looksAt: block('indicators', ({ scores }) => scores.indicatorWeight.gt(0)),
  check(input) {
    const { form, scores, standard } = input;
    const full = standard.parameters.fullMarks.value;
    if (scores.totalWeight.equals(full) || !hasAllWeights(input)) return [];
    if (lacksFundBlock(input)) return [];
    const dispute = weightDispute(input);
    if (dispute) {
      const { indicator, score } = dispute.row;
      const cell = indicator.weight?.at ?? indicator.name.at;
      const data = {
        total: plain(scores.totalWeight),
        full: String(full),
        name: nameOf(dispute.row),
        printed: score.text ?? '',
        implied: dispute.implied.toFixed(2),
        cell: a1(cell),
        weight: indicator.weight?.text ?? '',
      };
      return [{ message: 'row' as const, data, cells: [cell] }];
    }
    const data = {
      indicators: plain(scores.indicatorWeight),
      total: plain(scores.totalWeight),
      full: String(full),
      difference: apart(scores.totalWeight.minus(full)),
    };
    const cell = form.total?.weight?.at ?? form.total?.score?.at ?? formCell(form);
    return [{ message: 'total' as const, data, cells: [cell] }];
  },
});

/** A weight that cannot be read, or is none, is a finding of its own; the sum then says nothing. */
function hasAllWeights({ scores }: RuleInput): boolean {
  return scores.indicators.length > 0 && scores.indicators.every(({ weight }) => weight?.gt(0));
}

/** 多5 or 少5. */
function apart(difference: Decimal): string {
  return `${difference.isNegative() ? '少' : '多'}${plain(difference.abs())}`;
}
