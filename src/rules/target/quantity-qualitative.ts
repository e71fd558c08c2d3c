import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellOf, level2Of, rowsOf } from '../shared/rows/rows';

export const quantityQualitative = defineRule({
  id: 'quantity-qualitative',
  title: '数量指标没有数量',
  severity: 'info',
  basis: ['财预〔2020〕10号：数量指标反映预期提供的产品和服务数量'],
  messages: {
    text: '{names}列为数量指标，年度指标值却是文字，今后设定目标时宜改为数值。',
  },
  page: {
    looksFor: '数量指标的年度指标值是否为数值。',
    why: '没有数值的数量指标无法衡量。',
    example: '数量指标「开展培训」，年度指标值「完成」。',
    fix: '自评时不得改动指标值；今后设定目标时写明数量。',
  },
  looksAt: rowsThat((row) => /^数量/.test(level2Of(row))),
  check(input) {
    const rows = rowsOf(input).filter(
      (row) => /^数量/.test(level2Of(row)) && row.indicator.target?.parsed.kind === 'qualitative',
    );
    return aggregated('text', rows, cellOf('target'));
  },
});
