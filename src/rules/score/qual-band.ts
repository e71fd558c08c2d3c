import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf, weightText } from '../shared/rows/rows';
import { isOutOfBand } from '../shared/points/score-cause';
import { bandInWords } from '../shared/words/band-in-words';
import { weightDispute } from '../shared/points/weight-dispute';

export const qualBand = defineRule({
  id: 'qual-band',
  title: '定性得分超出区间',
  severity: 'error',
  basis: [
    '财预〔2020〕10号：达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按分值的100%—80%（含）、80%—60%（含）、60%—0%记分',
  ],
  messages: {
    outside:
      '{name}结果为「{actual}」，分值{weight}，得分应为{band}，表内为{printed}，请重新判定。',
  },
  page: {
    looksFor: '定性指标的得分是否落在其结果档次对应的区间内。',
    why: '结果档次与得分不一致，说明其中一个填错了。',
    example:
      '结果为「部分达成指标并具有一定效果」，分值10.00，得分应为6.00至8.00（不含8.00），表内为8.00。',
    fix: '核对结果档次；档次无误的，在区间内重新填写得分。工具不代填。',
  },
  looksAt: rowsThat(({ score }) => score.band),
  check(input) {
    const disputed = weightDispute(input)?.row.index;
    return rowsOf(input).flatMap((row) => {
      const { band } = row.score;
      if (!band || !isOutOfBand(row) || row.index === disputed) return [];
      return [
        {
          message: 'outside' as const,
          data: {
            name: nameOf(row),
            actual: textOf(row.indicator.actual),
            weight: weightText(row),
            band: bandInWords(band),
            printed: row.score.text ?? '',
          },
          cells: cellsOf(row.indicator.score),
          indicator: row.index,
        },
      ];
    });
  },
});
