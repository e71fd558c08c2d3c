import { defineRule } from '../define-rule';
import { printedRows } from '../shared/looked-at';
import { refutedRows, scoreReport } from '../shared/points/refuted-rows';
import { reasonField } from '../shared/reasons/owed-reason';
import { cellsOf } from '../shared/rows/rows';
import { missesFullMarks } from '../shared/points/weight-suspects';

export const metButDeducted = defineRule({
  id: 'met-but-deducted',
  title: '已完成却扣分',
  severity: 'error',
  settledBy: 'reason',
  basis: ['财预〔2020〕10号：完成指标值的记该指标所赋全部分值'],
  messages: {
    deducted:
      '{name}{figures}，已经完成，表内得分{printed}低于满分{computed}而没有说明：确需扣分的请写明原因，否则请改为{computed}。',
  },
  page: {
    looksFor: '实际完成值已达到指标值，得分却低于分值，也没有写原因的行。',
    why: '完成了就应得满分；扣了分又没有说明，审核时无法判断哪一个填错。',
    example: '指标值≥98.00，实际100.00，分值16.00，得分写成15.00。',
    fix: '确需扣分的写明原因；不需扣分的在写回清单的「可选」中勾选改为满分。',
  },
  looksAt: printedRows,
  check(input) {
    // where the weights miss the full marks, the row's own may be the wrong figure
    const isDoubted = missesFullMarks(input);
    return refutedRows(input)
      .filter(({ row, cause }) => row.score.lowered && cause === null)
      .map(({ row }) => {
        const report = scoreReport('deducted', row);
        const cells = [...report.cells, ...cellsOf(reasonField(input, row))];
        return { ...report, cells, ...(isDoubted && { outcome: 'review' as const }) };
      });
  },
});
