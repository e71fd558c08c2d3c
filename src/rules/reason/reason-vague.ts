import { isNoReason } from '../shared/reasons/no-reason';
import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { owesReason } from '../shared/reasons/owed-reason';
import { cellOf, fieldOf, rowsOf } from '../shared/rows/rows';
import { isThin } from '../shared/reasons/thin-reason';
import { MEASURE } from '../shared/words/vocabulary';

export const reasonVague = defineRule({
  id: 'reason-vague',
  title: '偏差原因过于简略',
  severity: 'info',
  basis: ['财预〔2020〕10号：未完成绩效目标的，应说明原因及改进措施'],
  messages: {
    short: '{names}的偏差原因过于简略，看不出为什么没有完成，宜补充具体情况。',
    measure: '{names}写了原因，没有写改进措施，而本栏要求一并填写，宜补充。',
  },
  page: {
    looksFor:
      '应当说明原因的行，原因是否只有三四个字或只是重复「未完成」；表头写明要填改进措施的，是否写了措施。',
    why: '过于简略的原因，审核时常要求补充。',
    example: '偏差原因分析栏只写「未启用」。',
    fix: '写清什么事、因为什么、打算怎么办。',
  },
  looksAt: rowsThat((row) => owesReason(row) && row.indicator.reason?.text),
  check(input) {
    const given = rowsOf(input).filter(
      (row) =>
        owesReason(row) && !!row.indicator.reason?.text && !isNoReason(row.indicator.reason.text),
    );
    const short = given.filter(isThin);
    const header = input.form.columns.find(({ field }) => field === 'reason')?.header?.text ?? '';
    const unmeasured = header.includes('措施')
      ? given.filter((row) => !isThin(row) && !MEASURE.test(fieldOf(row, 'reason').text))
      : [];
    const at = cellOf('reason');
    return [...aggregated('short', short, at), ...aggregated('measure', unmeasured, at)];
  },
});
