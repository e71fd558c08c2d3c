import { approvedAt } from '../../companion';
import { defineRule } from '../define-rule';
import { tableName, whereIn } from '../shared/rows/approved-rows';
import { block } from '../shared/looked-at';
import { cellsOf, formCell, nameOf, rowsOf } from '../shared/rows/rows';

export const approvedIndicatorsDiffer = defineRule({
  id: 'approved-indicators-differ',
  title: '指标与批复的绩效目标不一致',
  outcome: 'review',
  basis: ['财预〔2020〕10号：单位自评指标是部门预算批复时确定的绩效指标'],
  messages: {
    missing:
      '批复的指标「{name}」（{where}，指标值{target}）在自评表中没有，请补上；已批准取消的请附调整批复。',
    added: '{name}在{table}中没有，自评指标应与批复一致，请核实；调整时新增的请附调整批复。',
    unsure: '{name}与{table}的「{other}」相近而名称不同，请核实是否同一指标。',
  },
  page: {
    looksFor: '自评表的三级指标与绩效目标表（申报表、批复表、调整表）的三级指标是否一一对应。',
    why: '自评的指标就是随预算批复的指标，漏掉或换掉一项，等于换了考核内容。',
    example: '目标表中有「补贴发放及时性」，自评表中没有。',
    fix: '按批复的目标表补齐或改回；年中调整过的，附上调整批复。名称改动的，在「对照」中指定是哪一项。',
  },
  looksAt: block('form', ({ beside }) => beside?.targets),
  check(input) {
    const targets = input.beside?.targets;
    if (!targets) return [];
    const { pairs, added, leftOut } = targets.matching;
    const table = tableName(targets);
    const rows = rowsOf(input);
    const missing = leftOut.map((index) => {
      const { indicator, table: own } = approvedAt(targets, index);
      const data = {
        name: indicator.name.text,
        where: whereIn(own, indicator.name),
        target: indicator.target?.phrase || '空白',
      };
      const cells = [input.form.columns.find(({ field }) => field === 'name')?.header?.at];
      return {
        message: 'missing' as const,
        data,
        cells: cells.flatMap((cell) => cell ?? formCell(input.form)),
      };
    });
    const extra = added.flatMap((index) => {
      const row = rows.find((one) => one.index === index);
      if (!row) return [];
      const data = { name: nameOf(row), table };
      return [{ message: 'added' as const, data, cells: cellsOf(row.indicator.name) }];
    });
    const unsure = pairs.flatMap(({ indicator, other, sure }) => {
      const row = rows.find((one) => one.index === indicator);
      if (!row || sure) return [];
      const data = {
        name: nameOf(row),
        table,
        other: approvedAt(targets, other).indicator.name.text,
      };
      return [{ message: 'unsure' as const, data, cells: cellsOf(row.indicator.name) }];
    });
    return [...missing, ...extra, ...unsure];
  },
});
