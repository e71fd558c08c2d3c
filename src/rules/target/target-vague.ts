import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellOf, rowsOf } from '../shared/rows/rows';
import { VAGUE_TARGETS } from '../shared/words/vocabulary';

export const targetVague = defineRule({
  id: 'target-vague',
  title: '年度指标值笼统',
  severity: 'info',
  basis: ['绩效指标应当具体、可衡量'],
  messages: {
    vague: '{names}的年度指标值只是「提升」「有效」一类的词，审核时可能要求说明衡量办法。',
  },
  page: {
    looksFor: '年度指标值是否只有「提升」「改善」「明显」「有效」一类的词。',
    why: '没有衡量标准，达成与否全凭判断。',
    example: '年度指标值「得到提升」。',
    fix: '自评时不得改动指标值，请备好判断依据；今后设定目标时写明比什么、提升多少。',
  },
  looksAt: rowsThat(hasTarget('qualitative')),
  check(input) {
    const rows = rowsOf(input).filter(({ indicator: { target } }) => {
      return (
        target?.parsed.kind === 'qualitative' && VAGUE_TARGETS.has(target.text.replace(/\s/g, ''))
      );
    });
    return aggregated('vague', rows, cellOf('target'));
  },
});
