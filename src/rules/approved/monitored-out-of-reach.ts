import { defineRule } from '../define-rule';
import { pairedRows, whereIn } from '../shared/rows/approved-rows';
import { plain } from '../shared/words/figures';
import { cellsOf, nameOf } from '../shared/rows/rows';
import type { RuleInput } from '../rule';

export const monitoredOutOfReach = defineRule({
  id: 'monitored-out-of-reach',
  title: '监控时报无法完成而自评满分',
  outcome: 'review',
  basis: ['绩效运行监控的偏差应与年终自评衔接'],
  messages: {
    full: '{name}在运行监控时报了「{said}」（{where}），自评得满分{score}分，请核实并备好完成的佐证。',
  },
  page: {
    looksFor: '绩效运行监控表中报为无法完成的指标，自评是否给了满分。',
    why: '年中说完不成、年底得满分，审核时必问。',
    example: '监控表勾选「完全不可能」，自评得分10.00。',
    fix: '核对完成值；确实赶上进度的，说明采取了什么措施并备好佐证。',
  },
  looksAt: (input) => warnedRows(input).map(({ row }) => row.index),
  check(input) {
    return warnedRows(input).flatMap(({ row, said, table }) => {
      const { value, weight } = row.score;
      if (!value || !weight || value.lt(weight)) return [];
      const data = {
        name: nameOf(row),
        said: /无法|不|难/.test(said.text) ? said.text : '完全不可能',
        where: whereIn(table, said),
        score: plain(value),
      };
      const cells = cellsOf(row.indicator.score, row.indicator.actual);
      return [{ message: 'full' as const, data, cells, indicator: row.index }];
    });
  },
});

function warnedRows(input: RuleInput) {
  const beside = input.beside?.monitored;
  if (!beside) return [];
  return pairedRows(input, beside.matching).flatMap(({ row, other }) => {
    const said = beside.table.outOfReach.get(other);
    return said ? [{ row, said, table: beside.table }] : [];
  });
}
