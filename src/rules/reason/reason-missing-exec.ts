import { defineRule } from '../define-rule';
import { executionReasonField, explainsExecution } from '../shared/reasons/execution-reason';
import { fixed } from '../shared/words/figures';
import { columnSums } from '../shared/fund/fund-rows';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows/rows';

export const reasonMissingExec = defineRule({
  id: 'reason-missing-exec',
  title: '执行率偏低没有说明',
  severity: 'warning',
  basis: [
    '财预〔2020〕10号：未完成绩效目标的，应说明原因及改进措施',
    '部分地区的自评表在预算执行栏设有「原因」，要求执行率低于90%的予以说明',
  ],
  messages: {
    low: '预算执行率为{rate}%，低于{limit}%，请在{cell}说明资金没有用完的原因。',
    'no-room':
      '预算执行率为{rate}%，低于{limit}%，表中没有一处说到原因，也没有填写的栏目，请核实并另附说明。',
  },
  page: {
    looksFor:
      '执行率低于口径规定的百分比（通常90%）时，预算执行栏的原因、预算执行率一行的偏差原因、表尾的说明或别处是否有一句话说明资金为什么没有用完。',
    why: '资金没有用完要有交代：项目延期、招标节余还是预算偏大。',
    example: '执行率57.02%，全表没有一处说到原因。',
    fix: '写明未执行完的原因；表中没有可写之处的，随表另附说明。',
  },
  looksAt: block('fund', ({ scores }) => scores.fund?.rate.value),
  check({ form, scores, standard }) {
    const rate = scores.fund?.rate;
    const limit = standard.parameters.executionReasonBelow.value;
    // amounts that contradict each other say nothing about what was spent
    const isKnown = columnSums(form).every(({ agrees }) => agrees);
    if (form.unfilled || !rate?.value || rate.value.gte(limit) || !isKnown) return [];
    if (explainsExecution(form)) return [];
    const room = executionReasonField(form);
    const data = { rate: fixed(rate.value), limit: String(limit) };
    if (room) return [{ message: 'low' as const, data, cells: [room.at] }];
    const cells = [rate.cell ?? formCell(form)];
    return [{ message: 'no-room' as const, data, cells, outcome: 'review' as const }];
  },
});
