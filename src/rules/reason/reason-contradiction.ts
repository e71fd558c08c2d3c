import { defineRule } from '../define-rule';
import { explainedRows } from '../shared/looked-at';
import { contradictionOf } from '../shared/reasons/contradiction';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const reasonContradiction = defineRule({
  id: 'reason-contradiction',
  title: '偏差原因与数据矛盾',
  severity: 'warning',
  basis: ['自评表「偏差原因分析」栏应与实际完成值、得分一致'],
  messages: {
    unmet: '{name}{figures}，已完成并得满分，偏差原因却写「{reason}」，两者矛盾，建议核对。',
    over: '{name}{figures}，没有完成，偏差原因却写「{reason}」，两者矛盾，建议核对。',
  },
  page: {
    looksFor: '得满分的行原因里写着未完成，或者没有完成的行原因里写着超额、已完成。',
    why: '文字与数字矛盾，说明其中一处填错或串行了。',
    example: '指标值≥98.00，实际100.00，得满分，偏差原因写「因招标延期未完成」。',
    fix: '核对实际完成值与原因，改正填错的一处。',
  },
  looksAt: explainedRows,
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const reason = row.indicator.reason;
      if (!reason?.text) return [];
      const message = contradictionOf(row, reason.text);
      if (!message) return [];
      return [
        {
          message,
          data: { name: nameOf(row), figures: figuresOf(row), reason: reason.text },
          cells: cellsOf(reason),
          indicator: row.index,
        },
      ];
    });
  },
});
