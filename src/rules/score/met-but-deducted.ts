import { defineRule } from '../define-rule';
import { printedRows } from '../shared/looked-at';
import { hasReason } from '../shared/owed-reason';
import { refutedRows, scoreReport } from '../shared/refuted-rows';

export const metButDeducted = defineRule({
  id: 'met-but-deducted',
  title: '已完成却扣分',
  severity: 'error',
  marks: true,
  basis: ['财预〔2020〕10号：完成指标值的记该指标所赋全部分值'],
  messages: {
    deducted:
      '{name}{figures}，已经完成，应得满分{computed}，表内为{printed}且没有说明，请改为{computed}，或核对实际完成值。',
  },
  page: {
    looksFor: '实际完成值已达到指标值，得分却低于分值，也没有写原因的行。',
    why: '完成了就应得满分；扣了分又没有说明，审核时无法判断哪一个填错。',
    example: '指标值≥98.00，实际100.00，分值16.00，得分写成15.00。',
    fix: '点「核验并写回」改为满分；实际没有完成的，更正实际完成值并说明原因。',
  },
  looksAt: printedRows,
  check(input) {
    return refutedRows(input)
      .filter(({ row, cause }) => {
        const { computed, printed, weight } = row.score;
        const isMet = !!computed && !!weight && computed.equals(weight);
        return isMet && !!printed?.lt(weight) && cause === null && !hasReason(input, row);
      })
      .map(({ row }) => scoreReport('deducted', row));
  },
});
