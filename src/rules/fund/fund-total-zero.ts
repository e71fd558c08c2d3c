import { FUND_NAMES } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { columnSums } from '../shared/fund/fund-rows';
import { cellsOf } from '../shared/rows/rows';

export const fundTotalZero = defineRule({
  id: 'fund-total-zero',
  title: '总额为零而来源有金额',
  severity: 'error',
  basis: ['自评表项目资金栏：年度资金总额＝各资金来源之和'],
  messages: {
    zero: '年度资金总额的{columns}为0，各来源合计却为{sums}，请补填总额。',
  },
  page: {
    looksFor: '年度资金总额一行为零，而其下资金来源有金额。',
    why: '总额漏填，执行率和预算执行得分都会算成零。',
    example: '年度资金总额0、0、0，本年财政拨款90、90、90。',
    fix: '把各来源之和填入年度资金总额一行。',
  },
  looksAt: block('fund', ({ form }) => form.fund?.sources.length),
  check({ form }) {
    const zero = columnSums(form).filter(({ total, sum }) => total.isZero() && sum.gt(0));
    if (zero.length === 0) return [];
    const data = {
      columns: zero.map(({ column }) => FUND_NAMES[column]).join('、'),
      sums: zero.map(({ sum }) => plain(sum)).join('、'),
    };
    const cells = zero.flatMap(({ column }) => cellsOf(form.fund?.total?.[column]));
    return [{ message: 'zero' as const, data, cells }];
  },
});
