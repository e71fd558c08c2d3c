import { defineRule } from '../define-rule';
import { explainsExecution } from '../shared/reasons/execution-reason';
import { block } from '../shared/looked-at';
import { fixed } from '../shared/words/figures';
import { columnSums } from '../shared/fund/fund-rows';
import { mainGroup } from '../shared/rows/groups';
import { LOW_EXECUTION } from '../shared/words/heuristics';
import { formCell, level1Of, rowsOf } from '../shared/rows/rows';

export const execLowOutputFull = defineRule({
  id: 'exec-low-output-full',
  title: '执行率很低而产出全部完成',
  severity: 'warning',
  basis: ['预算执行与产出应当相互印证'],
  messages: {
    low: '执行率只有{rate}%，{count}项产出指标却全部得满分，建议核对实际完成值或说明节约的原因。',
  },
  page: {
    looksFor: '执行率低于50%，而产出指标全部得满分的表。',
    why: '钱没怎么花，事情却全办完了，审核一定会问。',
    example: '执行率0.08%，服务人次却达到748。',
    fix: '核对实际完成值；确属节约或资金结转的，在偏差原因分析栏说明。',
  },
  looksAt: block('fund', ({ scores }) => scores.fund?.rate.value),
  check(input) {
    const rate = input.scores.fund?.rate;
    if (!rate?.value?.lt(LOW_EXECUTION) || explainsExecution(input.form)) return [];
    // An amount that the sources contradict says nothing about what was spent.
    if (columnSums(input.form).some(({ agrees }) => !agrees)) return [];
    const outputs = rowsOf(input).filter((row) => mainGroup(level1Of(row)) === '产出');
    const isFull = outputs.every(({ score: { value, weight } }) => value && weight?.equals(value));
    if (outputs.length === 0 || !isFull) return [];
    const data = { rate: fixed(rate.value), count: String(outputs.length) };
    return [{ message: 'low' as const, data, cells: [rate.cell ?? formCell(input.form)] }];
  },
});
