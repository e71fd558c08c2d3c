import { FUND_NAMES } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { columnSums, isMixedUnits } from '../shared/fund/fund-rows';
import { cellsOf } from '../shared/rows/rows';

export const fundSum = defineRule({
  id: 'fund-sum',
  title: '资金来源合计与总额不符',
  severity: 'error',
  basis: ['自评表项目资金栏：年度资金总额＝各资金来源之和'],
  messages: {
    differ: '{columns}，请核对年度资金总额与各资金来源。',
    units:
      '{columns}，其中有的金额相差约一万倍，可能元与万元混填，请核对各行的单位并统一；年度资金总额的执行率和得分暂不改写。',
  },
  page: {
    looksFor:
      '年初预算数、全年预算数、全年执行数三栏中，各资金来源之和是否等于年度资金总额（相差0.02以内视为四舍五入造成）。',
    why: '总额与来源对不上，说明有一个金额填错或漏填。',
    example: '全年预算数总额90.00，各来源合计89.00。',
    fix: '核对各行金额，改正填错的一个。',
  },
  looksAt: block('fund', ({ form }) => form.fund?.sources.length),
  check({ form, scores }) {
    const broken = columnSums(form).filter(({ agrees }) => !agrees);
    if (broken.length === 0) return [];
    const columns = broken
      .map(
        ({ column, total, sum }) =>
          `${FUND_NAMES[column]}总额为${plain(total)}，各来源合计为${plain(sum)}`,
      )
      .join('；');
    const cells = broken.flatMap(({ column }) => cellsOf(form.fund?.total?.[column]));
    if (broken.every((sum) => isMixedUnits(form, sum))) {
      // the doubt of an amount is told where the rate is judged
      if (scores.fund?.rate.doubt) return [];
      const inputs = broken.filter(({ column }) => column !== 'initial');
      const first = inputs.flatMap(({ column }) => cellsOf(form.fund?.total?.[column]));
      const data = { columns };
      return [
        {
          message: 'units' as const,
          data,
          cells: [...first, ...cells],
          outcome: 'review' as const,
        },
      ];
    }
    return [{ message: 'differ' as const, data: { columns }, cells }];
  },
});
