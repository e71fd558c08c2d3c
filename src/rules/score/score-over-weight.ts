import { exceedsPoints } from '../../scoring';
import type { Standard } from '../../standards';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { scoreData } from '../shared/points/refuted-rows';
import { scoreCause } from '../shared/points/score-cause';
import { cellsOf, rowsOf, type Row } from '../shared/rows/rows';
import { weightDispute } from '../shared/points/weight-dispute';

export const scoreOverWeight = defineRule({
  id: 'score-over-weight',
  title: '得分超过分值',
  severity: 'error',
  basis: ['财预〔2020〕10号：各项指标得分最高不能超过该指标分值上限'],
  messages: {
    over: '{name}得分{printed}超过分值{weight}，得分最高为{weight}，请更正。',
    short: '{name}{figures}，应得{computed}分，表内{printed}超过分值{weight}，请改为{computed}。',
    reverse:
      '{name}{figures}，应得{computed}分；表内{printed}是把越小越好的指标按「实际÷指标」算的，超过分值{weight}，请改为{computed}。',
    uncapped:
      '{name}{figures}，得分{printed}是按完成比例算出而没有封顶，得分最高为分值{weight}，请改为{computed}。',
  },
  page: {
    looksFor: '得分大于该行分值的指标。',
    why: '自评没有加分，超额完成也只得满分。',
    example: '指标值≥2.00，实际3.00，分值12.00，得分写成18.00。',
    fix: '超额完成的改为分值；分值本身填错的，更正分值并核对合计为100。',
  },
  looksAt: rowsThat(({ score }) => score.printed && score.weight),
  check(input) {
    const disputed = weightDispute(input)?.row.index;
    return rowsOf(input).flatMap((row) => {
      const { printed, weight, outcome } = row.score;
      // a number that is no score is nobody's points too many
      if (
        outcome === 'review' ||
        row.index === disputed ||
        !printed ||
        !weight?.gt(0) ||
        !exceedsPoints(printed, weight)
      )
        return [];
      return [
        {
          message: messageFor(row, input.standard),
          data: scoreData(row),
          cells: cellsOf(row.indicator.score),
          indicator: row.index,
        },
      ];
    });
  },
});

function messageFor(row: Row, standard: Standard): 'over' | 'short' | 'reverse' | 'uncapped' {
  const { computed, weight } = row.score;
  const cause = scoreCause(row, standard)?.kind;
  if (computed && weight && computed.lt(weight)) {
    return cause === 'reverse-as-positive' ? 'reverse' : 'short';
  }
  return cause === 'uncapped' ? 'uncapped' : 'over';
}
