import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { rowsThat, isFilledRow } from '../shared/looked-at';
import { hasReason, owesReason, reasonField } from '../shared/reasons/owed-reason';
import type { Report } from '../rule';
import { saidElsewhere } from '../shared/reasons/said-elsewhere';
import { pointsOf } from '../shared/rows/points-text';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const reasonMissing = defineRule({
  id: 'reason-missing',
  title: '缺少偏差原因',
  severity: 'error',
  basis: ['财预〔2020〕10号：未完成绩效目标的，应说明原因及改进措施', '自评表「偏差原因分析」栏'],
  messages: {
    blank: '{name}{figures}{points}，请在{cell}填写偏差原因。',
    elsewhere:
      '{name}{figures}{points}，{cell}没有填写偏差原因；{other}写有「{text}」，是偏差原因的请移到{cell}，不是的请补填。',
  },
  page: {
    looksFor:
      '实际完成值未达到年度指标值、定性结果低于「达成」，或者得分低于分值的行，其「偏差原因分析」栏是否空白。得分先按口径算出再比较，所以满分误填成低分不会被当作缺少原因。',
    why: '审核时先看未完成的指标有没有交代。原因空白的自评表通常会被退回。',
    example: '博物馆年开放时间指标值≥120.00，实际55.00，得4.58分（分值10.00），H20空白。',
    fix: '在该行的偏差原因分析栏写明为什么没有完成、采取了什么改进措施。',
  },
  looksAt: rowsThat((row, input) => isFilledRow(row) && reasonField(input, row)),
  check(input) {
    return rowsOf(input).flatMap((row): Report<'blank' | 'elsewhere'>[] => {
      const field = reasonField(input, row);
      if (!field || field.text !== '' || !owesReason(row) || hasReason(input, row)) return [];
      const data = { name: nameOf(row), figures: figuresOf(row), points: pointsOf(row) };
      const found = { cells: cellsOf(field), indicator: row.index };
      const other = saidElsewhere(input, row);
      if (!other) return [{ ...found, message: 'blank', data }];
      const said = { ...data, other: a1(other.at), text: other.text };
      return [{ ...found, message: 'elsewhere', data: said, outcome: 'review' }];
    });
  },
});
