import { normaliseGrade } from '../../scoring';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { fixed } from '../shared/words/figures';

export const gradeMismatch = defineRule({
  id: 'grade-mismatch',
  title: '评分等级与总分不符',
  severity: 'error',
  basis: [
    '财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差',
  ],
  messages: {
    plain: '总分{total}，等级应为「{expected}」，表内为「{printed}」，请更正。',
    edge: '总分{total}未到{edge}分，等级应为「{expected}」，表内「{printed}」是四舍五入后评定的，请更正。',
  },
  page: {
    looksFor: '评分等级是否与总分所在的分数段一致。只因总分有误而不符的，只报总分。',
    why: '等级随自评结果公开，错评会直接退回。',
    example: '总分89.99，等级写成「优」；应为「良」，不能四舍五入到90。',
    fix: '点「写回」改为应评的等级。',
  },
  looksAt: block('foot', ({ scores }) => scores.grade.text),
  check(input) {
    const { grade, total } = input.scores;
    if (!grade.cell || grade.outcome !== 'fail' || !grade.expected) return [];
    if (total.outcome === 'fail' && grade.follows) return [];
    const value = total.value ?? total.computed;
    const steps = input.standard.parameters.grades.value;
    const named = normaliseGrade(grade.text ?? '', steps);
    const above = steps.find(({ name }) => name === named);
    const isEdge =
      !!value && !!above && value.lt(above.from) && value.toDecimalPlaces(0).gte(above.from);
    const data = {
      total: value ? fixed(value) : '',
      expected: grade.expected,
      printed: grade.text ?? '',
      edge: above ? String(above.from) : '',
    };
    return [
      { message: isEdge ? ('edge' as const) : ('plain' as const), data, cells: [grade.cell] },
    ];
  },
});
