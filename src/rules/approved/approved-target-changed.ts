import { compareTargets } from '../../companion';
import { defineRule } from '../define-rule';
import { approvedRows, whereIn } from '../shared/rows/approved-rows';
import { cellsOf, nameOf } from '../shared/rows/rows';

export const approvedTargetChanged = defineRule({
  id: 'approved-target-changed',
  title: '年度指标值与批复不一致',
  outcome: 'review',
  basis: ['财预〔2020〕10号：单位自评指标是部门预算批复时确定的绩效指标'],
  messages: {
    lowered:
      '{name}的指标值{own}低于批复的{approved}（{where}），自评时不得降低指标值，请改回或附调整批复。',
    raised: '{name}的指标值{own}高于批复的{approved}（{where}），请核实后与批复一致。',
    operator: '{name}的指标值{own}与批复的{approved}（{where}）符号不同，请核实后与批复一致。',
    unit: '{name}的指标值{own}与批复的{approved}（{where}）单位不同，请核实后与批复一致。',
    reworded: '{name}的指标值「{own}」与批复的「{approved}」（{where}）不同，请核实后与批复一致。',
  },
  page: {
    looksFor:
      '每项指标的年度指标值（符号、数值、单位或文字）与绩效目标表是否相同；有调整表的以调整后的为准。',
    why: '指标值随预算批复，自评时降低指标值就能得满分。',
    example: '目标表≥2000人，自评表≥1800人。',
    fix: '改回批复的指标值；年中调整过的，附上调整批复。本工具不改写指标值。',
  },
  looksAt: (input) =>
    approvedRows(input).flatMap(({ row, approved }) =>
      row.indicator.target && approved.indicator.target ? [row.index] : [],
    ),
  check(input) {
    return approvedRows(input).flatMap(({ row, approved }) => {
      const { target } = row.indicator;
      const before = approved.indicator.target;
      const message = compareTargets(before, target, row.indicator.name.text);
      if (!message || !target || !before) return [];
      const data = {
        name: nameOf(row),
        own: target.phrase,
        approved: before.phrase,
        where: whereIn(approved.table, before),
      };
      return [{ message, data, cells: cellsOf(target), indicator: row.index }];
    });
  },
});
