import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

export const gradeUnknown = defineRule({
  id: 'grade-unknown',
  title: '评分等级无法辨认',
  outcome: 'review',
  basis: ['财预〔2020〕10号：绩效评价结果分为优、良、中、差'],
  messages: {
    unknown: '评分等级写作「{printed}」，不是口径所列的{grades}之一，请核实{expected}。',
  },
  page: {
    looksFor: '评分等级一栏的文字是否是口径规定的等级。「优秀」「良好」等通用说法视为相应等级。',
    why: '等级名称不规范，汇总时无法归类。',
    example: '评分等级写「较满意」。',
    fix: '改为优、良、中、差之一。',
  },
  looksAt: block('foot', ({ scores }) => scores.grade.text),
  check({ scores: { grade, total }, standard }) {
    const { cell, text, outcome, expected } = grade;
    if (!cell || outcome !== 'review' || !text || total.provisional) return [];
    const data = {
      printed: text,
      grades: standard.parameters.grades.value.map(({ name }) => name).join('、'),
      expected: expected ? `，按总分应为「${expected}」` : '',
    };
    return [{ message: 'unknown' as const, data, cells: [cell] }];
  },
});
