import { defineRule } from '../define-rule';
import { rowsThat, isFilledRow, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const quantResultOnQual = defineRule({
  id: 'quant-result-on-qual',
  title: '定性指标填了数值',
  outcome: 'review',
  basis: ['财预〔2020〕10号：定性指标按达成、部分达成、未达成三档填报'],
  messages: {
    number:
      '{name}年度指标值为「{target}」，实际完成值却是{actual}，不能比较，请核实该填达成、部分达成、未达成中的哪一档。',
  },
  page: {
    looksFor: '年度指标值是文字，而实际完成值是数值的行。',
    why: '文字目标与数值结果无法比较，得分只能由人判定。',
    example: '指标值「及时」，实际完成值写100%。',
    fix: '改写为「达成指标」一类的结果；本来有数值目标的，请核对年度指标值。',
  },
  looksAt: rowsThat((row) => hasTarget('qualitative')(row) && isFilledRow(row)),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { target, actual } = row.indicator;
      if (target?.parsed.kind !== 'qualitative' || actual?.parsed.kind !== 'number') return [];
      return [
        {
          message: 'number' as const,
          data: { name: nameOf(row), target: textOf(target), actual: textOf(actual) },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});
