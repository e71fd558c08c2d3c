import { defineRule } from '../define-rule';
import { cellsOf, nameOf } from '../shared/rows/rows';
import { satisfactionRows } from '../shared/rows/satisfaction-rows';
import { APPROVAL } from '../shared/words/vocabulary';

export const satisfactionMisnamed = defineRule({
  id: 'satisfaction-misnamed',
  title: '满意度指标名称不含满意度',
  severity: 'warning',
  basis: ['财预〔2020〕10号：满意度指标反映服务对象或项目受益人的认可程度'],
  messages: {
    misnamed: '{name}列在满意度指标下，名称却不是满意度，建议核对名称或归类。',
  },
  page: {
    looksFor: '列在满意度指标下的三级指标，名称是否说到满意、认可或安全感、获得感。',
    why: '归类与内容不符，审核时该项可能不予认可。',
    example: '满意度指标下列「失保金每月按时、足额发放到位」。',
    fix: '改为「某某对象满意度」，或移到相应的类别；批复如此的按批复执行。',
  },
  looksAt: (input) => satisfactionRows(input).map(({ index }) => index),
  check(input) {
    return satisfactionRows(input)
      .filter(({ indicator }) => indicator.name.text && !APPROVAL.test(indicator.name.text))
      .map((row) => ({
        message: 'misnamed' as const,
        data: { name: nameOf(row) },
        cells: cellsOf(row.indicator.name),
        indicator: row.index,
      }));
  },
});
