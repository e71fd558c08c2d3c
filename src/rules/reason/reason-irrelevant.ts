import { defineRule } from '../define-rule';
import { explainedRows } from '../shared/looked-at';
import { owesReason } from '../shared/reasons/owed-reason';
import { bareName, cellsOf, fieldOf, nameOf, rowsOf } from '../shared/rows/rows';

/** Shorter names occur in other sentences by chance. */
const TELLING_NAME = 5;

export const reasonIrrelevant = defineRule({
  id: 'reason-irrelevant',
  title: '偏差原因说的是另一项指标',
  severity: 'info',
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
    const namesIn = finderOf(rows.map(bareName).filter(({ length }) => length >= TELLING_NAME));
    const owing = rows.filter((row) => row.indicator.reason?.text && owesReason(row));
    return owing.flatMap((row) => {
      const reason = fieldOf(row, 'reason');
      const own = bareName(row);
      if (reason.text.includes(own)) return [];
      const other = namesIn(reason.text).find((name) => name !== own && !own.includes(name));
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

/**
 * Finds the names that stand in a text, in their own order, by looking up the text's pieces: what a text
 * costs hangs on its own length and on how many lengths the names have, not on how many names there are.
 */
function finderOf(names: readonly string[]): (text: string) => string[] {
  const distinct = [...new Set(names)];
  const places = new Map(distinct.map((name, i) => [name, i]));
  const lengths = [...new Set(distinct.map(({ length }) => length))];
  return (text) => {
    const found = new Set<string>();
    for (const length of lengths) {
      for (let at = 0; at + length <= text.length; at++) {
        const piece = text.slice(at, at + length);
        if (places.has(piece)) found.add(piece);
      }
    }
    return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}
