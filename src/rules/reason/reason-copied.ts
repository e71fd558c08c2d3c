import { a1 } from '../../sheet';
import { isNoReason } from '../shared/reasons/no-reason';
import { defineRule } from '../define-rule';
import { explainedRows } from '../shared/looked-at';
import { owesReason } from '../shared/reasons/owed-reason';
import { isThin } from '../shared/reasons/thin-reason';
import { cellOf, type Row, rowsOf } from '../shared/rows/rows';
import { halfWidth } from '../../values';

export const reasonCopied = defineRule({
  id: 'reason-copied',
  title: '多行偏差原因相同',
  severity: 'warning',
  basis: ['财预〔2020〕10号：未完成绩效目标的，应逐项说明原因及改进措施'],
  messages: {
    copied: '{cells}的偏差原因一字不差，建议按各项指标的实际情况分别说明。',
  },
  page: {
    looksFor: '两行以上的偏差原因是否完全相同。合并成一格的原因不算。',
    why: '不同指标没有完成的原因很少一样，照抄会被认为没有分析。',
    example: '三项指标的原因都写「受疫情影响，部分工作未按计划开展」。',
    fix: '分别写明各项指标自己的情况；确属同一原因的，写清怎样影响了这一项。',
  },
  looksAt: explainedRows,
  check(input) {
    // by text, then by cell: rows may share a merged one
    const byText = new Map<string, Map<string, Row>>();
    for (const row of rowsOf(input)) {
      const reason = row.indicator.reason;
      if (!reason?.text || !owesReason(row)) continue;
      if (isNoReason(reason.text) || isThin(row)) continue;
      const key = halfWidth(reason.text).replace(/\s/g, '');
      const same = byText.get(key) ?? new Map<string, Row>();
      byText.set(key, same);
      const cell = a1(reason.at);
      if (!same.has(cell)) same.set(cell, row);
    }
    return [...byText.values()]
      .filter(({ size }) => size > 1)
      .map((rows) => {
        const cells = [...rows.values()].map(cellOf('reason'));
        return {
          message: 'copied' as const,
          data: { cells: cells.map(a1).join('、') },
          cells,
        };
      });
  },
});
