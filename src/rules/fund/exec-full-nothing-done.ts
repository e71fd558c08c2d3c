import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { mainGroup } from '../shared/rows/groups';
import { namesOf } from '../shared/rows/named-rows';
import { comparedPair } from '../shared/rows/compared-pair';
import { cellOf, level1Of, rowsOf } from '../shared/rows/rows';

const ALL_SPENT = 100;

export const execFullNothingDone = defineRule({
  id: 'exec-full-nothing-done',
  title: '资金全部支出而产出为零',
  severity: 'warning',
  basis: ['预算执行与产出应当相互印证'],
  messages: {
    nothing: '执行率已达100%，{names}的实际完成值却为0，建议核对实际完成值或说明资金用途。',
  },
  page: {
    looksFor: '执行率达到100%，而某项产出指标实际完成值为零的表。',
    why: '钱花完了，事情没有做，需要说明资金用在哪里。',
    example: '执行率100.00%，培训场次指标值≥12次，实际0次。',
    fix: '核对实际完成值；属于资金调剂的说明去向。',
  },
  looksAt: block('fund', ({ scores }) => scores.fund?.rate.value?.gte(ALL_SPENT)),
  check(input) {
    if (!input.scores.fund?.rate.value?.gte(ALL_SPENT)) return [];
    const idle = rowsOf(input).filter((row) => {
      const pair = comparedPair(row);
      if (!pair || pair.reverse || mainGroup(level1Of(row)) !== '产出') return false;
      return pair.target.gt(0) && pair.actual.isZero();
    });
    if (idle.length === 0) return [];
    const cells = idle.map(cellOf('actual'));
    return [{ message: 'nothing' as const, data: { names: namesOf(idle) }, cells }];
  },
});
