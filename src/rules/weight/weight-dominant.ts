import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { fixed } from '../shared/words/figures';
import { DOMINANT_SHARE } from '../shared/words/heuristics';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';

export const weightDominant = defineRule({
  id: 'weight-dominant',
  title: '单项分值过大',
  severity: 'info',
  basis: ['财预〔2020〕10号：指标权重应根据其重要性确定，突出结果而不偏废'],
  messages: {
    dominant: '{name}一项分值{weight}，占满分六成以上，一项即可决定总分，请留意是否合适。',
  },
  page: {
    looksFor: '一项指标的分值是否达到满分的六成。',
    why: '一项指标决定总分，其他方面的绩效就反映不出来。',
    example: '全表只有一项指标，分值90.00。',
    fix: '今后设定目标时把分值分到数量、质量、时效、效益等方面；自评时不得自行改动。',
  },
  looksAt: rowsThat(({ score }) => score.weight),
  check(input) {
    const least = input.standard.parameters.fullMarks.value * DOMINANT_SHARE;
    return rowsOf(input).flatMap((row) => {
      const { weight } = row.score;
      if (!weight?.gte(least)) return [];
      return {
        message: 'dominant' as const,
        data: { name: nameOf(row), weight: fixed(weight) },
        cells: cellsOf(row.indicator.weight ?? row.indicator.name),
        indicator: row.index,
      };
    });
  },
});
