import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { misplacedRows } from '../shared/rows/misplaced-rows';
import type { Row } from '../shared/rows/rows';

export const l1L2Mismatch = defineRule({
  id: 'l1-l2-mismatch',
  title: '二级指标不属于所在的一级指标',
  severity: 'warning',
  basis: ['财预〔2020〕10号：产出下设数量、质量、时效、成本，效益下设经济、社会、生态、可持续影响'],
  messages: {
    misplaced: '{names}的二级指标不属于所在的一级指标，可能是合并单元格错位，建议核对。',
  },
  page: {
    looksFor: '二级指标是否列在它所属的一级指标之下。',
    why: '合并单元格拆开或增删行后，一级、二级指标容易错位，各类分值就统计不对。',
    example: '「社会效益指标」列在「产出指标」之下。',
    fix: '对照批复的绩效目标表，把一级、二级指标移回原位。',
  },
  looksAt: rowsThat(({ indicator }) => indicator.level1 && indicator.level2),
  check(input) {
    return aggregated('misplaced', misplacedRows(input), (row: Row) => row.indicator.name.at);
  },
});
