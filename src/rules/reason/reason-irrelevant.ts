import { defineRule } from '../define-rule';
import { explainedRows } from '../shared/looked-at';
import { owesReason } from '../shared/owed-reason';
import { bareName, cellsOf, fieldOf, nameOf, rowsOf } from '../shared/rows';

/** Shorter names occur in other sentences by chance. */
const TELLING_NAME = 5;

export const reasonIrrelevant = defineRule({
  id: 'reason-irrelevant',
  title: '偏差原因说的是另一项指标',
  severity: 'info',
  marks: false,
  basis: ['自评表「偏差原因分析」栏应说明本行指标'],
  messages: {
    other: '{name}的偏差原因提到的是「{other}」，没有说到本项，请留意是否填错了行。',
  },
  page: {
    looksFor: '偏差原因里是否出现了另一项指标的全称，而没有说到本项。',
    why: '增删行或粘贴时容易错行。',
    example: '「参观人员满意度」一行的原因写的是「博物馆年开放时间」。',
    fix: '把原因移到对应的行。',
  },
  looksAt: explainedRows,
  check(input) {
    const rows = rowsOf(input);
    const names = [...new Set(rows.map(bareName))].filter(({ length }) => length >= TELLING_NAME);
    const owing = rows.filter((row) => row.indicator.reason?.text && owesReason(row));
    return owing.flatMap((row) => {
      const reason = fieldOf(row, 'reason');
      const own = bareName(row);
      if (reason.text.includes(own)) return [];
      const other = names.find((name) => {
        const isOther = name !== own && !own.includes(name);
        return isOther && reason.text.includes(name);
      });
      if (!other) return [];
      return [
        {
          message: 'other' as const,
          data: { name: nameOf(row), other },
          cells: cellsOf(reason),
          indicator: row.index,
        },
      ];
    });
  },
});
